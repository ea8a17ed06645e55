import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList as AriaTagList } from 'react-aria-components';
import type { Option } from './option.ts';
import './tag-list.css';

interface TagListProps {
  readonly label: string;
  readonly tags: readonly Option[];
  readonly onRemove: (id: string) => void;
}

/** Chosen things in a row; arrow keys walk them, Delete removes the one in focus. */
export function TagList({ label, tags, onRemove }: TagListProps) {
  return (
    <TagGroup
      aria-label={label}
      selectionMode="none"
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
    >
      <AriaTagList className="tag-list" items={tags}>
        {(tag) => (
          <Tag className="tag" id={tag.id} textValue={tag.label}>
            {tag.label}
            <Button slot="remove" className="tag-remove">
              <X size={13} aria-hidden="true" />
            </Button>
          </Tag>
        )}
      </AriaTagList>
    </TagGroup>
  );
}
