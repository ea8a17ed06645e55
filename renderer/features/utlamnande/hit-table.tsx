import { Link } from '@tanstack/react-router';
import type { Utlamnandetraff } from '../../../shared/domain/utlamnande.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { HandlingLink } from '../handlingar/handling-link.tsx';

const { columns } = textUtlamnande;
const heads = [columns.place, columns.handling, columns.field, columns.found];

interface HitBoxProps {
  readonly slag: Utlamnandetraff['slag'];
  readonly traffar: readonly Utlamnandetraff[];
  /** How many there are; not all of very many are shown. */
  readonly count: number;
}

/** What a public list would give away of one kind, each place with a way to it. */
export function HitBox({ slag, traffar, count }: HitBoxProps) {
  const shown = traffar.filter((one) => one.slag === slag);
  if (count === 0) return null;
  const stops = slag === 'personnummer';
  const { stopped, stoppedDetail, warned, warnedDetail, shownOf } = textUtlamnande;
  return (
    <section className="utlamnande-hits">
      <MessageBox tone={stops ? 'danger' : 'warn'} title={stops ? stopped(count) : warned(count)}>
        <p>{stops ? stoppedDetail : warnedDetail}</p>
      </MessageBox>
      <Table caption={textUtlamnande.found[slag]} columns={heads.map((title) => ({ title }))}>
        {shown.map((hit, index) => (
          <HitRow key={index} hit={hit} />
        ))}
      </Table>
      {shown.length < count && <p className="muted">{shownOf(shown.length, count)}</p>}
    </section>
  );
}

function HitRow({ hit }: { readonly hit: Utlamnandetraff }) {
  const { arendeId, diarienummer, handling, falt, text } = hit;
  return (
    <tr>
      <th scope="row">
        <Link to="/arenden/$arendeId" params={{ arendeId }}>
          {diarienummer}
        </Link>
      </th>
      <td>
        {handling && (
          <HandlingLink handling={{ id: handling.id, arendeId }}>
            {handling.beteckning}
          </HandlingLink>
        )}
      </td>
      <td>{textUtlamnande.fields[falt]}</td>
      <td>{text}</td>
    </tr>
  );
}
