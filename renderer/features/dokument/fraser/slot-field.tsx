import type { FrasVariant, SlotKind } from '../../../../shared/phrases/fras.ts';
import { organFilling, plain } from '../../../../shared/phrases/slot-filling.ts';
import type { SlotFilling } from '../../../../shared/phrases/slot-filling.ts';
import { textFraser } from '../../../text/fraser.ts';
import { textAnsokan } from '../../../text/fordelning.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { organOptions } from '../../referenser/options.ts';
import { useSources } from '../paper-sources.ts';

interface SlotFieldProps {
  readonly slot: string;
  readonly kind: SlotKind;
  readonly variant: FrasVariant;
  readonly filled: SlotFilling | undefined;
  readonly onChange: (filled: SlotFilling) => void;
}

function OrganSlot({ filled, onChange, label }: SlotFieldProps & { readonly label: string }) {
  const { organ } = useSources();
  const value = filled?.organId ?? '';
  return (
    <ComboBox
      label={label}
      options={organOptions(organ, value)}
      value={value === '' ? null : value}
      onChange={(id) => onChange(organFilling({ organ }, id))}
      emptyText={textAnsokan.noOrgan}
    />
  );
}

function amountOf(filled: SlotFilling | undefined): number | null {
  const value = filled?.value;
  return typeof value === 'object' && value !== null && 'kronor' in value ? value.kronor : null;
}

/** One thing to fill in, as its kind asks for. What is written by hand follows nothing. */
export function SlotField(props: SlotFieldProps) {
  const { slot, kind, variant, filled, onChange } = props;
  const label = textFraser.slots[slot] ?? slot;
  const written = typeof filled?.value === 'string' ? filled.value : '';
  const write = (value: string | null) => onChange(plain(value));
  switch (kind) {
    case 'organ':
      return <OrganSlot {...props} label={label} />;
    case 'val':
      return (
        <Select
          label={label}
          options={Object.keys(variant.val?.[slot] ?? {}).map((id) => ({
            ...{ id, label: textFraser.choices[id] ?? id },
          }))}
          value={written}
          onChange={write}
        />
      );
    case 'dag':
      return <DateField label={label} value={written} onChange={(day) => write(day || null)} />;
    case 'belopp':
      return (
        <MoneyField
          label={label}
          value={amountOf(filled)}
          onChange={(kronor) => onChange(plain(kronor === null ? null : { kronor, enhet: 'kr' }))}
        />
      );
    default:
      return <TextField label={label} value={written} onChange={write} />;
  }
}
