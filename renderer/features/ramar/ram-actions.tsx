import {
  ClipboardCheck,
  FileDown,
  FileSpreadsheet,
  Gavel,
  Pencil,
  Plus,
  Printer,
} from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { useCommand } from '../../api/use-command.ts';
import { textRam } from '../../text/ramar.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AndringDialog } from './andring-dialog.tsx';
import { RamDialog } from './ram-dialog.tsx';
import { RedovisningDialog } from './redovisning-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';
import { useRamExport } from './use-ram-export.tsx';

type Open = 'edit' | 'round' | 'change' | 'report' | null;

/** What can be done with a frame: more rounds, later decisions, reports of use, and its papers. */
export function RamActions({ liggare }: { readonly liggare: Ramliggare }) {
  const [open, setOpen] = useState<Open>(null);
  const { ram } = liggare;
  const onClose = () => setOpen(null);
  const isDecided = liggare.omgangar.some(({ beslut }) => beslut !== null);
  const dialogs: Record<Exclude<Open, null>, ReactNode> = {
    edit: <RamDialog ram={ram} onClose={onClose} />,
    round: <RoundDialog ramId={ram.id} onClose={onClose} />,
    change: <AndringDialog liggare={liggare} onClose={onClose} />,
    report: <RedovisningDialog liggare={liggare} onClose={onClose} />,
  };
  return (
    <>
      <PaperMenu liggare={liggare} />
      {!ram.last && (
        <Button icon={Pencil} onPress={() => setOpen('edit')}>
          {textRam.edit}
        </Button>
      )}
      {isDecided && (
        <Button icon={ClipboardCheck} onPress={() => setOpen('report')}>
          {textRam.report}
        </Button>
      )}
      <Button icon={Gavel} onPress={() => setOpen('change')}>
        {textRam.newChange}
      </Button>
      <Button kind="primary" icon={Plus} onPress={() => setOpen('round')}>
        {textRam.newRound}
      </Button>
      {open !== null && dialogs[open]}
    </>
  );
}

function PaperMenu({ liggare: { ram } }: { readonly liggare: Ramliggare }) {
  const { write, status } = useRamExport();
  const document = { typ: 'ramliggare', id: ram.id } as const;
  const save = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textRam.exported(file.fileName) });
    },
  });
  const print = useCommand('dokument.print', {});
  return (
    <>
      {status}
      <Menu
        label={textRam.more}
        icon={Printer}
        entries={[
          {
            id: 'pdf',
            label: textRam.exportPdf,
            icon: FileDown,
            onAction: () => save.run({ document }),
          },
          {
            id: 'print',
            label: textRam.print,
            icon: Printer,
            onAction: () => print.run({ document }),
          },
          {
            id: 'xlsx',
            label: textRam.excel,
            icon: FileSpreadsheet,
            onAction: () => write(ram.id),
          },
        ]}
      />
    </>
  );
}
