import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { KommunalOrgantyp } from '../../../shared/domain/organ.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textNewRegister } from '../../text/start.ts';
import { textCommon } from '../../text/sv.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { EncryptionSection, usePassphraseForm } from '../kryptering/encryption-section.tsx';
import { PatternEditor } from '../grunddata/pattern-editor.tsx';
import { FolderField } from './folder-field.tsx';
import {
  diariumName,
  newRegisterSchema,
  newRegisterValues,
  suggestedForms,
} from './new-register.ts';
import type { NewRegisterForm } from './new-register.ts';
import { useEnterRegister } from './use-enter-register.ts';
import './start.css';

const organtyper = KommunalOrgantyp.options.map((id) => ({
  id,
  label: textNewRegister.organtyper[id],
}));

/** The first-run guide: one form, because each answer is seen beside the others. */
export function NewRegisterPage() {
  const navigate = useNavigate();
  const form = useSchemaForm(newRegisterSchema, newRegisterValues());
  const [isEncrypted, setEncrypted] = useState(false);
  const secret = usePassphraseForm();
  useSuggestedForms(form);
  const toPaper = useEnterRegister('/aterstallningsnyckel');
  const toOverview = useEnterRegister();
  const create = useCommand('register.create', {
    form,
    // What is wrong with no field in particular is wrong with the folder.
    fieldOf: (path) => (path.length === 0 ? 'folder' : path.join('.')),
    onSuccess: (register) => (register.isEncrypted ? toPaper() : toOverview()),
  });
  return (
    <Page>
      <PageHeader title={textNewRegister.title} />
      <PageBody width="form">
        <form
          className="form-stack"
          noValidate
          onSubmit={(event) => {
            void form.handleSubmit((values) => {
              if (!isEncrypted) create.run(values);
              else
                void secret.handleSubmit(({ passphrase }) =>
                  create.run({ ...values, passphrase }),
                )();
            })(event);
          }}
        >
          <FormErrorSummary control={form.control} />
          <AuthoritySection form={form} />
          <FormSection title={textNewRegister.numbers}>
            <NumberPattern form={form} />
          </FormSection>
          <OfficerSection form={form} />
          <FormSection title={textNewRegister.place} hint={textNewRegister.placeHint}>
            <FolderField form={form} />
          </FormSection>
          <EncryptionSection form={secret} isOn={isEncrypted} onChange={setEncrypted} />
          <div className="form-actions">
            <Button type="submit" kind="primary" isPending={create.isPending}>
              {textNewRegister.create}
            </Button>
            <Button kind="ghost" onPress={() => void navigate({ to: '/start' })}>
              {textCommon.cancel}
            </Button>
          </div>
        </form>
      </PageBody>
    </Page>
  );
}

interface SectionProps {
  readonly form: NewRegisterForm;
}

function AuthoritySection({ form: { control } }: SectionProps) {
  const text = textNewRegister;
  return (
    <FormSection title={text.authority} hint={text.authorityHint}>
      <FormTextField
        control={control}
        name="kommun"
        label={text.kommun}
        hint={text.kommunHint}
        isFocusedFirst
      />
      <FormRow>
        <FormTextField control={control} name="organ.namn" label={text.organ} />
        <FormSelect
          control={control}
          name="organ.organtyp"
          label={text.organtyp}
          options={organtyper}
        />
      </FormRow>
      <FormRow>
        <FormTextField
          control={control}
          name="organ.genitiv"
          label={text.genitiv}
          hint={text.genitivHint}
        />
        <FormTextField
          control={control}
          name="organ.bestamdForm"
          label={text.bestamdForm}
          hint={text.bestamdFormHint}
        />
      </FormRow>
      <FormTextField
        control={control}
        name="organ.forkortning"
        label={text.forkortning}
        hint={text.forkortningHint}
      />
    </FormSection>
  );
}

function NumberPattern({ form: { control } }: SectionProps) {
  return (
    <PatternEditor
      control={control}
      name="diarium.monster"
      diariumId={null}
      others={[]}
      forkortning={useWatch({ control, name: 'organ.forkortning' })}
      nollstalls="ar"
      handlingsnummer="i_arendet"
    />
  );
}

function OfficerSection({ form: { control } }: SectionProps) {
  const text = textNewRegister;
  return (
    <FormSection title={text.officer}>
      <FormRow>
        <FormTextField control={control} name="handlaggare.fornamn" label={text.fornamn} />
        <FormTextField control={control} name="handlaggare.efternamn" label={text.efternamn} />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="handlaggare.titel" label={text.titel} isOptional />
        <FormTextField control={control} name="handlaggare.enhet" label={text.enhet} isOptional />
      </FormRow>
    </FormSection>
  );
}

/** Fills in what follows from the name, as long as the user hasn't written it. */
function useSuggestedForms(form: NewRegisterForm): void {
  const namn = useWatch({ control: form.control, name: 'organ.namn' });
  const { getFieldState, setValue } = form;
  useEffect(() => {
    const suggested = suggestedForms(namn);
    setValue('diarium.namn', diariumName(namn));
    for (const name of ['genitiv', 'bestamdForm', 'forkortning', 'organtyp'] as const) {
      if (!getFieldState(`organ.${name}`).isDirty) setValue(`organ.${name}`, suggested[name]);
    }
  }, [namn, getFieldState, setValue]);
}
