import { useState } from 'react';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { moved, withRole, withSection } from './parts.ts';
import { PartRow } from './part-row.tsx';

/** Pieces shown at a time: a long text has thousands. */
const PAGE = 100;

interface PartListProps {
  readonly parts: readonly SourcePart[];
  readonly onChange: (parts: readonly SourcePart[]) => void;
}

/** Every piece that was read, in its order, with what it was taken for. */
export function PartList({ parts, onChange }: PartListProps) {
  const [wanted, setStart] = useState(0);
  const start = Math.min(wanted, Math.max(0, parts.length - 1));
  const shown = parts.slice(start, start + PAGE);
  return (
    <>
      <ol className="inlasning-parts" start={start + 1}>
        {shown.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            isFirst={start + index === 0}
            isLast={start + index === parts.length - 1}
            onRole={(role) => onChange(withRole(parts, part.id, role))}
            onSection={(typ) => onChange(withSection(parts, part.id, typ))}
            onMove={(step) => onChange(moved(parts, part.id, step))}
          />
        ))}
      </ol>
      {parts.length > PAGE && (
        <nav className="inlasning-pages" aria-label={textInlasning.source}>
          <Button isDisabled={start === 0} onPress={() => setStart(start - PAGE)}>
            {textInlasning.previous}
          </Button>
          <span className="num">
            {textInlasning.span(start + 1, start + shown.length, parts.length)}
          </span>
          <Button isDisabled={start + PAGE >= parts.length} onPress={() => setStart(start + PAGE)}>
            {textInlasning.next}
          </Button>
        </nav>
      )}
    </>
  );
}
