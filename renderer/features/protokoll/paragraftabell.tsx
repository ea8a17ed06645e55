import { Link } from '@tanstack/react-router';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { textParagrafstatus } from '../../text/motesrum.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { Table } from '../../ui/table.tsx';

const columns = [
  { title: textProtokoll.nr },
  { title: textProtokoll.rubrik },
  { title: textProtokoll.status },
  { title: textKontrollista.found, isNumeric: true },
];

interface ParagraftabellProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
}

/** The §§ of a part, each leading to where it is written. */
export function Paragraftabell({ del, paragrafer }: ParagraftabellProps) {
  const objekt = [{ typ: 'protokollsdel', id: del.id } as const];
  const [fynd] = useContractQuery('kontroll.listFynd', { objekt }).data ?? [];
  const countOf = ({ id, status }: Paragraf) => {
    const antal = fynd?.filter((one) => one.avsteg === null && one.paragraf?.id === id).length;
    // What one that is still open lacks to be decided is told where it is written.
    return antal === 0 && status === 'oppen' ? null : antal;
  };
  return (
    <Table caption={textProtokoll.paragrafer} columns={columns}>
      {paragrafer.map((one) => (
        <tr key={one.id}>
          <td className="num">{one.nr}</td>
          <th scope="row">
            <Link
              to="/sammantraden/$sammantradeId/protokoll/$paragrafId"
              params={{ sammantradeId: del.sammantradeId, paragrafId: one.id }}
            >
              {one.rubrik}
            </Link>
          </th>
          <td>{textParagrafstatus[one.status]}</td>
          <td className="numeric">{countOf(one)}</td>
        </tr>
      ))}
    </Table>
  );
}
