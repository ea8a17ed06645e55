import { useMemo, useState } from 'react';
import type { KlassData } from '../../../shared/domain/klassplan.ts';
import { klassTree } from '../../../shared/rules/klassplan.ts';
import type { KlassGren } from '../../../shared/rules/klassplan.ts';
import { matchesWords } from '../../lib/matching.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Tree } from '../../ui/tree.tsx';
import type { TreeNode } from '../../ui/tree.tsx';
import './klass-tree.css';

/** The classes of a plan as a tree, with their disposal rules; narrowed by code or words. */
export function KlassTree({ klasser }: { readonly klasser: readonly KlassData[] }) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const tree = useMemo(() => klassTree(klasser), [klasser]);
  const isFiltered = text.trim() !== '';
  const shown = useMemo(() => (isFiltered ? matching(tree, text) : tree), [tree, text, isFiltered]);
  const nodes = useMemo(() => shown.map(toNode), [shown]);
  const expanded = isFiltered ? new Set(shown.flatMap(codesUnder)) : opened;
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
        expanded={expanded}
        onExpand={setOpened}
        emptyText={textKlassplan.noMatch}
      />
    </div>
  );
}

/** The branches that match, and those that have a match under them. */
function matching(branches: readonly KlassGren[], text: string): KlassGren[] {
  return branches.flatMap(({ klass, grenar }) => {
    if (matchesWords(`${klass.kod} ${klass.rubrik}`, text)) return [{ klass, grenar }];
    const under = matching(grenar, text);
    return under.length === 0 ? [] : [{ klass, grenar: under }];
  });
}

function codesUnder({ klass, grenar }: KlassGren): string[] {
  return [klass.kod, ...grenar.flatMap(codesUnder)];
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
        <span className="klass-regel">{textKlassplan.rule(klass)}</span>
      </>
    ),
  };
}
