import { useMemo, useState } from 'react';
import type { KlassData } from '../../../shared/domain/klassplan.ts';
import { klassTree } from '../../../shared/rules/klassplan.ts';
import type { KlassGren } from '../../../shared/rules/klassplan.ts';
import { matchesWords } from '../../lib/matching.ts';
import { textKlass, textKlassplan } from '../../text/klassplan.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Tree } from '../../ui/tree.tsx';
import type { TreeNode } from '../../ui/tree.tsx';
import './klass-tree.css';

/** Matches shown at once: more say that more should be written. */
const MAX_MATCHES = 100;

interface KlassTreeProps {
  readonly klasser: readonly KlassData[];
  /** Opens a class, by its code. */
  readonly onOpen?: (kod: string) => void;
}

/** The classes of a plan as a tree, with their disposal rules; narrowed by code or words. */
export function KlassTree({ klasser, onOpen }: KlassTreeProps) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const tree = useMemo(() => klassTree(klasser), [klasser]);
  const isFiltered = text.trim() !== '';
  const found = useMemo(() => findIn(tree, isFiltered ? text : ''), [tree, text, isFiltered]);
  const nodes = useMemo(() => found.branches.map(toNode), [found]);
  return (
    <div className="klass-tree">
      <SearchField
        label={textKlassplan.search}
        placeholder={textKlassplan.searchPlaceholder}
        value={text}
        onChange={setText}
      />
      <Tree
        label={textKlassplan.tree}
        nodes={nodes}
        expanded={isFiltered ? found.above : opened}
        onExpand={setOpened}
        emptyText={textKlassplan.noMatch}
        onOpen={onOpen}
      />
    </div>
  );
}

interface Found {
  readonly branches: readonly KlassGren[];
  /** The classes above those that match, to be shown open. */
  readonly above: ReadonlySet<string>;
}

/** The branches that match and those with a match under them; all of them for an empty text. */
function findIn(tree: readonly KlassGren[], text: string): Found {
  if (text === '') return { branches: tree, above: new Set() };
  const above = new Set<string>();
  let left = MAX_MATCHES;
  const matching = (branches: readonly KlassGren[]): KlassGren[] =>
    branches.flatMap(({ klass, grenar }) => {
      if (left === 0) return [];
      if (matchesWords(`${klass.kod} ${klass.rubrik}`, text)) {
        left -= 1;
        return [{ klass, grenar }];
      }
      const under = matching(grenar);
      if (under.length === 0) return [];
      above.add(klass.kod);
      return [{ klass, grenar: under }];
    });
  return { branches: matching(tree), above };
}

function toNode({ klass, grenar }: KlassGren): TreeNode {
  return {
    id: klass.kod,
    label: `${klass.kod} ${klass.rubrik}`,
    nodes: grenar.map(toNode),
    content: (
      <>
        <span className="klass-kod num">{klass.kod}</span>
        <span className="klass-rubrik">{klass.rubrik}</span>
        <span className="klass-regel">{regelOf(klass)}</span>
      </>
    ),
  };
}

/** The disposal rule, and the last day of a class that ends before its plan. */
function regelOf(klass: KlassData & { readonly giltigTill?: string | null }): string {
  const ended = typeof klass.giltigTill === 'string' ? textKlass.ended(klass.giltigTill) : '';
  return [textKlassplan.rule(klass), ended].filter((text) => text !== '').join(', ');
}
