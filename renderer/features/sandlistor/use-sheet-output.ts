import { FileDown, Printer } from 'lucide-react';
import type { SandlistaId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { showToast } from '../../ui/toasts.ts';

/**
 * Export and print of a stored list. `store` sees to it that what is on screen is what is stored,
 * and answers whether it is.
 */
export function useSheetOutput(id: SandlistaId, store: () => Promise<boolean>) {
  const document = { typ: 'sandlista', id } as const;
  const exporting = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textSandlista.exported(file.fileName) });
    },
  });
  const printing = useCommand('dokument.print', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textSandlista.printed });
    },
  });
  const afterStoring = (run: () => void) => () =>
    void store().then((isStored) => {
      if (isStored) run();
    });
  const exportPdf = afterStoring(() => exporting.run({ document }));
  const print = afterStoring(() => printing.run({ document }));
  useCommands([
    {
      id: 'sandlista.skrivUt',
      title: textSandlista.print,
      group: 'vyn',
      key: 'Ctrl+P',
      when: 'view',
      icon: Printer,
      run: print,
    },
    {
      id: 'sandlista.exportera',
      title: textSandlista.export,
      keywords: ['pdf', 'spara som'],
      group: 'vyn',
      when: 'view',
      icon: FileDown,
      run: exportPdf,
    },
  ]);
  return { exportPdf, print, isExporting: exporting.isPending, isPrinting: printing.isPending };
}

export type SheetOutput = ReturnType<typeof useSheetOutput>;
