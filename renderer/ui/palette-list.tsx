import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import type { PaletteItem, PaletteSection } from '../commands/palette-items.ts';
import { textCommands } from '../text/sv.ts';
import { KeyHint } from './key-hint.tsx';
import { scrollable } from './scrollable.ts';
import './palette-list.css';

interface PaletteWords {
  readonly title: string;
  readonly placeholder: string;
  readonly empty: string;
}

const COMMAND_WORDS: PaletteWords = {
  title: textCommands.paletteTitle,
  placeholder: textCommands.palettePlaceholder,
  empty: textCommands.paletteEmpty,
};

interface PaletteListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly PaletteSection[];
  readonly isSearching: boolean;
  /** What it says; the words of the command palette when it is that. */
  readonly words?: PaletteWords;
  readonly onRun: (item: PaletteItem) => void;
  readonly onClose: () => void;
}

function PaletteRow({ item }: { readonly item: PaletteItem }) {
  return (
    <>
      {item.icon ? (
        <item.icon size={16} aria-hidden="true" />
      ) : (
        <span className="palette-no-icon" />
      )}
      <Text slot="label" className="palette-title">
        {item.title}
      </Text>
      {item.detail !== undefined && (
        <Text slot="description" className="palette-detail">
          {item.detail}
        </Text>
      )}
      {item.key !== undefined && <KeyHint shortcut={item.key} />}
    </>
  );
}

/**
 * Esc closes at once; the search field would otherwise take the first one to clear itself. Enter
 * runs what is seen to be chosen, or the first: what is found while one writes moves the choice,
 * and a key pressed meanwhile would be lost.
 */
function useKeys(onClose: () => void, onEnter: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const run = { Escape: onClose, Enter: onEnter }[event.key];
    if (!run || event.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

/** A list that one searches, as the command palette: written words above, groups of rows below. */
export function PaletteList(props: PaletteListProps) {
  const { query, onQuery, sections, isSearching, onRun, onClose } = props;
  const words = props.words ?? COMMAND_WORDS;
  const items = sections.flatMap((section) => section.items);
  const list = useRef<HTMLDivElement>(null);
  // Enter came before the answer to what was last written: it is for the first of that.
  const isEntered = useRef(false);
  useKeys(onClose, () => {
    const chosen = list.current?.querySelector('[data-focused]')?.getAttribute('data-key');
    const item = items.find(({ id }) => id === chosen) ?? items[0];
    if (item) onRun(item);
    else isEntered.current = isSearching;
  });
  useEffect(() => {
    const [first] = items;
    if (!isEntered.current || !first) return;
    isEntered.current = false;
    onRun(first);
  });
  return (
    <ModalOverlay
      className="palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={words.title}>
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            <SearchField
              // The palette was asked for, to write in.
              autoFocus
              aria-label={words.placeholder}
              className="palette-search"
            >
              <Search size={18} aria-hidden="true" />
              <Input placeholder={words.placeholder} />
              <KeyHint shortcut="Escape" />
            </SearchField>
            {/* Scrolled by keyboard too, besides following the chosen row. */}
            <div ref={list} className="palette-scroll" {...scrollable}>
              <Menu
                className="palette-menu"
                aria-label={words.title}
                onAction={(id) => {
                  const item = items.find((other) => other.id === id);
                  if (item) onRun(item);
                }}
                renderEmptyState={() => (
                  <div className="option-empty">
                    {isSearching ? textCommands.paletteSearching : words.empty}
                  </div>
                )}
              >
                {sections.map((section) => (
                  <MenuSection key={section.id} id={section.id}>
                    <Header className="palette-group">{section.title}</Header>
                    {section.items.map((item) => (
                      <MenuItem
                        key={item.id}
                        id={item.id}
                        textValue={item.title}
                        className="palette-item"
                      >
                        <PaletteRow item={item} />
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
