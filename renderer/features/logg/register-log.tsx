import { useState } from 'react';
import { textLogg } from '../../text/logg.ts';
import { Button } from '../../ui/button.tsx';
import { LogExport } from './log-export.tsx';
import { emptyFilter, LogFilters } from './log-filters.tsx';
import { LogTable } from './log-table.tsx';
import { useLogPages } from './use-log-pages.ts';
import { VerifyLog } from './verify-log.tsx';
import './logg.css';

/** The log of the whole register, and whether its seals hold. */
export function RegisterLog() {
  const [filter, setFilter] = useState(emptyFilter);
  const { caseText: _, ...urval } = filter;
  const { rows, hasMore, isLoadingMore, loadMore } = useLogPages(urval);
  return (
    <div className="tab-part">
      <VerifyLog />
      <LogFilters filter={filter} onChange={setFilter} />
      <LogExport urval={urval} />
      {rows?.length === 0 && <p role="status">{textLogg.noMatch}</p>}
      {rows && rows.length > 0 && <LogTable rows={rows} hasCases />}
      {hasMore && (
        <Button isPending={isLoadingMore} onPress={loadMore}>
          {textLogg.more}
        </Button>
      )}
    </div>
  );
}
