import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import type { OrganId } from '../../../shared/domain/id.ts';
import { Horande, PlaneringsreglerData } from '../../../shared/domain/planering.ts';
import type { Planeringsregler } from '../../../shared/domain/planering.ts';
import { Samradstyp } from '../../../shared/domain/samrad.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSammantradesdagar } from '../../text/planering.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toasts.ts';

const Antal = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/u, 'days_range')
  .transform(Number);
const Values = z
  .strictObject({
    inlamningDagar: Antal,
    kallelseDagar: Antal,
    samrad: z.array(Horande.extend({ dagarFore: Antal })),
  })
  .pipe(PlaneringsreglerData);
type Input = z.input<typeof Values>;
type RulesControl = Control<Input, unknown, PlaneringsreglerData>;

const typer = Samradstyp.options.map((id) => ({ id, label: textSammantradesdagar.types[id] }));

function valuesOf({ inlamningDagar, kallelseDagar, samrad }: Planeringsregler): Input {
  return {
    inlamningDagar: String(inlamningDagar),
    kallelseDagar: String(kallelseDagar),
    samrad: samrad.map((one) => ({ ...one, dagarFore: String(one.dagarFore) })),
  };
}

/** How long before its meetings a body wants papers and summons, and whom it wants heard. */
export function PlaneringsreglerPart({ organId }: { readonly organId: OrganId }) {
  const regler = useContractData('planering.getRegler', { organId });
  const form = useSchemaForm(Values, valuesOf(regler));
  const save = useCommand<'planering.saveRegler', Input>('planering.saveRegler', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: (saved) => {
      form.reset(valuesOf(saved));
      showToast({ title: textSammantradesdagar.savedRules });
    },
  });
  const submit = form.handleSubmit((data) => save.run({ organId, version: regler.version, data }));
  const { control } = form;
  return (
    <section className="grunddata-part" aria-labelledby="meeting-rules">
      <h2 id="meeting-rules">{textSammantradesdagar.rules}</h2>
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
          <FormTextField
            control={control}
            name="inlamningDagar"
            label={textSammantradesdagar.inlamning}
            isNumeric
          />
          <FormTextField
            control={control}
            name="kallelseDagar"
            label={textSammantradesdagar.kallelse}
            isNumeric
          />
        </div>
        <Horanden control={control} />
        <div className="meeting-buttons">
          <Button type="submit" kind="primary" isPending={save.isPending}>
            {textSammantradesdagar.saveRules}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Horanden({ control }: { readonly control: RulesControl }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'samrad' });
  return (
    <fieldset className="meeting-hears">
      <legend>{textSammantradesdagar.hears}</legend>
      <p className="field-hint">{textSammantradesdagar.hearsHint}</p>
      {fields.map(({ id, namn }, index) => (
        <div key={id} className="meeting-hear">
          <FormSelect
            control={control}
            name={`samrad.${index}.typ`}
            label={textSammantradesdagar.hearsType}
            options={typer}
          />
          <FormTextField
            control={control}
            name={`samrad.${index}.namn`}
            label={textSammantradesdagar.hearsName}
          />
          <FormTextField
            control={control}
            name={`samrad.${index}.dagarFore`}
            label={textSammantradesdagar.hearsDays}
            isNumeric
          />
          <IconButton
            icon={Trash2}
            label={textSammantradesdagar.removeHears(namn)}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <Button icon={Plus} onPress={() => append({ typ: 'facklig', namn: '', dagarFore: '7' })}>
        {textSammantradesdagar.addHears}
      </Button>
    </fieldset>
  );
}
