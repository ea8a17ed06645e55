import { useWatch } from 'react-hook-form';
import { sumAnsokan, sumFordelning } from '../../../shared/rules/fordelning.ts';
import { textFrame, textLedger } from '../../text/fordelning.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { groupedKronor } from '../../ui/money-entry.ts';
import { ApplicantRows } from './applicant-rows.tsx';
import { wholePercent } from '../../../shared/rules/staplar.ts';
import { useCountable, useLedger } from './ledger-context.ts';

const { columns } = textLedger;

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{columns.rubrik}</th>
        <th scope="col" className="ledger-amount">
          {columns.begart}
        </th>
        <th scope="col" className="ledger-amount">
          {columns.beviljat}
        </th>
        <th scope="col" className="ledger-share">
          {columns.andel}
        </th>
        <th scope="col" className="ledger-bar">
          {columns.stapel}
        </th>
        <th scope="col" className="ledger-tools">
          <span className="visually-hidden">{columns.verktyg}</span>
        </th>
      </tr>
    </thead>
  );
}

function Totals() {
  const { begart, tilldelat } = sumFordelning(useCountable());
  const percent = wholePercent(tilldelat, begart);
  return (
    <tfoot>
      <tr>
        <th scope="row">{textLedger.sum}</th>
        <td className="ledger-amount num">{groupedKronor(begart)}</td>
        <td className="ledger-amount num">{groupedKronor(tilldelat)}</td>
        <td className="ledger-share num">{percent === null ? '' : textFrame.share(percent)}</td>
        <td className="ledger-bar" />
        <td className="ledger-tools" />
      </tr>
    </tfoot>
  );
}

/** The largest sum asked for in one row, which the bars of all rows are measured by. */
function useBarScale(): number {
  const { ansokningar } = useCountable();
  const amounts = ansokningar.flatMap((ansokan) =>
    ansokan.beslutssatt === 'klumpsumma'
      ? [sumAnsokan(ansokan).begart]
      : ansokan.poster.map((post) => post.begartKr ?? 0),
  );
  return Math.max(0, ...amounts);
}

/** Applicants with their items, what each asks for and what is proposed. */
export function LedgerTable() {
  const { control } = useLedger();
  const ids = useWatch({
    control,
    name: 'ansokningar',
    compute: (ansokningar) => ansokningar.map(({ id }) => id),
  });
  const scale = useBarScale();
  if (ids.length === 0) {
    return <EmptyState title={textLedger.empty}>{textLedger.emptyDetail}</EmptyState>;
  }
  return (
    <div className="ledger-frame">
      <table className="ledger" aria-label={textLedger.table}>
        <Head />
        {ids.map((id, index) => (
          <ApplicantRows key={id} index={index} isLast={index === ids.length - 1} scale={scale} />
        ))}
        <Totals />
      </table>
    </div>
  );
}
