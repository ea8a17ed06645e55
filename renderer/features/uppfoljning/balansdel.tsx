import { Link } from '@tanstack/react-router';
import type { Balanslista, Balansrad, Balansslag } from '../../../shared/domain/balanslista.ts';
import { alderText, BALANSRUBRIK, vantarText } from '../../../shared/phrases/balans.ts';
import { textBalanslista as text } from '../../text/balanslista.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { Table } from '../../ui/table.tsx';

const columns = [
  ...[{ title: text.arende }, { title: text.vantar }, { title: text.vem }],
  ...[{ title: text.sedan }, { title: text.alder }, { title: text.senast }],
];

interface BalansdelProps {
  readonly slag: Balansslag;
  readonly lista: Balanslista;
}

/** What is outstanding of one kind, each leading to where it is done; nothing where there is none. */
export function Balansdel({ slag, lista: { rader, idag, fler } }: BalansdelProps) {
  const own = rader.filter((rad) => rad.slag === slag);
  const more = slag === 'arende' ? fler : 0;
  if (own.length === 0) return null;
  return (
    <section className="balans-del" aria-labelledby={`balans-${slag}`}>
      <h2 id={`balans-${slag}`}>{text.part(BALANSRUBRIK[slag], own.length + more)}</h2>
      {more > 0 && <p className="muted">{text.more(own.length)}</p>}
      <Table caption={BALANSRUBRIK[slag]} columns={columns}>
        {own.map((rad) => (
          <tr key={rad.nyckel}>
            <th scope="row">
              <Way rad={rad} />
            </th>
            <td>{vantarText(rad)}</td>
            <td>{rad.vem}</td>
            <td>{rad.sedan}</td>
            <td>{alderText(rad.sedan, idag)}</td>
            <td>
              {rad.senast === null ? (
                <span className="muted">{text.noDay}</span>
              ) : (
                <Deadline senast={rad.senast} />
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Way({ rad: { mal, diarienummer, arendemening } }: { readonly rad: Balansrad }) {
  const words = `${diarienummer} ${arendemening}`;
  if (mal.typ === 'remiss') {
    return (
      <Link to="/remisser/$remissId" params={{ remissId: mal.id }}>
        {words}
      </Link>
    );
  }
  if (mal.typ === 'protokoll') {
    return (
      <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId: mal.id }}>
        {words}
      </Link>
    );
  }
  if (mal.typ !== 'arende') return words;
  return (
    <Link to="/arenden/$arendeId" params={{ arendeId: mal.id }} search={{ flik: 'tidsfrister' }}>
      {words}
    </Link>
  );
}
