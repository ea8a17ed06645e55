import { useMemo } from 'react';
import { textHead, textPaper } from '../../text/dokument.ts';
import {
  FormComboBox,
  FormDateField,
  FormMultiComboBox,
  FormTextArea,
} from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { organOptions, personOptions } from '../referenser/options.ts';
import { useEditing } from './paper-context.ts';
import { PaperPart } from './paper-part.tsx';
import { useSources } from './paper-sources.ts';

/** Who writes to whom about what, and when. */
export function HeadPart() {
  const { form } = useEditing();
  const { organ, personer } = useSources();
  const { adressatOrganId, beslutsnivaOrganId, handlaggare } = form.getValues();
  const bodies = useMemo(
    () => organOptions(organ, adressatOrganId, beslutsnivaOrganId),
    [organ, adressatOrganId, beslutsnivaOrganId],
  );
  const persons = useMemo(() => personOptions(personer, ...handlaggare), [personer, handlaggare]);
  const { control } = form;
  return (
    <PaperPart id="uppgifter" title={textPaper.parts.uppgifter}>
      <FormTextArea control={control} name="rubrik" label={textHead.rubrik} rows={1} />
      <FormRow>
        <FormMultiComboBox
          control={control}
          name="handlaggare"
          label={textHead.handlaggare}
          options={persons}
          emptyText={textHead.noPerson}
        />
        <FormDateField
          control={control}
          name="dokumentdatum"
          label={textHead.dokumentdatum}
          emptyValue={null}
          isOptional
        />
      </FormRow>
      <FormRow>
        <FormComboBox
          control={control}
          name="adressatOrganId"
          label={textHead.adressat}
          options={bodies}
          emptyText={textHead.noOrgan}
        />
        <FormComboBox
          control={control}
          name="beslutsnivaOrganId"
          label={textHead.beslutsniva}
          options={bodies}
          emptyText={textHead.noOrgan}
        />
      </FormRow>
    </PaperPart>
  );
}
