import { Link } from '@tanstack/react-router';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { isVantad } from '../../../shared/rules/uppfoljning.ts';
import { fristtext } from '../../../shared/phrases/atgarder.ts';
import { textUppfoljning, textUppfoljningsstatus } from '../../text/uppfoljning.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';
import { Table } from '../../ui/table.tsx';
import { NastaSteg } from './nasta-steg.tsx';
import './uppfoljning.css';

const SHAPES: Readonly<Record<Uppfoljning['status'], StatusShape>> = {
  oppen: 'new',
  paminn: 'sent',
  redovisad: 'ready',
  godkand: 'done',
  utgar: 'void',
};

const columns = [
  ...[{ title: textUppfoljning.senast }, { title: textUppfoljning.vad }],
  ...[{ title: textUppfoljning.vem }, { title: textUppfoljning.status }],
  { title: textUppfoljning.actions, isTitleHidden: true },
];

interface UppdragstabellProps {
  readonly rader: readonly Uppfoljning[];
  /** The case is told of where the table is of more than one. */
  readonly isOfCase?: boolean;
}

/** What is followed: what, by whom, when, how far it has come, and the steps it can take. */
export function Uppdragstabell({ rader, isOfCase = false }: UppdragstabellProps) {
  return (
    <Table caption={textUppfoljning.table} columns={columns}>
      {rader.map((rad) => (
        <tr key={rad.id}>
          <td className="uppdrag-senast">
            {isVantad(rad.status) ? <Deadline senast={rad.senast} /> : fristtext(rad.senast)}
          </td>
          <th scope="row">
            <span className="uppdrag-vad">
              <b>{rad.text || textUppfoljning.reportBack}</b>
              {!isOfCase && (
                <Link
                  to="/arenden/$arendeId"
                  params={{ arendeId: rad.arendeId }}
                  search={{ flik: 'tidsfrister' }}
                >
                  {rad.diarienummer} {rad.arendemening}
                </Link>
              )}
              {rad.given && (
                <span className="muted">
                  {textUppfoljning.given(rad.given.organ, rad.given.datum, rad.given.nr)}
                </span>
              )}
            </span>
          </th>
          <td>
            {rad.ansvarig} → {rad.till}
          </td>
          <td>
            <Lage rad={rad} />
          </td>
          <td>
            <NastaSteg rad={rad} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Lage({ rad }: { readonly rad: Uppfoljning }) {
  const { status, pamind, redovisadDatum, redovisning, anvant, skal } = rad;
  return (
    <span className="uppdrag-vad">
      <StatusTag shape={SHAPES[status]}>{textUppfoljningsstatus[status]}</StatusTag>
      {status === 'paminn' && pamind && (
        <span className="muted uppdrag-nummer">{textUppfoljning.reminded(pamind)}</span>
      )}
      {redovisadDatum && (
        <span className="muted">
          {textUppfoljning.toldOf(redovisadDatum)}{' '}
          <span className="uppdrag-nummer">{redovisning?.beteckning}</span>
        </span>
      )}
      {anvant && (
        <Link to="/ramar/$ramId" params={{ ramId: anvant.ramId }}>
          {textUppfoljning.used(formatKronor(anvant.beloppKr))}
        </Link>
      )}
      {status === 'utgar' && <span className="muted">{skal}</span>}
    </span>
  );
}
