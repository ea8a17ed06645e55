import { Ellipsis } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import {
  Button,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { classes } from '../lib/classes.ts';
import { KeyHint } from './key-hint.tsx';
import './menu.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
}

interface MenuProps {
  /** The words on the button, or its name when it shows only an icon. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly icon?: LucideIcon;
  readonly isIconOnly?: boolean;
}

/** One thing to do, with its picture and its key. */
export function MenuEntryItem({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      className={classes('menu-item', entry.isDanger && 'menu-item-danger')}
    >
      {entry.icon && <entry.icon size={16} aria-hidden="true" />}
      <Text slot="label">{entry.label}</Text>
      {entry.shortcut !== undefined && <KeyHint shortcut={entry.shortcut} />}
    </MenuItem>
  );
}

/** A button that opens a list of things to do. */
export function Menu({ label, entries, icon: Icon = Ellipsis, isIconOnly = false }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={classes('button', isIconOnly ? 'button-ghost button-icon' : 'button-default')}
        {...(isIconOnly ? { 'aria-label': label } : {})}
      >
        <Icon size={16} aria-hidden="true" />
        {!isIconOnly && label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="menu"
          aria-label={label}
          items={entries}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onAction()}
        >
          {(entry) => <MenuEntryItem entry={entry} />}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
