import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { textLista, textMarkering } from '../text/listor.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu.tsx';
import { focusList } from './focus.ts';
import './lists.css';

interface MarkBarProps {
  readonly count: number;
  readonly entries: readonly MenuEntry[];
  /** What else can be done to the marked rows. */
  readonly actions: ReactNode;
  readonly onClear: () => void;
}

/** How many rows are marked and what can be done to them; spoken when it changes. */
export function MarkBar({ count, entries, actions, onClear }: MarkBarProps) {
  return (
    <>
      <p role="status" className="visually-hidden">
        {count > 0 ? textMarkering.count(count) : ''}
      </p>
      {count > 0 && (
        <div className="mark-bar" role="region" aria-label={textMarkering.bar} data-pane="marked">
          <span className="mark-count num" aria-hidden="true">
            {textMarkering.count(count)}
          </span>
          {actions}
          <Menu label={textLista.exportMarked} icon={Download} entries={entries} />
          <Button
            kind="ghost"
            shortcut="Escape"
            onPress={() => {
              focusList();
              onClear();
            }}
          >
            {textMarkering.none}
          </Button>
        </div>
      )}
    </>
  );
}
