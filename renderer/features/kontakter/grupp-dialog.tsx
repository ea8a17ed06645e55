import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Input } from '../../../shared/contract/contract.ts';
import { MottagargruppData } from '../../../shared/domain/mottagargrupp.ts';
import type { Mottagargrupp, Mottagargrupprad } from '../../../shared/domain/mottagargrupp.ts';
import { Kanal } from '../../../shared/domain/sandlista.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textMottagargrupper as text } from '../../text/mottagargrupper.ts';
import { textKanal } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormCheckbox, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

const kanaler = Kanal.options.map((id) => ({ id, label: textKanal[id] }));

const EMPTY: MottagargruppData = {
  ...{ namn: '', organId: null, standig: false, avslutad: false, rader: [] },
};

const NEW_ROW: Mottagargrupprad = {
  ...{ organId: null, personId: null, kontaktId: null, mottagare: '', kanal: 'internpost' },
  ...{ adress: '', antal: 1, version: 'utdrag' },
};

interface GruppDialogProps {
  /** The group to change; without one a new group is made. */
  readonly grupp: Mottagargrupp | null;
  /** Whom a new group begins with. */
  readonly rader?: readonly Mottagargrupprad[];
  readonly onClose: () => void;
}

/** A group of recipients: whose it is, whether it always gets decisions, and who is in it. */
export function GruppDialog({ grupp, rader = [], onClose }: GruppDialogProps) {
  const start = grupp === null ? { ...EMPTY, rader: [...rader] } : dataOf(grupp);
  const form = useSchemaForm(MottagargruppData, start);
  const save = useCommand('mottagargrupp.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const existing = grupp && { id: grupp.id, version: grupp.version };
  const { control } = form;
  const bodies = useContractData('organ.list', {})
    .filter(({ externt, avslutad }) => !externt && !avslutad)
    .map(({ id, namn }) => ({ id, label: namn }));
  return (
    <FormDialog
      title={grupp === null ? text.newTitle : text.changeTitle}
      form={form}
      saveLabel={text.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing, data });
      }}
      onClose={onClose}
    >
      <FormRow>
        <FormTextField control={control} name="namn" label={text.namn} isFocusedFirst />
        <FormSelect
          control={control}
          name="organId"
          label={text.organ}
          options={bodies}
          isOptional
        />
      </FormRow>
      <FormCheckbox control={control} name="standig" label={text.standig} />
      {grupp !== null && <FormCheckbox control={control} name="avslutad" label={text.avslutad} />}
      <Rows control={control} />
    </FormDialog>
  );
}

type GroupControl = Control<Input<'mottagargrupp.save'>['data'], unknown, MottagargruppData>;

function Rows({ control }: { readonly control: GroupControl }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'rader' });
  return (
    <fieldset className="grupp-rader">
      <legend>{text.rader}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="grupp-rad">
          <FormTextField
            control={control}
            name={`rader.${index}.mottagare`}
            label={text.mottagare(index + 1)}
          />
          <FormSelect
            control={control}
            name={`rader.${index}.kanal`}
            label={text.kanal(index + 1)}
            options={kanaler}
          />
          <FormTextField
            control={control}
            name={`rader.${index}.adress`}
            label={text.adress(index + 1)}
            isOptional
          />
          <IconButton icon={Trash2} label={text.remove(index + 1)} onPress={() => remove(index)} />
        </div>
      ))}
      <Button icon={Plus} onPress={() => append(NEW_ROW)}>
        {text.add}
      </Button>
    </fieldset>
  );
}

function dataOf({ id: _, version: __, ...data }: Mottagargrupp): MottagargruppData {
  return data;
}
