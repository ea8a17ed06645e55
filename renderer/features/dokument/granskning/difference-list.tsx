import { ArrowUpDown, Eye, EyeOff, Minus, Pencil, Plus, Type } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { textSkillnad } from '../../../text/granskning.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ChangedText } from './changed-text.tsx';
import { kindOfWords } from './compare.ts';
import type { Difference, PartDifference, RowDifference } from './compare.ts';

const ICONS: Record<Exclude<Difference['kind'], 'same'>, LucideIcon> = {
  changed: Pencil,
  added: Plus,
  removed: Minus,
};

const TONES = { changed: 'info', added: 'ok', removed: 'danger' } as const;

/** How something differs, in a word and a sign beside it. */
function Marks({ kind, isMoved }: Pick<Difference, 'kind' | 'isMoved'>) {
  const Icon = kind === 'same' ? null : ICONS[kind];
  return (
    <>
      {Icon && kind !== 'same' && (
        <Badge tone={TONES[kind]}>
          <Icon size={12} aria-hidden="true" /> {textSkillnad.kinds[kind]}
        </Badge>
      )}
      {isMoved && (
        <Badge tone="warn">
          <ArrowUpDown size={12} aria-hidden="true" /> {textSkillnad.moved}
        </Badge>
      )}
    </>
  );
}

function Row({ row }: { readonly row: RowDifference }) {
  // A single row that changed says no more than its part does.
  const isToldByRow = row.kind === 'added' || row.kind === 'removed' || row.isMoved;
  return (
    <li className="skillnad-row">
      {isToldByRow && <Marks {...row} />}
      <span className="skillnad-text">
        <ChangedText pieces={row.pieces} />
      </span>
    </li>
  );
}

/** The rows that differ, and how many between them don't. */
function Rows({ part }: { readonly part: PartDifference }) {
  const differing = part.rows.filter(({ kind, isMoved }) => kind !== 'same' || isMoved);
  const same = part.rows.length - differing.length;
  return (
    <>
      <ul className="skillnad-rows">
        {differing.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {same > 0 && differing.length > 0 && <p className="muted">{textSkillnad.sameRows(same)}</p>}
    </>
  );
}

/** The parts of a paper that differ, each with how. */
export function DifferenceList({ parts }: { readonly parts: readonly PartDifference[] }) {
  if (parts.length === 0) return <p role="status">{textSkillnad.none}</p>;
  return (
    <>
      <p role="status">{textSkillnad.summary(parts.length)}</p>
      {parts.map((part) => (
        <section key={part.id} className="skillnad" aria-label={part.heading}>
          <h3>
            <span>
              <ChangedText pieces={part.isReworded ? part.title : plain(part.heading)} />
            </span>
            <Marks kind={kindOfWords(part)} isMoved={part.isMoved} />
            {part.printing && (
              <Badge tone={part.printing === 'leftOut' ? 'warn' : 'ok'}>
                {part.printing === 'leftOut' ? (
                  <EyeOff size={12} aria-hidden="true" />
                ) : (
                  <Eye size={12} aria-hidden="true" />
                )}{' '}
                {textSkillnad[part.printing]}
              </Badge>
            )}
            {part.isReworded && (
              <Badge tone="info">
                <Type size={12} aria-hidden="true" /> {textSkillnad.reworded}
              </Badge>
            )}
          </h3>
          <Rows part={part} />
        </section>
      ))}
    </>
  );
}

function plain(text: string) {
  return [{ kind: 'same', text }] as const;
}
