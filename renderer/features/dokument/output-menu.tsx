import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textOutput } from '../../text/inlasning.ts';
import { textPaperMenu } from '../../text/skrivelse.ts';
import { Menu } from '../../ui/menu.tsx';
import { OutputDialog } from '../inlasning/output-dialog.tsx';
import { useEditing } from './paper-context.ts';
import type { PaperEditing } from './paper-context.ts';

/** A Word file, a text file or a handling of the paper, for the palette. */
export function outputCommand(run: () => void): Command {
  return {
    ...{ id: 'dokument.ut', title: textOutput.entry, group: 'vyn', when: 'view' },
    ...{ keywords: ['word', 'docx', 'text', 'handling'], icon: FileOutput, run },
  };
}

/** The window for that, over the paper that is written. */
export function WrittenOutput({ onClose }: { readonly onClose: () => void }) {
  const { paper, store } = useEditing();
  return <OutputDialog tjansteskrivelseId={paper.id} store={store} onClose={onClose} />;
}

/** "Mer" of a paper that stands as it is: it goes out as well as one that is written. */
export function OutputMenu({ paper }: Pick<PaperEditing, 'paper'>) {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useCommands([outputCommand(open)]);
  return (
    <>
      <Menu
        label={textPaperMenu.label}
        entries={[{ id: 'ut', label: textOutput.entry, icon: FileOutput, onAction: open }]}
      />
      {isOpen && <OutputDialog tjansteskrivelseId={paper.id} onClose={() => setOpen(false)} />}
    </>
  );
}
