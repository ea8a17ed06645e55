import type { ReactNode, Ref } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import './hit-list.css';

export interface Hit {
  readonly id: string;
  /** What is said of it to those who don't see it. */
  readonly textValue: string;
  readonly content: ReactNode;
  readonly onOpen: () => void;
  /** A row that does something to the list instead of being something found. */
  readonly isAction?: boolean;
}

export interface HitGroup {
  readonly id: string;
  readonly title: string;
  /** Said after the title, for example how many there are. */
  readonly meta: string;
  readonly hits: readonly Hit[];
}

interface HitListProps {
  readonly label: string;
  readonly groups: readonly HitGroup[];
  readonly listRef?: Ref<HTMLDivElement>;
}

/** What has been found, in groups. One tab stop; arrows walk all the groups, Enter opens. */
export function HitList({ label, groups, listRef }: HitListProps) {
  const open = new Map(groups.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit.onOpen])));
  return (
    <ListBox
      className="hit-list"
      aria-label={label}
      data-pane="hits"
      selectionMode="none"
      onAction={(id) => open.get(String(id))?.()}
      {...(listRef === undefined ? {} : { ref: listRef })}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={group.id} className="hit-group">
          <Header className="hit-group-title">
            <span>{group.title}</span> <span className="hit-group-meta">{group.meta}</span>
          </Header>
          {group.hits.map((hit) => (
            <ListBoxItem
              key={hit.id}
              id={hit.id}
              className={hit.isAction ? 'hit hit-action' : 'hit'}
              textValue={hit.textValue}
            >
              {hit.content}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
