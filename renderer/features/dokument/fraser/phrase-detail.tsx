import type { FrasVariant } from '../../../../shared/phrases/fras.ts';
import type { Filling, SlotFilling } from '../../../../shared/phrases/slot-filling.ts';
import { textFraser } from '../../../text/fraser.ts';
import { Select } from '../../../ui/select.tsx';
import { phraseText, slotsOf } from './fill-phrase.ts';
import type { ChosenPhrase } from './phrase-list.ts';
import { SlotField } from './slot-field.tsx';

interface PhraseDetailProps {
  readonly chosen: ChosenPhrase;
  readonly variant: FrasVariant;
  readonly onVariant: (id: string) => void;
  readonly filling: Filling;
  readonly onFill: (slot: string, filled: SlotFilling) => void;
}

/** What the phrase rests on, and whether the decision can be appealed. */
function PhraseLaw({ fras }: Pick<ChosenPhrase, 'fras'>) {
  const { lagrum = '', overklagbar } = fras;
  return (
    <p className="muted">
      {lagrum !== '' && `${textFraser.law(lagrum)} `}
      {overklagbar === true && textFraser.appealable}
      {overklagbar === false && textFraser.notAppealable}
    </p>
  );
}

/** One phrase: its wording, what is filled in, and how it will read. */
export function PhraseDetail(props: PhraseDetailProps) {
  const { chosen, variant, onVariant, filling, onFill } = props;
  const { fras } = chosen;
  return (
    <div className="fras-detail form-stack">
      <div className="fras-preview" aria-live="polite">
        <h3>{textFraser.preview}</h3>
        <p>{phraseText(fras, variant, filling)}</p>
      </div>
      <PhraseLaw fras={fras} />
      {fras.variants.length > 1 && (
        <Select
          label={textFraser.variant}
          options={fras.variants.map(({ id }) => ({
            ...{ id, label: textFraser.variants[id] ?? id },
          }))}
          value={variant.id}
          onChange={onVariant}
        />
      )}
      {slotsOf(fras, variant, filling).map((slot) => (
        <SlotField
          key={slot}
          slot={slot}
          kind={fras.slots[slot] ?? 'text'}
          variant={variant}
          filled={filling[slot]}
          onChange={(filled) => onFill(slot, filled)}
        />
      ))}
    </div>
  );
}
