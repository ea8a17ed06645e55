import { z } from 'zod';
import type { OrganId } from '../../../shared/domain/id.ts';
import { Paragrafserie, ProtokollsreglerData } from '../../../shared/domain/protokollsregler.ts';
import type { Protokollsregler } from '../../../shared/domain/protokollsregler.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textProtokollsregler } from '../../text/mandat.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormCheckbox, FormSelect, FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';

const Antal = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/u, 'count_range')
  .transform(Number);
const Values = ProtokollsreglerData.extend({
  antalLedamoter: Antal.pipe(ProtokollsreglerData.shape.antalLedamoter),
  antalErsattare: Antal.pipe(ProtokollsreglerData.shape.antalErsattare),
  antalJusterare: Antal.pipe(ProtokollsreglerData.shape.antalJusterare),
});
type Input = z.input<typeof Values>;

const serier = Paragrafserie.options.map((id) => ({ id, label: textProtokollsregler.serier[id] }));
const numbers = ['antalLedamoter', 'antalErsattare', 'antalJusterare'] as const;
const texts = ['forhinder', 'upplysningar'] as const;
const rights = [
  ...(['ersattareFarYttraSig', 'ersattareFarAnteckna', 'distansTillatet'] as const),
  ...(['delegationAnmalsNasta'] as const),
] as const;

/** How a body meets and writes minutes, as its rules of procedure say. */
export function ProtokollsreglerPart({ organId }: { readonly organId: OrganId }) {
  const regler = useContractData('protokollsregler.get', { organId });
  const form = useSchemaForm(Values, valuesOf(regler));
  const save = useCommand<'protokollsregler.save', Input>('protokollsregler.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: (saved) => {
      form.reset(valuesOf(saved));
      showToast({ title: textProtokollsregler.saved });
    },
  });
  const submit = form.handleSubmit((data) => save.run({ organId, version: regler.version, data }));
  const { control } = form;
  return (
    <section className="grunddata-part" aria-labelledby="minutes-rules">
      <h2 id="minutes-rules">{textProtokollsregler.title}</h2>
      <form
        className="form-stack meeting-rules"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormErrorSummary control={control} />
        <div className="meeting-numbers">
          {numbers.map((name) => (
            <FormTextField
              key={name}
              control={control}
              name={name}
              label={textProtokollsregler[name]}
              isNumeric
            />
          ))}
          <FormSelect
            control={control}
            name="paragrafserie"
            label={textProtokollsregler.paragrafserie}
            options={serier}
          />
        </div>
        <FormTextField
          control={control}
          name="forvaringsplats"
          label={textProtokollsregler.forvaringsplats}
          hint={textProtokollsregler.forvaringsplatsHint}
          isOptional
        />
        {texts.map((name) => (
          <FormTextArea
            key={name}
            control={control}
            name={name}
            label={textProtokollsregler[name]}
            hint={textProtokollsregler.kallelsehjalp[name]}
            rows={3}
            isOptional
          />
        ))}
        {rights.map((name) => (
          <FormCheckbox
            key={name}
            control={control}
            name={name}
            label={textProtokollsregler[name]}
          />
        ))}
        <div className="meeting-buttons">
          <Button type="submit" isPending={save.isPending}>
            {textProtokollsregler.save}
          </Button>
        </div>
      </form>
    </section>
  );
}

function valuesOf({ organId: _, version: __, ...regler }: Protokollsregler): Input {
  return {
    ...regler,
    antalLedamoter: String(regler.antalLedamoter),
    antalErsattare: String(regler.antalErsattare),
    antalJusterare: String(regler.antalJusterare),
  };
}
