import { useNavigate } from '@tanstack/react-router';
import { BookOpen, Power, SkipForward, SpellCheck } from 'lucide-react';
import { useCommands } from '../../../commands/use-commands.ts';
import type { Command } from '../../../commands/command.ts';
import type { EditorHub } from '../../../editor/hub.ts';
import type { SpellingState } from '../../../editor/spellchecker.ts';
import { changePreferences } from '../../../lib/preferences.ts';
import { textStavning } from '../../../text/stavning.ts';
import { Menu } from '../../../ui/menu.tsx';
import { announce } from '../announcer.tsx';
import { useEditing } from '../paper-context.ts';
import { useSpelling } from './use-spelling.ts';

const NEXT_KEY = 'Alt+F7';

function stateText({ status, unknown }: SpellingState): string {
  return status === 'ready' ? textStavning.ready(unknown) : textStavning[status];
}

/** Chooses the next word that is marked, or says that there is none. */
export function goToNextMisspelling(hub: EditorHub): void {
  if (!hub.spelling.goToNext()) announce(textStavning.none);
}

function suggestAtCaret(hub: EditorHub): void {
  if (!hub.spelling.suggestHere()) announce(textStavning.notMarked);
}

const view = { group: 'vyn', when: 'view', icon: SpellCheck } as const;

function spellingCommands(hub: EditorHub, isOn: boolean, toggle: () => void): Command[] {
  const keywords = textStavning.keywords;
  return [
    {
      ...{ ...view, id: 'dokument.stavningsforslag', title: textStavning.suggest, keywords },
      ...{ key: 'Ctrl+.', run: () => suggestAtCaret(hub) },
    },
    {
      ...{ ...view, id: 'dokument.nastaFelstavning', title: textStavning.next, keywords },
      ...{ key: NEXT_KEY, run: () => goToNextMisspelling(hub) },
    },
    {
      ...{ ...view, id: 'dokument.stavning', keywords, run: toggle },
      title: isOn ? textStavning.turnOff : textStavning.turnOn,
    },
  ];
}

/** Spelling at the end of the toolbar: how many words are unknown, and what to do with them. */
export function SpellingStatus() {
  const { hub } = useEditing();
  const navigate = useNavigate();
  const state = useSpelling();
  const isOn = state.status !== 'off';
  const toggle = () => changePreferences({ spelling: !isOn });
  useCommands(spellingCommands(hub, isOn, toggle));
  return (
    <Menu
      label={stateText(state)}
      icon={SpellCheck}
      entries={[
        {
          ...{ id: 'next', label: textStavning.next, icon: SkipForward, shortcut: NEXT_KEY },
          isDisabled: state.unknown === 0,
          // The menu gives the focus back to its button first.
          onAction: () => requestAnimationFrame(() => goToNextMisspelling(hub)),
        },
        {
          ...{ id: 'ordlista', label: textStavning.openList, icon: BookOpen },
          onAction: () => void navigate({ to: '/grunddata', search: { flik: 'ordlista' } }),
        },
        {
          ...{ id: 'av', label: isOn ? textStavning.turnOff : textStavning.turnOn, icon: Power },
          onAction: toggle,
        },
      ]}
    />
  );
}
