import { Printer } from 'lucide-react';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import type { MotesdokumentRef } from '../../../shared/contract/motesdokument.ts';
import { useCommand } from '../../api/use-command.ts';
import { textMotesdokument, titleOf } from '../../text/motesdokument.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BlankPage, TypesetPages } from '../dokument/typeset-pages.tsx';
import { useStoredPreview } from '../dokument/use-stored-preview.ts';

interface DokumentDialogProps {
  readonly document: MotesdokumentRef;
  readonly onClose: () => void;
}

/** A document of a meeting as it is printed, to keep as a file or to put on paper. */
export function DokumentDialog(props: DokumentDialogProps) {
  return <UtskriftDialog title={titleOf(props.document)} {...props} />;
}

interface UtskriftDialogProps {
  readonly title: string;
  readonly document: DocumentRef;
  readonly onClose: () => void;
}

/** Any document as it is printed, to keep as a file or to put on paper. */
export function UtskriftDialog({ title, document, onClose }: UtskriftDialogProps) {
  const { data, error } = useStoredPreview(document);
  const exporting = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textMotesdokument.exported(file.fileName) });
    },
  });
  const printing = useCommand('dokument.print', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textMotesdokument.printed });
    },
  });
  return (
    <Dialog
      title={title}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        label: textMotesdokument.export,
        isPending: exporting.isPending,
        onPress: () => {
          exporting.run({ document });
        },
      }}
    >
      <div className="form-stack">
        <div>
          <Button
            icon={Printer}
            isPending={printing.isPending}
            onPress={() => {
              printing.run({ document });
            }}
          >
            {textMotesdokument.print}
          </Button>
        </div>
        {error && <MessageBox tone="warn" title={textMotesdokument.failed} />}
        {data ? <TypesetPages preview={data} title={title} /> : !error && <BlankPage />}
      </div>
    </Dialog>
  );
}
