import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Beslutsstil, OrganData, Organuppgifter } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textOrgan } from '../../text/fordelning.ts';
import { textOrganDetails } from '../../text/grunddata.ts';
import { textKontakter, textOrganlista } from '../../text/kontakter.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormCheckbox, FormRadioGroup, FormSelect } from '../../ui/form-fields.tsx';
import { FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';
import { organtyper } from '../referenser/organ-options.ts';
import { useOutsideKind } from '../referenser/use-outside-kind.ts';
import { chosenPhrases, wordingOptions } from './wording-examples.ts';

const stilar = Beslutsstil.options.map((id) => ({
  id,
  label: textOrganDetails.beslutsstilar[id],
}));

/** The standard wording is chosen until another is. */
const STANDARD = { F1: 'standard', F2: 'standard', F3: 'standard' };

interface OrganDetailsDialogProps {
  readonly organ: Organ;
  readonly onClose: () => void;
}

/** A body's name in its forms, who pays for it, and how it words its decisions. */
export function OrganDetailsDialog({ organ, onClose }: OrganDetailsDialogProps) {
  const data = Organuppgifter.strip().parse(organ);
  const form = useSchemaForm(OrganData, { ...data, frasstil: { ...STANDARD, ...data.frasstil } });
  const save = useCommand('organ.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ namn }) => {
      showToast({ title: textOrganDetails.saved(namn) });
      onClose();
    },
  });
  useOutsideKind(form);
  const existing = { id: organ.id, version: organ.version };
  return (
    <FormDialog
      title={textOrganDetails.changeTitle}
      size="large"
      form={form}
      saveLabel={textOrganDetails.save}
      isSaving={save.isPending}
      onSave={(changed) => {
        save.run({ existing, data: changed });
      }}
      onClose={onClose}
    >
      <NameFields control={form.control} />
      <ReachFields control={form.control} />
      <WordingFields control={form.control} />
    </FormDialog>
  );
}

interface FieldsProps {
  readonly control: Control<OrganData>;
}

function NameFields({ control }: FieldsProps) {
  const externt = useWatch({ control, name: 'externt' });
  return (
    <FormSection title={textOrganDetails.organ}>
      <FormRow>
        <FormTextField control={control} name="namn" label={textOrgan.namn} isFocusedFirst />
        <FormSelect
          control={control}
          name="organtyp"
          label={textOrgan.organtyp}
          options={organtyper}
        />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="genitiv" label={textOrgan.genitiv} />
        <FormTextField control={control} name="bestamdForm" label={textOrgan.bestamdForm} />
      </FormRow>
      <FormRow>
        <FormTextField
          control={control}
          name="forkortning"
          label={textOrgan.forkortning}
          isOptional={externt}
        />
        <FormTextField
          control={control}
          name="ekonomifunktion"
          label={textOrganDetails.ekonomifunktion}
          hint={textOrganDetails.ekonomifunktionHint}
          isOptional
        />
      </FormRow>
      <FormRow>
        <FormTextField
          control={control}
          name="forvaltning"
          label={textOrganDetails.forvaltning}
          hint={textOrganDetails.forvaltningHint}
          isOptional
        />
        <FormTextField
          control={control}
          name="kansli"
          label={textOrganDetails.kansli}
          hint={textOrganDetails.kansliHint}
          isOptional
        />
      </FormRow>
    </FormSection>
  );
}

function ReachFields({ control }: FieldsProps) {
  return (
    <FormSection title={textOrganlista.reach}>
      <FormRow>
        <FormTextField control={control} name="epost" label={textOrganlista.epost} isOptional />
        <FormTextArea control={control} name="adress" label={textOrganlista.adress} isOptional />
      </FormRow>
      <FormCheckbox control={control} name="externt" label={textOrgan.externt} />
      <FormCheckbox control={control} name="avslutad" label={textKontakter.closedField} />
    </FormSection>
  );
}

function WordingFields({ control }: FieldsProps) {
  const [namn, genitiv, bestamdForm] = useWatch({
    control,
    name: ['namn', 'genitiv', 'bestamdForm'],
  });
  return (
    <FormSection title={textOrganDetails.wording}>
      <FormRadioGroup
        control={control}
        name="beslutsstil"
        label={textOrganDetails.beslutsstil}
        options={stilar}
        look="segmented"
      />
      {chosenPhrases.map((kod) => (
        <FormRadioGroup
          key={kod}
          control={control}
          name={`frasstil.${kod}`}
          label={textOrganDetails.fraser[kod]}
          options={wordingOptions(kod, { namn, genitiv, bestamdForm })}
        />
      ))}
    </FormSection>
  );
}
