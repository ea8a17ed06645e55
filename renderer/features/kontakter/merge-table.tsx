import { classes } from '../../lib/classes.ts';
import { textDubbletter } from '../../text/kontakter.ts';
import { Table } from '../../ui/table.tsx';
import type { MergeLine } from './merge-rows.ts';

const columns = [
  { title: textDubbletter.field },
  { title: textDubbletter.keeps },
  { title: textDubbletter.duplicate },
  { title: textDubbletter.result },
];

/** What is known of both, and of the one that stays afterwards. */
export function MergeTable({ lines }: { readonly lines: readonly MergeLine[] }) {
  return (
    <div className="merge-table">
      <Table caption={textDubbletter.title} columns={columns}>
        {lines.map(({ title, kept, duplicate, after }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td className="kontakt-address">{kept}</td>
            <td className={classes('kontakt-address', duplicate === kept && 'merge-same')}>
              {duplicate}
            </td>
            <td className="kontakt-address">{after === kept ? after : <strong>{after}</strong>}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
