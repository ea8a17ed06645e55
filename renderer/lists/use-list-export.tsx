import { useState } from 'react';
import type { Input } from '../../shared/contract/contract.ts';
import type { Listsokning } from '../../shared/domain/listfilter.ts';
import { useCommand } from '../api/use-command.ts';
import { ExportStatus } from '../features/utlamnande/export-status.tsx';
import type { RunningExport } from '../features/utlamnande/export-status.tsx';
import { useJob } from '../lib/jobs.ts';
import { textLista } from '../text/listor.ts';
import { Button } from '../ui/button.tsx';
import type { MenuEntry } from '../ui/menu.tsx';
import type { GridColumn } from '../ui/grid-columns.ts';

type Format = Input<'lista.export'>['format'];

interface ListExport<Row> {
  readonly rubrik: string;
  readonly sokning: Listsokning;
  readonly columns: readonly GridColumn<Row>[];
}

const FORMATS: readonly [Format, string][] = [
  ['xlsx', textLista.excel],
  ['csv', textLista.csv],
  ['pdf', textLista.pdf],
];

/**
 * Writing a list, or the marked rows of it, to a file or on the printer: the entries of a menu, and
 * the line that tells how far it has come.
 */
export function useListExport<Row>({ rubrik, sokning, columns }: ListExport<Row>) {
  const [running, setRunning] = useState<RunningExport | null>(null);
  const write = useCommand('lista.export', {
    onSuccess: (started) => {
      if (started) setRunning(started);
    },
  });
  const print = useCommand('lista.print', {
    onSuccess: ({ jobId }) => setRunning({ jobId, fileName: null }),
  });
  const kolumner = columns.map(({ id, title }) => ({ id, titel: title }));
  const entries = (rader: number[] | null): MenuEntry[] => [
    ...FORMATS.map(([format, label]) => ({
      id: format,
      label,
      onAction: () => write.run({ sokning, rader, kolumner, rubrik, format }),
    })),
    {
      id: 'print',
      label: textLista.print,
      onAction: () => print.run({ sokning, rader, kolumner, rubrik }),
    },
  ];
  return {
    entries,
    status: running && <ExportBar {...running} onClose={() => setRunning(null)} />,
  };
}

function ExportBar({ onClose, ...running }: RunningExport & { readonly onClose: () => void }) {
  const job = useJob(running.jobId);
  return (
    <div className="mark-bar" role="region" aria-label={textLista.running}>
      <ExportStatus {...running} />
      {job?.type === 'jobEnded' && <Button onPress={onClose}>{textLista.close}</Button>}
    </div>
  );
}
