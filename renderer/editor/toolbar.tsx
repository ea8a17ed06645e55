import { Heading, List, Redo2, Superscript, Undo2, Wallet } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { redo, undo } from 'prosemirror-history';
import { useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { textEditor } from '../text/dokument.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { insertBelopp, toggleBulletList, toggleHeading } from './commands.ts';
import type { EditorHub } from './hub.ts';
import type { BeloppAttrs } from './nodes.ts';
import './toolbar.css';

interface AmountChoice {
  readonly figure: Omit<BeloppAttrs, 'egen'>;
  readonly label: string;
}

interface EditorToolbarProps {
  readonly hub: EditorHub;
  /** The figures of the ledger that can be put in the text. */
  readonly amounts: readonly AmountChoice[];
  readonly onNewFotnot: () => void;
  readonly toolbarRef: Ref<HTMLDivElement>;
}

/** The shortcuts of the registry's commands, as shown on the buttons. */
export const EDITOR_KEYS = {
  bulletList: 'Ctrl+Shift+8',
  heading: 'Ctrl+Shift+2',
  fotnot: 'Ctrl+Shift+N',
} as const;

/** ← and → move between the buttons, Esc goes back to the text (the toolbar pattern of ARIA). */
function moveFocus(event: KeyboardEvent, onLeave: () => void): void {
  if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') === 'menuitem') {
    return;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === 'Escape') onLeave();
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const enabled = buttons.filter((button) => !button.disabled);
  const here = enabled.findIndex((button) => button === document.activeElement);
  event.preventDefault();
  enabled.at((here + step) % enabled.length)?.focus();
}

/** One toolbar for all texts of a page; it works on the one that was written in last. */
export function EditorToolbar({ hub, amounts, onNewFotnot, toolbarRef }: EditorToolbarProps) {
  const state = useSyncExternalStore(hub.subscribe, hub.state);
  const group = useRef<HTMLDivElement>(null);
  const isIdle = state === null;
  const tool = (icon: LucideIcon, label: string, run: () => void, shortcut?: string) => (
    <IconButton icon={icon} label={label} onPress={run} shortcut={shortcut} isDisabled={isIdle} />
  );
  return (
    <div
      ref={(element) => {
        group.current = element;
        if (typeof toolbarRef === 'function') toolbarRef(element);
        else if (toolbarRef) toolbarRef.current = element;
      }}
      className="editor-toolbar"
      role="toolbar"
      aria-label={textEditor.toolbar}
      onKeyDownCapture={(event) => moveFocus(event, () => hub.focus())}
    >
      {tool(List, textEditor.bulletList, () => hub.run(toggleBulletList), EDITOR_KEYS.bulletList)}
      {tool(Heading, textEditor.heading, () => hub.run(toggleHeading), EDITOR_KEYS.heading)}
      <span className="toolbar-line" />
      {tool(Superscript, textEditor.fotnot, onNewFotnot, EDITOR_KEYS.fotnot)}
      <Menu
        label={textEditor.insertAmount}
        icon={Wallet}
        isIconOnly
        entries={amounts.map(({ figure, label }) => ({
          id: `${figure.kalla} ${figure.ref ?? ''}`,
          label,
          isDisabled: isIdle,
          onAction: () => {
            hub.run(insertBelopp(figure));
            hub.focusLater();
          },
        }))}
      />
      <span className="toolbar-line" />
      <IconButton
        icon={Undo2}
        label={textEditor.undo}
        shortcut="Ctrl+Z"
        isDisabled={state?.canUndo !== true}
        onPress={() => hub.run(undo)}
      />
      <IconButton
        icon={Redo2}
        label={textEditor.redo}
        shortcut="Ctrl+Y"
        isDisabled={state?.canRedo !== true}
        onPress={() => hub.run(redo)}
      />
      <span className="toolbar-place">{state?.label ?? textEditor.toolbarIdle}</span>
    </div>
  );
}
