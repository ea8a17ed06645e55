import { Table } from 'lucide-react';
import { textTools } from '../text/editor.ts';
import { Menu } from '../ui/menu.tsx';
import { TABLE_TOOLS } from './editor-commands.ts';
import type { EditorHub } from './hub.ts';
import { insertTable, tableCommands } from './tables.ts';

interface TableMenuProps {
  readonly hub: EditorHub;
  readonly isIdle: boolean;
  readonly isInTable: boolean;
}

/** Makes a table, or changes the one that the caret stands in. */
export function TableMenu({ hub, isIdle, isInTable }: TableMenuProps) {
  const run = (command: ReturnType<typeof insertTable>) => () => {
    hub.run(command);
    hub.focusLater();
  };
  return (
    <Menu
      label={textTools.tableMenu}
      icon={Table}
      isIconOnly
      entries={[
        {
          id: 'insert',
          label: textTools.table.insert,
          isDisabled: isIdle || isInTable,
          onAction: run(insertTable()),
        },
        ...TABLE_TOOLS.map((name) => ({
          id: name,
          label: textTools.table[name],
          isDisabled: !isInTable,
          isDanger: name.startsWith('remove'),
          onAction: run(tableCommands[name]),
        })),
      ]}
    />
  );
}
