import { ChevronRight } from 'lucide-react';
import type { Key, ReactNode } from 'react';
import { Button, Collection, Tree as AriaTree } from 'react-aria-components';
import { TreeItem, TreeItemContent } from 'react-aria-components';
import { textForms } from '../text/sv.ts';
import './tree.css';

/** A place in a tree with the places under it. */
export interface TreeNode {
  readonly id: string;
  /** What is searched for by typing, and read to those who don't see the row. */
  readonly label: string;
  readonly content: ReactNode;
  readonly nodes: readonly TreeNode[];
}

interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (ids: ReadonlySet<string>) => void;
  /** Shown when there is nothing in the tree. */
  readonly emptyText: string;
  /** Enter, or a press on the row. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** Things under things: arrows move, right and left open and close. */
export function Tree({ label, nodes, expanded, onExpand, emptyText, onOpen }: TreeProps) {
  return (
    <AriaTree<TreeNode>
      className="tree"
      aria-label={label}
      items={nodes}
      dependencies={[expanded]}
      expandedKeys={expanded}
      onExpandedChange={(keys: Set<Key>) => onExpand(new Set([...keys].map(String)))}
      {...(onOpen && { onAction: (key: Key) => onOpen(String(key)) })}
      renderEmptyState={() => <p className="tree-empty">{emptyText}</p>}
    >
      {(node) => <Row node={node} expanded={expanded} />}
    </AriaTree>
  );
}

interface RowProps {
  readonly node: TreeNode;
  readonly expanded: ReadonlySet<string>;
}

function Row({ node, expanded }: RowProps) {
  return (
    <TreeItem className="tree-row" id={node.id} textValue={node.label}>
      <TreeItemContent>
        {node.nodes.length > 0 ? (
          <Button slot="chevron" className="tree-chevron" aria-label={textForms.openOrFold}>
            <ChevronRight size={16} aria-hidden="true" />
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        {node.content}
      </TreeItemContent>
      {/* A large tree is slow to build: of what is folded away, one tells that there is something. */}
      <Collection
        items={expanded.has(node.id) ? node.nodes : node.nodes.slice(0, 1)}
        dependencies={[expanded]}
      >
        {(child) => <Row node={child} expanded={expanded} />}
      </Collection>
    </TreeItem>
  );
}
