import { ArrowDown, ArrowUp } from 'lucide-react';
import { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { Roll } from '../../../shared/domain/inlasning.ts';
import type { Kallstycke } from '../../../shared/domain/inlasning.ts';
import { linesOf, textOf } from '../../../shared/rules/inlasning/bitar.ts';
import { avsnittText, rollText, textInlasning } from '../../text/inlasning.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface PartRowProps {
  readonly part: Kallstycke;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRole: (roll: Roll) => void;
  readonly onSection: (typ: Avsnittstyp) => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One piece: its words, what it is in the paper, and its place. */
export function PartRow({ part, isFirst, isLast, onRole, onSection, onMove }: PartRowProps) {
  const text = textOf(part.block);
  return (
    <li className="inlasning-part" data-roll={part.roll}>
      <p className="inlasning-words">{wordsOf(part)}</p>
      <div className="inlasning-choice">
        <select
          className="input"
          aria-label={textInlasning.kindOf(text)}
          value={part.roll}
          onChange={({ target }) => onRole(Roll.parse(target.value))}
        >
          {Roll.options.map((roll) => (
            <option key={roll} value={roll}>
              {rollText[roll]}
            </option>
          ))}
        </select>
        {part.roll === 'avsnitt' && (
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
function wordsOf({ block }: Kallstycke): string {
  const lines = linesOf(block).join('\n');
  return block.marke === '' || block.slag === 'tabell' ? lines : `${block.marke} ${lines}`;
}
