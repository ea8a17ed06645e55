import { useState } from 'react';
import { useAllCommands, useCommands } from '../../commands/use-commands.ts';
import { textPaperMenu } from '../../text/skrivelse.ts';
import { Menu } from '../../ui/menu.tsx';
import { WrittenOutput, outputCommand } from './output-menu.tsx';

/** What "Mer" holds, by the commands of the page. Add a line to add an entry. */
const paperMenu = [
  'dokument.ersatt',
  'dokument.fras',
  'dokument.fokus',
  'dokument.ut',
  'dokument.skrivUt',
] as const;

/** The rest of what can be done with a paper, behind one button, with the keys of each. */
export function PaperMenu() {
  const [isOutputOpen, setOutputOpen] = useState(false);
  useCommands([outputCommand(() => setOutputOpen(true))]);
  const commands = useAllCommands();
  const entries = paperMenu.flatMap((id) => commands.filter((command) => command.id === id));
  return (
    <>
      <Menu
        label={textPaperMenu.label}
        entries={entries.map(({ id, title, icon, key, run }) => ({
          ...{ id, label: title, onAction: run },
          ...(icon && { icon }),
          ...(key !== undefined && { shortcut: key }),
        }))}
      />
      {isOutputOpen && <WrittenOutput onClose={() => setOutputOpen(false)} />}
    </>
  );
}
