import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Loggomrade } from '../../../shared/domain/logg.ts';
import { textLogg } from '../../text/logg.ts';
import { Button } from '../../ui/button.tsx';
import { KindSelect } from './kind-select.tsx';
import { LogExport } from './log-export.tsx';
import { LogTable } from './log-table.tsx';
import { useLogPages } from './use-log-pages.ts';

const CASE_KINDS: readonly Loggomrade[] = [
  ...(['arende', 'handling', 'sekretess', 'post', 'bevakning', 'anteckning', 'relation'] as const),
  ...(['fordelning', 'tjansteskrivelse', 'beslut', 'sandlista'] as const),
];

/** What has happened to a case, a page at a time, of one kind or of all. */
export function CaseLog({ arendeId }: { readonly arendeId: ArendeId }) {
  const [omrade, setOmrade] = useState<Loggomrade | null>(null);
  const { rows, hasMore, isLoadingMore, loadMore } = useLogPages({ arendeId, omrade });
  return (
    <div className="tab-part">
      <div className="log-kind">
        <KindSelect kinds={CASE_KINDS} value={omrade} onChange={setOmrade} />
      </div>
      <LogExport urval={{ arendeId, omrade }} />
      {rows?.length === 0 && <p>{omrade === null ? textLogg.none : textLogg.noMatch}</p>}
      {rows && rows.length > 0 && <LogTable rows={rows} hasCases={false} />}
      {hasMore && (
        <Button isPending={isLoadingMore} onPress={loadMore}>
          {textLogg.more}
        </Button>
      )}
    </div>
  );
}
