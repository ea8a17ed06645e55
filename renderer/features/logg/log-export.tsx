import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../api/use-command.ts';
import { textLoggexport } from '../../text/grunddata.ts';
import { Menu } from '../../ui/menu.tsx';
import { ExportStatus } from '../utlamnande/export-status.tsx';
import type { RunningExport } from '../utlamnande/export-status.tsx';

type Export = Input<'logg.export'>;

const FORMATS: readonly Export['format'][] = ['pdf', 'csv', 'jsonl'];

/** Saves the rows that the choices leave in a file: to read, to work with, or as proof. */
export function LogExport({ urval }: { readonly urval: Omit<Export, 'format'> }) {
  const [running, setRunning] = useState<RunningExport | null>(null);
  const write = useCommand('logg.export', {
    onSuccess: (started) => {
      if (started) setRunning(started);
    },
  });
  return (
    <div className="log-export">
      <Menu
        label={textLoggexport.save}
        icon={Download}
        entries={FORMATS.map((format) => ({
          id: format,
          label: textLoggexport.formats[format],
          onAction: () => write.run({ ...urval, format }),
        }))}
      />
      <p className="muted">{textLoggexport.hint}</p>
      {running && <ExportStatus key={running.jobId} {...running} />}
    </div>
  );
}
