import { FileDown, Printer } from 'lucide-react';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { Button } from '../../ui/button.tsx';
import { usePublicOutput } from './use-public-output.ts';

interface OutputButtonsProps {
  readonly document: DocumentRef;
  readonly isStopped: boolean;
}

/** Saves or prints a document for the public. */
export function OutputButtons({ document, isStopped }: OutputButtonsProps) {
  const output = usePublicOutput(document, isStopped);
  return (
    <>
      <Button
        icon={FileDown}
        isDisabled={isStopped}
        isPending={output.isExporting}
        onPress={output.exportPdf}
      >
        {textUtlamnande.savePdf}
      </Button>
      <Button
        kind="primary"
        icon={Printer}
        shortcut="Ctrl+P"
        isDisabled={isStopped}
        isPending={output.isPrinting}
        onPress={output.print}
      >
        {textUtlamnande.print}
      </Button>
    </>
  );
}
