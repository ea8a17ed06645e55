import { ArrowDown, ArrowUp } from 'lucide-react';
import { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { PartRole } from '../../../shared/domain/inlasning.ts';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { linesOf, textOf } from '../../../shared/rules/inlasning/runs.ts';
import { avsnittText, roleText, textInlasning } from '../../text/inlasning.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface PartRowProps {
  readonly part: SourcePart;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRole: (role: PartRole) => void;
  readonly onSection: (typ: Avsnittstyp) => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One piece: its words, what it is in the paper, and its place. */
export function PartRow({ part, isFirst, isLast, onRole, onSection, onMove }: PartRowProps) {
  const text = textOf(part.block);
  return (
    <li className="inlasning-part" data-role={part.role}>
      <p className="inlasning-words">{wordsOf(part)}</p>
      <div className="inlasning-choice">
        <select
          className="input"
          aria-label={textInlasning.kindOf(text)}
          value={part.role}
          onChange={({ target }) => onRole(PartRole.parse(target.value))}
        >
          {PartRole.options.map((role) => (
            <option key={role} value={role}>
              {roleText[role]}
            </option>
          ))}
        </select>
        {part.role === 'avsnitt' && (
          <select
            className="input"
            aria-label={textInlasning.sectionOf(text)}
            value={part.avsnittstyp ?? 'fri'}
            onChange={({ target }) => onSection(Avsnittstyp.parse(target.value))}
          >
            {Avsnittstyp.options.map((typ) => (
              <option key={typ} value={typ}>
                {avsnittText(typ)}
              </option>
            ))}
          </select>
        )}
        <IconButton
          {...{ icon: ArrowUp, label: textInlasning.up(text), isSmall: true }}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          {...{ icon: ArrowDown, label: textInlasning.down(text), isSmall: true }}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
      </div>
    </li>
  );
}

/** The words as they stand, with the number or the mark before them. */
function wordsOf({ block }: SourcePart): string {
  const lines = linesOf(block).join('\n');
  return block.mark === '' || block.kind === 'tabell' ? lines : `${block.mark} ${lines}`;
}
