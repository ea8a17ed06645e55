import { useState } from 'react';
import type { FordelningsramId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { ExportStatus } from '../utlamnande/export-status.tsx';
import type { RunningExport } from '../utlamnande/export-status.tsx';

/** Writing a frame, or every applicant's years, as a sheet; the line tells how far it has come. */
export function useRamExport() {
  const [running, setRunning] = useState<RunningExport | null>(null);
  const { run } = useCommand('fordelningsram.export', {
    onSuccess: (started) => {
      if (started) setRunning(started);
    },
  });
  return {
    write: (ramId: FordelningsramId | null) => run({ ramId, format: 'xlsx' }),
    status: running && <ExportStatus {...running} />,
  };
}
