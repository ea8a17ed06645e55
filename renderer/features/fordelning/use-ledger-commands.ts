import { Save, UserPlus } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textFordelning } from '../../text/fordelning.ts';
import type { LedgerFormHandle } from './use-ledger-form.ts';

interface CommandParts {
  readonly isLocked: boolean;
  readonly onAddApplicant: () => void;
}

const view = { group: 'vyn', when: 'view' } as const;

/** What can be done with the ledger, in the palette too. */
export function useLedgerCommands(handle: LedgerFormHandle, parts: CommandParts): void {
  const { form, autosave } = handle;
  const commands: Command[] = [
    {
      ...view,
      id: 'fordelning.spara',
      title: textFordelning.saveNow,
      key: 'Ctrl+S',
      icon: Save,
      run: () => void form.handleSubmit(() => void autosave.flush())(),
    },
    {
      ...view,
      id: 'fordelning.nySokande',
      title: textFordelning.addApplicant,
      key: 'Alt+N',
      icon: UserPlus,
      run: parts.onAddApplicant,
    },
  ];
  useCommands(parts.isLocked ? [] : commands);
}
