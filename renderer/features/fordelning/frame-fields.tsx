import { useController } from 'react-hook-form';
import { Visningsenhet } from '../../../shared/domain/pengar.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textFrame } from '../../text/fordelning.ts';
import { FormMoneyField, FormTextField } from '../../ui/form-fields.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { OrganField } from '../referenser/organ-field.tsx';
import { SourceField } from '../referenser/source-field.tsx';
import { UNITS } from './applicant-details.tsx';
import { useLedger } from './ledger-context.ts';
import { RamLine } from './ram-line.tsx';

function YearField() {
  const { control } = useLedger();
  const { field, fieldState } = useController({ control, name: 'ar' });
  return (
    <TextField
      name="ar"
      label={textFrame.ar}
      value={Number.isNaN(field.value) ? '' : String(field.value)}
      onChange={(text) => field.onChange(Number.parseInt(text.replaceAll(/\D/gu, ''), 10))}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
      isNumeric
    />
  );
}

/** The frame: how much, whose, for what, and which decision gave it. */
export function FrameFields() {
  const { control, setValue } = useLedger();
  const { organ, kallhanvisningar, fordelning } = useSources();
  // The facts of a frame that others share are written on its own page.
  const isShared = fordelning?.egenRam === false;
  const agare = useController({ control, name: 'agareOrganId' });
  const kalla = useController({ control, name: 'kallhanvisningId' });
  const enhet = useController({ control, name: 'visningsenhet' });
  return (
    <fieldset className="frame-fields">
      <legend>{textFrame.section}</legend>
      <RamLine />
      <div className="frame-grid">
        <FormMoneyField control={control} name="beloppKr" label={textFrame.belopp} />
        <fieldset className="frame-shared" disabled={isShared}>
          <FormTextField control={control} name="andamal" label={textFrame.andamal} />
          <YearField />
          <OrganField
            name="agareOrganId"
            label={textFrame.agare}
            organ={organ}
            value={agare.field.value}
            onChange={agare.field.onChange}
          />
          <SourceField
            label={textFrame.kalla}
            isOptional
            value={kalla.field.value}
            onChange={kalla.field.onChange}
            organ={organ}
            kallhanvisningar={kallhanvisningar}
          />
        </fieldset>
        <Select
          label={textFrame.enhet}
          options={UNITS}
          value={enhet.field.value ?? 'auto'}
          onChange={(id) =>
            setValue('visningsenhet', Visningsenhet.nullable().catch(null).parse(id))
          }
        />
      </div>
    </fieldset>
  );
}
