import { CircleCheck, PencilLine, RotateCcw } from 'lucide-react';
import { printedPunkt } from '../../../../shared/checks/paragraftext.ts';
import type { BeslutadPunkt } from '../../../../shared/domain/beslutspunkt.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { ChangedText } from '../../dokument/granskning/changed-text.tsx';
import { goToField } from '../../dokument/go-to-field.ts';
import { wordChanges } from '../../dokument/granskning/word-changes.ts';
import { Rad } from './del.tsx';
import { useSkrivning } from './skrivning.ts';

interface BeslutspunktProps {
  readonly punkt: BeslutadPunkt;
  readonly onChange: (punkt: BeslutadPunkt) => void;
  readonly onRemove: () => void;
}

/** A decided point, and how it differs from the one that was proposed. */
export function Beslutspunkt({ punkt, onChange, onRemove }: BeslutspunktProps) {
  const { nr, text, id } = punkt;
  return (
    <Rad field={`punkt.${id}`} vad={textSkriv.punkt(nr)} onRemove={onRemove}>
      <TextArea
        label={textSkriv.punkt(nr)}
        spellCheck
        rows={2}
        value={text}
        onChange={(next) => onChange({ ...punkt, text: next })}
      />
      <MotForslaget punkt={punkt} onChange={onChange} />
    </Rad>
  );
}

function MotForslaget({ punkt, onChange }: Pick<BeslutspunktProps, 'punkt' | 'onChange'>) {
  const { foreslaget, data } = useSkrivning();
  if (foreslaget.size === 0) return null;
  const proposed = punkt.harleddFranId === null ? undefined : foreslaget.get(punkt.harleddFranId);
  if (proposed === undefined) return <p className="mot-forslaget">{textSkriv.utanForslag}</p>;
  const decided = printedPunkt(data, punkt);
  if (decided === proposed) {
    return (
      <p className="mot-forslaget mot-forslaget-lika">
        <CircleCheck size={14} aria-hidden="true" />
        {textSkriv.enligtForslaget}
      </p>
    );
  }
  return (
    <div className="mot-forslaget">
      <p className="mot-forslaget-andrat">
        <PencilLine size={14} aria-hidden="true" />
        {textSkriv.andratFran}
      </p>
      <p className="skillnad" role="group" aria-label={textSkriv.skillnadForslag}>
        <ChangedText pieces={wordChanges(proposed, decided)} />
      </p>
      <Button
        kind="ghost"
        icon={RotateCcw}
        onPress={() => {
          goToField(`punkt.${punkt.id}`, 'nearest');
          onChange({ ...punkt, text: proposed });
        }}
      >
        {textSkriv.tillForslaget}
      </Button>
    </div>
  );
}
