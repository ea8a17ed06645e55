import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { PartiData, partiData } from '../../../shared/domain/parti.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { genitiv } from '../../../shared/rules/sprak.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textPartier } from '../../text/kontakter.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

const EMPTY: PartiData = { kod: '', namn: '', genitiv: '', giltigFran: null, giltigTill: null };

interface PartiDialogProps {
  /** The party to change; without one a new party is made. */
  readonly parti?: Parti;
  readonly onClose: () => void;
  readonly onSaved: (parti: Parti) => void;
}

/** A party under one of its names; the genitive follows the name until it is written by hand. */
export function PartiDialog({ parti, onClose, onSaved }: PartiDialogProps) {
  const form = useSchemaForm(PartiData, parti ? partiData(parti) : EMPTY);
  useGenitive(form);
  const save = useCommand('parti.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onSaved,
  });
  const existing = parti ? { id: parti.id, version: parti.version } : null;
  const { control } = form;
  return (
    <FormDialog
      title={parti ? textPartier.changeTitle : textPartier.newTitle}
      form={form}
      saveLabel={textPartier.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing, data });
      }}
      onClose={onClose}
    >
      <FormRow>
        <FormTextField control={control} name="namn" label={textPartier.namn} isFocusedFirst />
        <FormTextField control={control} name="kod" label={textPartier.kod} />
      </FormRow>
      <FormTextField control={control} name="genitiv" label={textPartier.genitiv} />
      <FormRow>
        <FormDateField
          control={control}
          name="giltigFran"
          label={textPartier.giltigFran}
          emptyValue={null}
          isOptional
        />
        <FormDateField
          control={control}
          name="giltigTill"
          label={textPartier.giltigTill}
          emptyValue={null}
          isOptional
        />
      </FormRow>
      <p className="muted">{textPartier.renameHint}</p>
    </FormDialog>
  );
}

function useGenitive(form: UseFormReturn<PartiData>): void {
  useEffect(
    () =>
      form.subscribe({
        name: 'namn',
        formState: { values: true, dirtyFields: true },
        callback: ({ values: { namn }, dirtyFields }) => {
          if (dirtyFields?.genitiv !== true) form.setValue('genitiv', namn && genitiv(namn));
        },
      }),
    [form],
  );
}
