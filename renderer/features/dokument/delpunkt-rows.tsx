import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { shortcutOf } from '../../commands/keys.ts';
import { textDelpunkter } from '../../text/skrivelse.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { letterOf } from './delpunkter-edits.ts';
import { SpelledArea } from './stavning/spelled-area.tsx';

/** What can be done with the sub-points of one point. */
export interface DelpunktActions {
  readonly reword: (sub: number, text: string) => void;
  readonly addAfter: (sub: number) => void;
  readonly remove: (sub: number) => void;
  readonly move: (sub: number, step: 1 | -1) => void;
  /** Makes it a point of its own. */
  readonly outdent: (sub: number) => void;
}

interface DelpunktRowsProps {
  readonly number: number;
  readonly index: number;
  readonly delpunkter: readonly string[];
  readonly actions: DelpunktActions;
}

type Act = (actions: DelpunktActions, sub: number) => void;

/** Keys in any sub-point, and those that only an empty one takes. */
const KEYS: Readonly<Record<string, Act>> = {
  'Alt+ArrowUp': ({ move }, sub) => move(sub, -1),
  'Alt+ArrowDown': ({ move }, sub) => move(sub, 1),
  Enter: ({ addAfter }, sub) => addAfter(sub),
};
const EMPTY_KEYS: Readonly<Record<string, Act>> = {
  Backspace: ({ remove }, sub) => remove(sub),
  'Shift+Tab': ({ outdent }, sub) => outdent(sub),
};

function keysOf(actions: DelpunktActions, sub: number, text: string) {
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    const key = shortcutOf(event.nativeEvent) ?? '';
    const act = KEYS[key] ?? (text === '' ? EMPTY_KEYS[key] : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(actions, sub);
  };
}

/** The sub-points under a decision point: a), b), c). */
export function DelpunktRows({ number, index, delpunkter, actions }: DelpunktRowsProps) {
  if (delpunkter.length === 0) return null;
  return (
    <ol className="delpunkter" aria-label={textDelpunkter.list(number)}>
      {delpunkter.map((text, sub) => {
        const name = `${number} ${letterOf(sub)}`;
        return (
          // Sub-points have nothing but their place to tell them apart.
          <li
            key={sub}
            className="delpunkt"
            data-sub={sub}
            data-field={`punkter.${index}.delpunkter.${sub}`}
            onKeyDownCapture={keysOf(actions, sub, text)}
          >
            <span className="delpunkt-letter" aria-hidden="true">
              {letterOf(sub)}
            </span>
            <SpelledArea
              id={`punkter.${index}.delpunkter.${sub}`}
              label={textDelpunkter.name(name)}
              isLabelHidden
              rows={1}
              value={text}
              onChange={(next) => actions.reword(sub, next)}
            />
            <div className="punkt-tools">
              <IconButton
                icon={ArrowUp}
                label={textDelpunkter.moveUp(name)}
                shortcut="Alt+ArrowUp"
                isDisabled={sub === 0}
                onPress={() => actions.move(sub, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={textDelpunkter.moveDown(name)}
                shortcut="Alt+ArrowDown"
                isDisabled={sub === delpunkter.length - 1}
                onPress={() => actions.move(sub, 1)}
              />
              <IconButton
                icon={Trash2}
                label={textDelpunkter.remove(name)}
                onPress={() => actions.remove(sub)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
