import { FileDown, Printer } from 'lucide-react';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { showToast } from '../../ui/toasts.ts';

/** Saving and printing a list or a card for the public; neither can be done while it is stopped. */
export function usePublicOutput(document: DocumentRef, isStopped: boolean) {
  const exporting = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textUtlamnande.saved(file.fileName) });
    },
  });
  const printing = useCommand('dokument.print', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textUtlamnande.printed });
    },
  });
  const exportPdf = () => exporting.run({ document });
  const print = () => printing.run({ document });
  const commands = [
    {
      ...{ id: 'utlamnande.skrivUt', title: textUtlamnande.print, key: 'Ctrl+P', icon: Printer },
      ...({ group: 'vyn', when: 'view', run: print } as const),
    },
    {
      ...{ id: 'utlamnande.sparaPdf', title: textUtlamnande.savePdf, icon: FileDown },
      ...({ group: 'vyn', when: 'view', run: exportPdf } as const),
    },
  ];
  useCommands(isStopped ? [] : commands);
  return { exportPdf, print, isExporting: exporting.isPending, isPrinting: printing.isPending };
}
