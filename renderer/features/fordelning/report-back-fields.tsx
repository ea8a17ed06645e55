import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Ansokan, Aterrapport } from '../../../shared/domain/fordelning.ts';
import { formatManad, isManad } from '../../../shared/domain/datum.ts';
import { textAnsokan } from '../../text/fordelning.ts';
import { ruleText } from '../../text/fel.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { OrganField } from '../referenser/organ-field.tsx';
import { useLedger, useLedgerEdits } from './ledger-context.ts';
import { parseManad } from './month-entry.ts';

interface ReportBackFieldsProps {
  readonly index: number;
  readonly ansokan: Ansokan;
}

const PRECISIONS = (['manad', 'dag'] as const).map((id) => ({
  id,
  label: textAnsokan.precisionChoices[id],
}));

/** A month, written as people write months. */
function MonthField({ index }: { readonly index: number }) {
  const { control } = useLedger();
  const { field, fieldState } = useController({
    control,
    name: `ansokningar.${index}.aterrapport.senast.manad`,
  });
  const [typed, setTyped] = useState<string | null>(null);
  const value = typeof field.value === 'string' ? field.value : '';
  const shown = isManad(value) ? formatManad(value) : value;
  return (
    <TextField
      name={field.name}
      label={textAnsokan.manad}
      value={typed ?? shown}
      onChange={(text) => {
        setTyped(text);
        (field.onChange as (text: string) => void)(parseManad(text) ?? text.trim());
      }}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
      inputRef={field.ref}
      error={fieldState.error ? ruleText('invalid_month') : undefined}
    />
  );
}

/** When and before whom the grant must be accounted for, if it must. */
export function ReportBackFields({ index, ansokan: { aterrapport } }: ReportBackFieldsProps) {
  const { control } = useLedger();
  const { organ } = useSources();
  const edits = useLedgerEdits();
  const agare = useLedger().getValues('agareOrganId');
  const set = (next: Aterrapport | null) =>
    edits.change(index, (one) => ({ ...one, aterrapport: next }));
  const senast = (precision: string): Aterrapport['senast'] =>
    precision === 'dag' ? { precision, dag: '' } : { precision: 'manad', manad: '' };
  return (
    <fieldset className="details-group">
      <Checkbox
        isSelected={aterrapport !== null}
        onChange={(isOn) => set(isOn ? { senast: senast('manad'), tillOrganId: agare } : null)}
      >
        {textAnsokan.aterrapport}
      </Checkbox>
      {aterrapport && (
        <div className="details-row">
          <RadioGroup
            label={textAnsokan.precision}
            options={PRECISIONS}
            look="segmented"
            value={aterrapport.senast.precision}
            onChange={(precision) => set({ ...aterrapport, senast: senast(precision) })}
          />
          {aterrapport.senast.precision === 'dag' ? (
            <FormDateField
              control={control}
              name={`ansokningar.${index}.aterrapport.senast.dag`}
              label={textAnsokan.dag}
            />
          ) : (
            <MonthField index={index} />
          )}
          <OrganField
            label={textAnsokan.tillOrgan}
            organ={organ}
            value={aterrapport.tillOrganId}
            onChange={(tillOrganId) => set({ ...aterrapport, tillOrganId })}
          />
        </div>
      )}
    </fieldset>
  );
}
