import { FileOutput, Maximize } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { useCommands } from '../../commands/use-commands.ts';
import { textOutput } from '../../text/inlasning.ts';
import { textPaperMenu } from '../../text/skrivelse.ts';
import { Menu } from '../../ui/menu.tsx';
import { WrittenOutput, outputCommand } from './output-menu.tsx';
import { useEditing } from './paper-context.ts';
import type { PaperEditing } from './paper-context.ts';

interface MenuPlace {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
}

/** Something that can be done with the paper: at once, or in a window that the menu opens. */
export type PaperMenuEntry = MenuPlace &
  (
    | { readonly run: (editing: PaperEditing) => void }
    | { readonly Window: ComponentType<{ readonly onClose: () => void }> }
  );

/** What "Mer" holds. Add a line to add an entry. */
export const paperMenu: readonly PaperMenuEntry[] = [
  {
    ...{ id: 'fokus', label: textPaperMenu.focusOn, icon: Maximize },
    ...{ shortcut: 'Ctrl+Shift+F', run: ({ toggleFocus }) => toggleFocus() },
  },
  { id: 'ut', label: textOutput.entry, icon: FileOutput, Window: WrittenOutput },
];

/** The rest of what can be done with a paper, behind one button. */
export function PaperMenu() {
  const editing = useEditing();
  const [open, setOpen] = useState<string | null>(null);
  useCommands([outputCommand(() => setOpen('ut'))]);
  const chosen = paperMenu.find(({ id }) => id === open);
  const act = (entry: PaperMenuEntry) => {
    if ('run' in entry) entry.run(editing);
    else setOpen(entry.id);
  };
  return (
    <>
      <Menu
        label={textPaperMenu.label}
        entries={paperMenu.map((entry) => ({
          ...{ id: entry.id, label: entry.label, icon: entry.icon },
          ...(entry.shortcut !== undefined && { shortcut: entry.shortcut }),
          onAction: () => act(entry),
        }))}
      />
      {chosen && 'Window' in chosen && <chosen.Window onClose={() => setOpen(null)} />}
    </>
  );
}
