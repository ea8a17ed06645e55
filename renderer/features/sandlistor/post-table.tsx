import { Plus } from 'lucide-react';
import type { Control } from 'react-hook-form';
import type { SandlistepostId } from '../../../shared/domain/id.ts';
import type { Mottagarforslag, SandlistaData } from '../../../shared/domain/sandlista.ts';
import { isSameMottagare, unaskedMottagare } from '../../../shared/rules/sandlista.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Table } from '../../ui/table.tsx';
import { PostRow } from './post-row.tsx';
import type { ListEdits } from './use-list-edits.ts';

const columns = [
  { title: textSandlista.columns.mottagare },
  { title: textSandlista.columns.kanal },
  { title: textSandlista.columns.antal },
  { title: textSandlista.columns.version },
  { title: textSandlista.columns.tools, isTitleHidden: true },
];

interface PostTableProps {
  readonly control: Control<SandlistaData, unknown, SandlistaData>;
  readonly poster: SandlistaData['poster'];
  readonly edits: ListEdits;
  readonly sent: ReadonlySet<SandlistepostId>;
  readonly forslag: readonly Mottagarforslag[];
}

/** The recipients in the order of the sheet, each to be changed in its row. */
export function PostTable({ control, poster, edits, sent, forslag }: PostTableProps) {
  const unasked = unaskedMottagare(poster, forslag);
  return (
    <div ref={edits.list} className="sandlista-list">
      {poster.length === 0 ? (
        <p className="muted">{textSandlista.empty}</p>
      ) : (
        <Table caption={textSandlista.table} columns={columns}>
          {poster.map((post, index) => (
            <PostRow
              key={post.id}
              control={control}
              post={post}
              index={index}
              isLast={index === poster.length - 1}
              isTwice={poster.slice(0, index).some((one) => isSameMottagare(one, post))}
              isSent={sent.has(post.id)}
              isUnasked={unasked.includes(post)}
              onChannel={(kanal) => edits.fillAddress(index, kanal)}
              onMove={(step) => edits.move(index, step)}
              onRemove={(name) => edits.remove(index, name)}
            />
          ))}
        </Table>
      )}
      <div className="sandlista-add">
        <Button icon={Plus} onPress={edits.add}>
          {textSandlista.add}
        </Button>
        {poster.length > 1 && (
          <span className="sandlista-keys" aria-hidden="true">
            {textSandlista.moveHint} <KeyHint shortcut="Alt+ArrowUp" />{' '}
            <KeyHint shortcut="Alt+ArrowDown" />
          </span>
        )}
      </div>
    </div>
  );
}
