import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { MotesdokumentRef } from '../../../shared/contract/motesdokument.ts';
import { textMotesdokument, titleOf } from '../../text/motesdokument.ts';
import { Menu } from '../../ui/menu.tsx';
import { DokumentDialog } from './dokument-dialog.tsx';

interface DokumentMenyProps {
  readonly documents: readonly MotesdokumentRef[];
}

/** The documents that can be made now, each shown before it is kept or printed. */
export function DokumentMeny({ documents }: DokumentMenyProps) {
  const [shown, show] = useState<MotesdokumentRef | null>(null);
  return (
    <>
      <Menu
        label={textMotesdokument.title}
        icon={FileText}
        entries={documents.map((document) => ({
          id: JSON.stringify(document),
          label: titleOf(document),
          onAction: () => {
            show(document);
          },
        }))}
      />
      {shown && (
        <DokumentDialog
          document={shown}
          onClose={() => {
            show(null);
          }}
        />
      )}
    </>
  );
}
