import { Pencil, RotateCcw, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { isPressed, keyLabel, shortcutOf } from '../../commands/keys.ts';
import { keyFaults } from '../../commands/rules.ts';
import { useAllCommands } from '../../commands/use-commands.ts';
import { changePreferences, usePreferences } from '../../lib/preferences.ts';
import { textInstallningar } from '../../text/installningar.ts';
import { FormSection } from '../../ui/form-layout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';

/** Why a key cannot be given to a command, in words; `null` when it can. */
export function keyRefusal(commands: readonly Command[], id: string, key: string): string | null {
  const changed = commands.map((command) => (command.id === id ? { ...command, key } : command));
  const fault = keyFaults(changed).find((found) =>
    found.kind === 'clash' ? found.ids.includes(id) : found.id === id,
  );
  if (fault === undefined) return null;
  const label = keyLabel(key);
  if (fault.kind === 'forbidden') return textInstallningar.forbidden(label);
  const other = commands.find(({ id: otherId }) => otherId !== id && fault.ids.includes(otherId));
  return textInstallningar.clash(label, other?.title ?? '');
}

/** While a key is being asked for, every key press is the answer. */
function useAskedKey(id: string | null, onKey: (key: string) => void, onCancel: () => void) {
  useEffect(() => {
    if (id === null) return;
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const key = shortcutOf(event);
      if (isPressed(event, 'Escape')) onCancel();
      else if (key !== null) onKey(key);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [id, onKey, onCancel]);
}

interface KeyRowProps {
  readonly command: Command;
  readonly isAsked: boolean;
  readonly isChanged: boolean;
  readonly onAsk: () => void;
  readonly onSet: (key: string | null) => void;
}

function KeyRow({ command, isAsked, isChanged, onAsk, onSet }: KeyRowProps) {
  const { title, key } = command;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="key-cell">
        {isAsked && (
          <span role="status" data-asks-key="">
            {textInstallningar.pressKey} {textInstallningar.pressKeyHint}
          </span>
        )}
        {!isAsked && key === undefined && textInstallningar.noKey}
        {!isAsked && key !== undefined && (
          <>
            <KeyHint shortcut={key} />
            <span className="visually-hidden">{keyLabel(key)}</span>
          </>
        )}
      </td>
      <td className="key-buttons">
        {isChanged && (
          <IconButton
            isSmall
            icon={RotateCcw}
            label={textInstallningar.resetKeyOf(title)}
            onPress={() => onSet(null)}
          />
        )}
        {key !== undefined && (
          <IconButton
            isSmall
            icon={X}
            label={textInstallningar.removeKeyOf(title)}
            onPress={() => onSet('')}
          />
        )}
        <IconButton
          isSmall
          icon={Pencil}
          label={textInstallningar.changeKeyOf(title)}
          onPress={onAsk}
        />
      </td>
    </tr>
  );
}

/** The keys of all commands, each of which may be changed, taken away or put back. */
export function KeySettings() {
  const commands = useAllCommands();
  const { keys } = usePreferences();
  const [asked, setAsked] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (id: string, key: string | null) => {
    const others = Object.fromEntries(Object.entries(keys).filter(([other]) => other !== id));
    changePreferences({ keys: key === null ? others : { ...others, [id]: key } });
  };
  useAskedKey(
    asked,
    (key) => {
      const reason = keyRefusal(commands, asked ?? '', key);
      setRefusal(reason);
      if (reason === null) set(asked ?? '', key);
      setAsked(null);
    },
    () => setAsked(null),
  );
  return (
    <FormSection title={textInstallningar.keys} hint={textInstallningar.keysHint}>
      <p className="field-error key-refusal" role="status">
        {refusal}
      </p>
      <table className="key-settings">
        <caption className="visually-hidden">{textInstallningar.keysTable}</caption>
        <thead>
          <tr>
            <th scope="col">{textInstallningar.command}</th>
            <th scope="col">{textInstallningar.key}</th>
            <th scope="col">
              <span className="visually-hidden">{textInstallningar.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {commands.map((command) => (
            <KeyRow
              key={command.id}
              command={command}
              isAsked={asked === command.id}
              isChanged={Object.hasOwn(keys, command.id)}
              onAsk={() => {
                setRefusal(null);
                setAsked(command.id);
              }}
              onSet={(key) => set(command.id, key)}
            />
          ))}
        </tbody>
      </table>
    </FormSection>
  );
}
