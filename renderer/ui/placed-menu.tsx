import { useState } from 'react';
import { Menu, MenuSection, Popover, Separator } from 'react-aria-components';
import { MenuEntryItem } from './menu.tsx';
import type { MenuEntry } from './menu.tsx';
import './menu.css';

interface PlacedMenuProps {
  readonly label: string;
  /** What it is about, in the coordinates of the window; the menu opens under it. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Groups of things to do, with a line between them; those without an entry are left out. */
  readonly groups: readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];
  readonly onClose: () => void;
}

/** A menu at a place of its own, such as a word in a text, instead of under a button. */
export function PlacedMenu({ label, place, groups, onClose }: PlacedMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = groups.filter(({ entries }) => entries.length > 0);
  const all = shown.flatMap(({ entries }) => entries);
  const style = { left: place.left, top: place.top, height: place.bottom - place.top };
  return (
    <>
      <span ref={setAnchor} className="menu-anchor" style={style} aria-hidden="true" />
      {anchor && (
        <Popover
          className="popover"
          aria-label={label}
          placement="bottom start"
          triggerRef={{ current: anchor }}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose();
          }}
        >
          <Menu
            className="menu"
            aria-label={label}
            autoFocus="first"
            onClose={onClose}
            onAction={(id) => all.find((entry) => entry.id === id)?.onAction()}
          >
            {shown.map((group, index) => [
              index > 0 && <Separator key={`line ${group.label}`} className="menu-line" />,
              <MenuSection key={group.label} aria-label={group.label}>
                {group.entries.map((entry) => (
                  <MenuEntryItem key={entry.id} entry={entry} />
                ))}
              </MenuSection>,
            ])}
          </Menu>
        </Popover>
      )}
    </>
  );
}
