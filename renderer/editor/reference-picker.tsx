import { useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { PaletteItem, PaletteSection } from '../commands/palette-items.ts';
import { matchScore } from '../lib/matching.ts';
import { textReference } from '../text/editor.ts';
import { PaletteList } from '../ui/palette-list.tsx';
import { insertInline } from './commands.ts';
import type { EditorContext, ReferenceChoice, ReferenceGroup } from './editor-context.ts';
import { referenceNode } from './nodes.ts';
import type { Source } from './nodes.ts';

interface ReferencePickerProps {
  readonly view: RefObject<EditorView | null>;
  readonly context: EditorContext;
  readonly onClose: () => void;
}

/** Shown of each group before anything is written: all that a remiss has, and of every group some. */
const FIRST = 5;
const MOST = 12;

/** One of the choices, told from all others by what it follows. */
export function choiceId(source: Source): string {
  const form = source.typ === 'varde' ? source.form : null;
  return [source.typ, source.kalla, source.ref ?? '', form ?? ''].join(' ');
}

/** The choices that answer what is written, best first within their groups. */
export function foundChoices(
  groups: readonly ReferenceGroup[],
  query: string,
): readonly ReferenceGroup[] {
  const words = query.trim();
  const score = ({ label, reads }: ReferenceChoice) =>
    words === '' ? 1 : Math.max(matchScore(reads, words), matchScore(`${label} ${reads}`, words));
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices
        .map((choice) => ({ choice, points: score(choice) }))
        .filter(({ points }) => points > 0)
        .toSorted((a, b) => b.points - a.points)
        .slice(0, words === '' ? FIRST : MOST)
        .map(({ choice }) => choice),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** Finds a name, a day, an amount or a place by words and puts it in the text. */
export function ReferencePicker({ view, context, onClose }: ReferencePickerProps) {
  const [query, setQuery] = useState('');
  const [groups] = useState(() => context.referenceGroups());
  const close = () => {
    onClose();
    requestAnimationFrame(() => requestAnimationFrame(() => view.current?.focus()));
  };
  const insert = (source: Source) => {
    const editor = view.current;
    if (editor) insertInline(referenceNode(source))(editor.state, editor.dispatch);
    close();
  };
  const itemOf = ({ source, label, reads }: ReferenceChoice): PaletteItem => ({
    id: choiceId(source),
    title: reads,
    detail: label,
    run: () => insert(source),
  });
  const sections: PaletteSection[] = foundChoices(groups, query).map((group) => ({
    id: group.id,
    title: group.title,
    items: group.choices.map(itemOf),
  }));
  return (
    <PaletteList
      query={query}
      onQuery={setQuery}
      sections={sections}
      isSearching={false}
      words={{
        title: textReference.pick,
        placeholder: textReference.pickSearch,
        empty: textReference.pickEmpty,
      }}
      onRun={(item) => item.run()}
      onClose={close}
    />
  );
}
