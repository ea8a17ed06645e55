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
  const countOf = (id: Paragraf['id']) =>
    fynd?.filter((one) => one.avsteg === null && one.paragraf?.id === id).length;
  return (
    <Table caption={textProtokoll.paragrafer} columns={columns}>
      {paragrafer.map(({ id, nr, rubrik, status }) => (
        <tr key={id}>
          <td className="num">{nr}</td>
          <th scope="row">
            <Link
              to="/sammantraden/$sammantradeId/protokoll/$paragrafId"
              params={{ sammantradeId: del.sammantradeId, paragrafId: id }}
            >
              {rubrik}
            </Link>
          </th>
          <td>{textParagrafstatus[status]}</td>
          <td className="numeric">{countOf(id)}</td>
        </tr>
      ))}
    </Table>
  );
}
