import { useWatch } from 'react-hook-form';
import { DelegationspunktData, Delegatslag, punktData } from '../../../shared/domain/delegation.ts';
import type { Delegationspunkt } from '../../../shared/domain/delegation.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { EJ_DELEGERBART } from '../../../shared/rules/delegation.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import {
  textDelegationsordning,
  textDelegatslag,
  textEjDelegerbart,
} from '../../text/delegation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import {
  FormCheckbox,
  FormDateField,
  FormSelect,
  FormTextArea,
  FormTextField,
} from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

const text = textDelegationsordning;
const slag = Delegatslag.options.map((id) => ({ id, label: textDelegatslag[id] }));

const newPunkt = (): DelegationspunktData => ({
  ...{ nummer: '', arendegrupp: '', delegatslag: 'anstalld', delegat: '', vidaredelegat: '' },
  ...{ villkor: '', lagrum: '', anmals: true, avslutad: null },
});

interface PunktDialogProps {
  readonly organId: OrganId;
  readonly punkt?: Delegationspunkt;
  readonly onClose: () => void;
}

/** A point of an order of delegation, with what the law keeps from being one. */
export function PunktDialog({ organId, punkt, onClose }: PunktDialogProps) {
  const form = useSchemaForm(DelegationspunktData, punkt ? punktData(punkt) : newPunkt());
  const { control } = form;
  const chosen = useWatch({ control, name: 'delegatslag' });
  const save = useCommand('delegationspunkt.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const existing = punkt ? { id: punkt.id, version: punkt.version } : null;
  const isSeat = chosen === 'ordforande' || chosen === 'presidium';
  return (
    <FormDialog
      title={punkt ? text.changeTitle(punkt.nummer) : text.newTitle}
      form={form}
      saveLabel={text.save}
      isSaving={save.isPending}
      onSave={(data) => save.run({ existing, organId, data })}
      onClose={onClose}
    >
      <FormTextField control={control} name="nummer" label={text.nummer} isFocusedFirst />
      <FormTextArea control={control} name="arendegrupp" label={text.arendegrupp} rows={2} />
      <NotDelegable />
      <FormRow>
        <FormSelect
          control={control}
          name="delegatslag"
          label={text.slag}
          hint={text.jointly}
          options={slag}
        />
        <FormTextField
          control={control}
          name="delegat"
          label={text.delegat}
          hint={isSeat ? text.delegatOptional : text.delegatHint}
          isOptional={isSeat}
        />
      </FormRow>
      {chosen === 'forvaltningschef' && (
        <FormTextField
          control={control}
          name="vidaredelegat"
          label={text.vidare}
          hint={text.vidareHint}
          isOptional
        />
      )}
      <FormTextArea control={control} name="villkor" label={text.villkor} rows={2} isOptional />
      <FormTextField control={control} name="lagrum" label={text.lagrum} isOptional />
      <FormCheckbox control={control} name="anmals" label={text.anmalsBox} />
      <p className="muted">{text.anmalsHint}</p>
      {punkt && (
        <FormDateField
          control={control}
          name="avslutad"
          label={text.avslutad}
          emptyValue={null}
          isOptional
        />
      )}
    </FormDialog>
  );
}

function NotDelegable() {
  return (
    <Disclosure title={text.forbidden} isOpenAtFirst>
      <ol className="delegation-law">
        {EJ_DELEGERBART.map((ground) => (
          <li key={ground}>{textEjDelegerbart[ground]}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
