import {
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  Pilcrow,
  Quote,
  Superscript,
  Table,
  Variable,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Command as EditorCommand } from 'prosemirror-state';
import type { Command } from '../commands/command.ts';
import { textTools } from '../text/editor.ts';
import {
  makeParagraph,
  toggleBold,
  toggleBulletList,
  toggleHeading,
  toggleItalic,
  toggleOrderedList,
  toggleQuote,
} from './commands.ts';
import type { EditorHub } from './hub.ts';
import { EDITOR_KEYS } from './keys.ts';
import { insertTable, tableCommands } from './tables.ts';

const view = { group: 'vyn', when: 'view' } as const;

/** Keys of the text are not meant for a field of another kind, which may have the focus. */
function isInOtherField(): boolean {
  return document.activeElement instanceof HTMLInputElement;
}

/** Everything that can be done with the text, by key and palette. */
export function editorCommands(hub: EditorHub, onNewFotnot: () => void): Command[] {
  const asking = (run: () => void) => () => {
    if (hub.state() && !isInOtherField()) run();
  };
  const running = (command: EditorCommand) => asking(() => hub.run(command));
  const tool = (
    id: string,
    name: keyof typeof EDITOR_KEYS,
    icon: LucideIcon,
    run: () => void,
  ): Command => ({
    ...view,
    id: `dokument.${id}`,
    title: textTools[name],
    key: EDITOR_KEYS[name],
    icon,
    run,
  });
  return [
    tool('fet', 'bold', Bold, running(toggleBold)),
    tool('kursiv', 'italic', Italic, running(toggleItalic)),
    tool(
      'lank',
      'link',
      Link,
      asking(() => hub.open('lank')),
    ),
    tool('brodtext', 'paragraph', Pilcrow, running(makeParagraph)),
    tool('underrubrik', 'heading', Heading, running(toggleHeading)),
    tool('citat', 'quote', Quote, running(toggleQuote)),
    tool('punktlista', 'bulletList', List, running(toggleBulletList)),
    tool('numrerad', 'orderedList', ListOrdered, running(toggleOrderedList)),
    tool('fotnot', 'fotnot', Superscript, asking(onNewFotnot)),
    tool(
      'uppgift',
      'reference',
      Variable,
      asking(() => hub.open('referens')),
    ),
    {
      ...view,
      id: 'dokument.tabell',
      title: textTools.table.insert,
      icon: Table,
      run: running(insertTable()),
    },
    ...tableEntries(running),
  ];
}

function tableEntries(running: (command: EditorCommand) => () => void): Command[] {
  return TABLE_TOOLS.map((name) => ({
    ...view,
    id: `dokument.tabell.${name}`,
    title: textTools.table[name],
    run: running(tableCommands[name]),
  }));
}

/** What can be done with a table, in the order of the menu. */
export const TABLE_TOOLS = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'headerRow',
  'removeRow',
  'removeColumn',
  'removeTable',
] as const satisfies readonly (keyof typeof tableCommands)[];
