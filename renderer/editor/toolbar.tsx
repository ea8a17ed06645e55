import {
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Superscript,
  Undo2,
  Variable,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { useSyncExternalStore } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { textTools } from '../text/editor.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ToggleIconButton } from '../ui/toggle-icon-button.tsx';
import {
  toggleBold,
  toggleBulletList,
  toggleHeading,
  toggleItalic,
  toggleOrderedList,
  toggleQuote,
} from './commands.ts';
import type { Undoing } from './editor-props.ts';
import type { EditorHub, HubState } from './hub.ts';
import { EDITOR_KEYS } from './keys.ts';
import { TableMenu } from './table-menu.tsx';
import './toolbar.css';

/** Undo of the whole page, and whether there is anything to undo. */
export interface PageHistory extends Undoing {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface EditorToolbarProps {
  readonly hub: EditorHub;
  readonly onNewFotnot: () => void;
  readonly toolbarRef: Ref<HTMLDivElement>;
  /** Given by a page with one undo over everything on it. */
  readonly history?: PageHistory | undefined;
}

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

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="toolbar-group" role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface GroupProps {
  readonly hub: EditorHub;
  readonly state: HubState | null;
}

interface ToggleProps extends GroupProps {
  readonly icon: LucideIcon;
  readonly name: 'bold' | 'italic' | 'heading' | 'quote' | 'bulletList' | 'orderedList';
  readonly isOn: boolean | undefined;
  readonly command: Command;
}

function Toggle({ hub, state, icon, name, isOn, command }: ToggleProps) {
  return (
    <ToggleIconButton
      icon={icon}
      label={textTools[name]}
      shortcut={EDITOR_KEYS[name]}
      isOn={isOn ?? false}
      isDisabled={state === null}
      onPress={() => hub.run(command)}
    />
  );
}

function WritingGroups(props: GroupProps) {
  const { state } = props;
  return (
    <>
      <Group label={textTools.style}>
        <Toggle
          {...props}
          icon={Heading}
          name="heading"
          isOn={state?.block === 'heading'}
          command={toggleHeading}
        />
        <Toggle {...props} icon={Quote} name="quote" isOn={state?.isQuote} command={toggleQuote} />
      </Group>
      <Group label={textTools.marks}>
        <Toggle {...props} icon={Bold} name="bold" isOn={state?.isBold} command={toggleBold} />
        <Toggle
          {...props}
          icon={Italic}
          name="italic"
          isOn={state?.isItalic}
          command={toggleItalic}
        />
      </Group>
      <Group label={textTools.lists}>
        <Toggle
          {...props}
          icon={List}
          name="bulletList"
          isOn={state?.list === 'bulletList'}
          command={toggleBulletList}
        />
        <Toggle
          {...props}
          icon={ListOrdered}
          name="orderedList"
          isOn={state?.list === 'orderedList'}
          command={toggleOrderedList}
        />
      </Group>
    </>
  );
}

function InsertGroup({ hub, state, onNewFotnot }: GroupProps & { onNewFotnot: () => void }) {
  const isIdle = state === null;
  return (
    <Group label={textTools.insert}>
      <IconButton
        icon={Superscript}
        label={textTools.fotnot}
        shortcut={EDITOR_KEYS.fotnot}
        isDisabled={isIdle}
        onPress={onNewFotnot}
      />
      <IconButton
        icon={Variable}
        label={textTools.reference}
        shortcut={EDITOR_KEYS.reference}
        isDisabled={isIdle}
        onPress={() => hub.open('referens')}
      />
      <ToggleIconButton
        icon={Link}
        label={textTools.link}
        shortcut={EDITOR_KEYS.link}
        isOn={state?.isLink ?? false}
        isDisabled={isIdle}
        onPress={() => hub.open('lank')}
      />
      <TableMenu hub={hub} isIdle={isIdle} isInTable={state?.isInTable ?? false} />
    </Group>
  );
}

function HistoryGroup({ hub, state, history }: GroupProps & Pick<EditorToolbarProps, 'history'>) {
  return (
    <Group label={textTools.history}>
      <IconButton
        icon={Undo2}
        label={textTools.undo}
        shortcut="Ctrl+Z"
        isDisabled={!(history ?? state)?.canUndo}
        onPress={() => (history ? history.undo() : hub.run(undo))}
      />
      <IconButton
        icon={Redo2}
        label={textTools.redo}
        shortcut="Ctrl+Y"
        isDisabled={!(history ?? state)?.canRedo}
        onPress={() => (history ? history.redo() : hub.run(redo))}
      />
    </Group>
  );
}

/** One toolbar for all texts of a page; it works on the one that was written in last. */
export function EditorToolbar({ hub, onNewFotnot, toolbarRef, history }: EditorToolbarProps) {
  const state = useSyncExternalStore(hub.subscribe, hub.state);
  return (
    <div
      ref={toolbarRef}
      className="editor-toolbar"
      role="toolbar"
      aria-label={textTools.toolbar}
      onKeyDownCapture={(event) => moveFocus(event, () => hub.focus())}
    >
      <WritingGroups hub={hub} state={state} />
      <InsertGroup hub={hub} state={state} onNewFotnot={onNewFotnot} />
      <HistoryGroup hub={hub} state={state} history={history} />
      <span className="toolbar-place">{state?.label ?? textTools.idle}</span>
    </div>
  );
}
