import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { formatDag } from '../../../shared/domain/datum.ts';
import { DOKUMENTORD } from '../../../shared/rules/mall.ts';
import { textHead, textPaper } from '../../text/dokument.ts';
import { textPaperHead } from '../../text/skrivelse.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import {
  FormComboBox,
  FormDateField,
  FormMultiComboBox,
  FormTextField,
} from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { organOptions, personOptions } from '../referenser/options.ts';
import { KindField } from './kind-field.tsx';
import { MeetingField } from './meeting-field.tsx';
import { useEditing } from './paper-context.ts';
import { organNamn, useSources } from './paper-sources.ts';
import { SamradPart } from './samrad-part.tsx';
import { useSamradPlace } from './samrad-place.ts';

/** The head in one line, for when it is folded: what it is, to whom, and of which day. */
function useSummary(): string {
  const { form } = useEditing();
  const { organ } = useSources();
  const [dokumenttyp, adressat, dag] = useWatch({
    control: form.control,
    name: ['dokumenttyp', 'adressatOrganId', 'dokumentdatum'],
  });
  const parts = [DOKUMENTORD[dokumenttyp], organNamn(organ, adressat), dag && formatDag(dag)];
  return parts.filter(Boolean).join(' · ');
}

function People() {
  const { form } = useEditing();
  const { personer } = useSources();
  const { handlaggare } = form.getValues();
  const persons = useMemo(() => personOptions(personer, ...handlaggare), [personer, handlaggare]);
  return (
    <FormRow>
      <FormMultiComboBox
        control={form.control}
        name="handlaggare"
        label={textHead.handlaggare}
        options={persons}
        emptyText={textHead.noPerson}
      />
      <FormTextField
        control={form.control}
        name="enhet"
        label={textPaperHead.enhet}
        hint={textPaperHead.enhetHint}
        isOptional
      />
    </FormRow>
  );
}

function Bodies() {
  const { form } = useEditing();
  const { organ } = useSources();
  const { adressatOrganId, beslutsnivaOrganId } = form.getValues();
  const bodies = useMemo(
    () => organOptions(organ, adressatOrganId, beslutsnivaOrganId),
    [organ, adressatOrganId, beslutsnivaOrganId],
  );
  return (
    <FormRow>
      <FormComboBox
        control={form.control}
        name="adressatOrganId"
        label={textHead.adressat}
        options={bodies}
        emptyText={textHead.noOrgan}
      />
      <FormComboBox
        control={form.control}
        name="beslutsnivaOrganId"
        label={textHead.beslutsniva}
        options={bodies}
        emptyText={textHead.noOrgan}
      />
    </FormRow>
  );
}

/** What kind of paper it is, who writes to whom, when, and for which meeting. */
export const HeadPart = memo(function HeadPart() {
  const { form } = useEditing();
  const { control } = form;
  const samradPlace = useSamradPlace();
  return (
    <div className="paper-head">
      <Disclosure title={textPaper.parts.uppgifter} summary={useSummary()} headingLevel={2}>
        <div className="paper-head-fields">
          <FormRow>
            <KindField />
            <FormDateField
              control={control}
              name="dokumentdatum"
              label={textHead.dokumentdatum}
              emptyValue={null}
              isOptional
            />
          </FormRow>
          <FormTextField
            control={control}
            name="underrubrik"
            label={textPaperHead.underrubrik}
            isOptional
          />
          <People />
          <Bodies />
          <MeetingField />
        </div>
      </Disclosure>
      {samradPlace === null && <SamradPart headingLevel={2} />}
    </div>
  );
});
