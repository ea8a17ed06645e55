import { useState } from 'react';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Choice } from './repair-batch.ts';

interface RepairManyProps {
  readonly choices: readonly Choice[];
  readonly onAccept: (choices: readonly Choice[]) => void;
}

/** Places that are put right in one go: each is shown, and can be left as it is. */
export function RepairMany({ choices, onAccept }: RepairManyProps) {
  const [left, setLeft] = useState<ReadonlySet<Choice['repair']>>(new Set());
  const marked = choices.filter(({ repair }) => !left.has(repair));
  const mark = (repair: Choice['repair'], isMarked: boolean) => {
    const rest = [...left].filter((one) => one !== repair);
    setLeft(new Set(isMarked ? rest : [...rest, repair]));
  };
  const all = choices.map(({ repair }) => repair);
  return (
    <section className="inlasning-many" aria-label={textInlasning.manyTitle}>
      <p>{textInlasning.manyIntro}</p>
      <ul>
        {choices.map(({ repair, right }) => (
          <li key={`${String(repair.place.id)} ${String(repair.place.nr)} ${repair.word}`}>
            <Checkbox
              isSelected={!left.has(repair)}
              onChange={(isMarked) => mark(repair, isMarked)}
            >
              <span>
                {repair.before}
                <del>{repair.word}</del> <ins>{right}</ins>
                {repair.after}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="inlasning-choice">
        <Button kind="primary" isDisabled={marked.length === 0} onPress={() => onAccept(marked)}>
          {textInlasning.acceptMarked(marked.length)}
        </Button>
        <Button onPress={() => setLeft(new Set(left.size === 0 ? all : []))}>
          {left.size === 0 ? textInlasning.markNone : textInlasning.markAll}
        </Button>
      </div>
    </section>
  );
}
