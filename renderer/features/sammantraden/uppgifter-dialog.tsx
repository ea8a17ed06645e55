import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { formatKlockslag, Klockslag, parseKlockslag } from '../../../shared/domain/klockslag.ts';
import {
  Ajournering,
  Moteslage,
  Sammantradesuppgifter,
} from '../../../shared/domain/sammantradets-gang.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import type { Uppdrag, Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import { lastsOn } from '../../../shared/rules/uppdrag.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textMoteslage, textSammantrade } from '../../text/sammantraden.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormComboBox, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { personOptions } from '../referenser/options.ts';

// What is no time is handed on as it is, so that the field says what is wrong.
const Tid = z.string().transform((text) => parseKlockslag(text) ?? text);
const TidEllerInget = Tid.transform((text) => text || null).pipe(Klockslag.nullable());
const Values = Sammantradesuppgifter.extend({
  tidStart: TidEllerInget,
  tidSlut: TidEllerInget,
  ajourneringar: z.array(z.strictObject({ fran: Tid, till: Tid }).pipe(Ajournering)).max(20),
});
type Input = z.input<typeof Values>;
type UppgifterControl = Control<Input, unknown, Sammantradesuppgifter>;

const lagen = Moteslage.options.map((id) => ({ id, label: textMoteslage[id] }));

interface UppgifterDialogProps {
  readonly sammantrade: Sammantradesgang;
  readonly onClose: () => void;
}

/** When and where a body meets, who leads it and writes, and its breaks. */
export function UppgifterDialog({ sammantrade, onClose }: UppgifterDialogProps) {
  const persons = useContractData('person.list', {});
  const uppdrag = useContractData('uppdrag.list', { organId: sammantrade.organId, personId: null });
  const form = useSchemaForm(Values, { ...valuesOf(sammantrade), ...usual(sammantrade, uppdrag) });
  const save = useCommand<'sammantrade.saveUppgifter', Input>('sammantrade.saveUppgifter', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const { control } = form;
  const { id, version, ordforandeId, sekreterareId } = sammantrade;
  const options = personOptions(persons, ordforandeId, sekreterareId);
  return (
    <FormDialog
      title={textSammantrade.facts}
      form={form}
      saveLabel={textSammantrade.saveFacts}
      isSaving={save.isPending}
      onSave={(data) => save.run({ id, version, data })}
      onClose={onClose}
    >
      <FormRow>
        <FormTextField
          control={control}
          name="tidStart"
          label={textSammantrade.start}
          hint={textSammantrade.timeHint}
          isOptional
          isFocusedFirst
        />
        <FormTextField
          control={control}
          name="tidSlut"
          label={textSammantrade.end}
          hint={textSammantrade.timeHint}
          isOptional
        />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="plats" label={textSammantrade.place} isOptional />
        <FormSelect control={control} name="lage" label={textSammantrade.lage} options={lagen} />
      </FormRow>
      <FormRow>
        <FormComboBox
          control={control}
          name="ordforandeId"
          label={textSammantrade.chair}
          options={options}
        />
        <FormComboBox
          control={control}
          name="sekreterareId"
          label={textSammantrade.secretary}
          options={options}
        />
      </FormRow>
      <Ajourneringar control={control} />
    </FormDialog>
  );
}

function Ajourneringar({ control }: { readonly control: UppgifterControl }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'ajourneringar' });
  return (
    <fieldset className="sammantrade-ajourneringar">
      <legend>{textSammantrade.breaks}</legend>
      <p className="field-hint">{textSammantrade.breaksHint}</p>
      {fields.map(({ id }, index) => (
        <div key={id}>
          <FormTextField
            control={control}
            name={`ajourneringar.${index}.fran`}
            label={textSammantrade.breakFrom(index + 1)}
          />
          <FormTextField
            control={control}
            name={`ajourneringar.${index}.till`}
            label={textSammantrade.breakTo(index + 1)}
          />
          <IconButton
            icon={Trash2}
            label={textSammantrade.removeBreak(index + 1)}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button icon={Plus} onPress={() => append({ fran: '', till: '' })}>
          {textSammantrade.addBreak}
        </Button>
      </div>
    </fieldset>
  );
}

/** Who has the task that day, until somebody else is chosen. */
function usual(
  { datum, ordforandeId, sekreterareId }: Sammantradesgang,
  uppdrag: readonly Uppdrag[],
): Pick<Input, 'ordforandeId' | 'sekreterareId'> {
  const holder = (roll: Uppdragsroll) =>
    uppdrag.find((one) => one.roll === roll && lastsOn(one, datum))?.personId ?? null;
  return {
    ordforandeId: ordforandeId ?? holder('ordf'),
    sekreterareId: sekreterareId ?? holder('sekreterare'),
  };
}

function valuesOf(sammantrade: Sammantradesgang): Input {
  const { plats, lage, ordforandeId, sekreterareId, ajourneringar } = sammantrade;
  const time = (klockslag: string | null) => (klockslag === null ? '' : formatKlockslag(klockslag));
  return {
    ...{ plats, lage, ordforandeId, sekreterareId },
    ...{ tidStart: time(sammantrade.tidStart), tidSlut: time(sammantrade.tidSlut) },
    ajourneringar: ajourneringar.map(({ fran, till }) => ({ fran: time(fran), till: time(till) })),
  };
}
