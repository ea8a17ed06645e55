import { KontaktData, Kontakttyp } from '../../../shared/domain/kontakt.ts';
import type { Kontakt } from '../../../shared/domain/kontakt.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKontakt, textKontakter } from '../../text/kontakter.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormCheckbox, FormSelect, FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

const typer = Kontakttyp.options.map((id) => ({ id, label: textKontakt.typer[id] }));

interface KontaktDialogProps {
  /** The contact to change; without one a new contact is made. */
  readonly kontakt?: Kontakt;
  /** The name to begin with, for a new one. */
  readonly namn?: string;
  readonly onClose: () => void;
  readonly onSaved: (kontakt: Kontakt) => void;
}

/** An external party: what it is called, how it is reached, and whether it is protected. */
export function KontaktDialog({ kontakt, namn = '', onClose, onSaved }: KontaktDialogProps) {
  const form = useSchemaForm(
    KontaktData,
    kontakt ? KontaktData.strip().parse(kontakt) : empty(namn),
  );
  const save = useCommand('kontakt.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onSaved,
  });
  const existing = kontakt ? { id: kontakt.id, version: kontakt.version } : null;
  const { control } = form;
  return (
    <FormDialog
      title={kontakt ? textKontakt.changeTitle : textKontakt.newTitle}
      form={form}
      saveLabel={textKontakt.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing, data });
      }}
      onClose={onClose}
    >
      <FormRow>
        <FormTextField control={control} name="namn" label={textKontakt.namn} isFocusedFirst />
        <FormSelect control={control} name="typ" label={textKontakt.typ} options={typer} />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="epost" label={textKontakt.epost} isOptional />
        <FormTextField control={control} name="telefon" label={textKontakt.telefon} isOptional />
      </FormRow>
      <FormTextArea control={control} name="adress" label={textKontakt.adress} isOptional />
      <FormCheckbox control={control} name="skyddad" label={textKontakter.protectedField} />
      {kontakt && (
        <FormCheckbox control={control} name="avslutad" label={textKontakter.closedField} />
      )}
    </FormDialog>
  );
}

function empty(namn: string): KontaktData {
  const reach = { epost: '', telefon: '', adress: '' };
  return { typ: 'privatperson', namn, ...reach, skyddad: false, avslutad: false };
}
