import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textOversikt } from '../../text/oversikt.ts';
import { Button } from '../../ui/button.tsx';
import { UtskriftDialog } from '../motesdokument/dokument-dialog.tsx';

const KEY = 'Ctrl+P';

/** The week sheet, shown before it is kept or printed. */
export function Veckoblad({ mina }: { readonly mina: boolean }) {
  const [isOpen, setOpen] = useState(false);
  useCommands(
    useMemo(
      (): Command[] => [
        {
          ...{ id: 'oversikt.veckoblad', title: textOversikt.weekSheet, group: 'skapa', key: KEY },
          ...{ when: 'view', icon: Printer, run: () => setOpen(true) },
        },
      ],
      [],
    ),
  );
  return (
    <>
      <Button icon={Printer} shortcut={KEY} onPress={() => setOpen(true)}>
        {textOversikt.weekSheet}
      </Button>
      {isOpen && (
        <UtskriftDialog
          title={textOversikt.weekSheet}
          document={{ typ: 'veckoblad', mina }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
