import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dag } from '../../../../shared/domain/datum.ts';
import { Kronor } from '../../../../shared/domain/pengar.ts';
import { line, optionalLine } from '../../../../shared/domain/text.ts';
import { UnsavedGuard } from '../../../../renderer/shell/unsaved-guard.tsx';
import { Button } from '../../../../renderer/ui/button.tsx';
import { FormErrorSummary } from '../../../../renderer/ui/form-error-summary.tsx';
import {
  FormCheckbox,
  FormComboBox,
  FormDateField,
  FormMoneyField,
  FormMultiComboBox,
  FormRadioGroup,
  FormSelect,
  FormTextArea,
  FormTextField,
} from '../../../../renderer/ui/form-fields.tsx';
import { FormRow, FormSection } from '../../../../renderer/ui/form-layout.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../../../renderer/ui/page.tsx';
import { SaveState } from '../../../../renderer/ui/save-state.tsx';
import { SplitView } from '../../../../renderer/ui/split-view.tsx';
import { handlaggare, typer } from '../people.ts';

const Schema = z.strictObject({
  rubrik: line(400),
  typ: line(40),
  handlaggare: z.array(z.string()).min(1, 'required'),
  ansvarig: line(40),
  inkom: Dag,
  svar: Dag,
  belopp: Kronor,
  anteckning: optionalLine(2000),
  kanal: line(20),
  offentlig: z.boolean(),
});

/** A whole form: each kind of field, the summary of errors and the guard. */
export function FieldsPage() {
  const form = useForm({
    resolver: zodResolver(Schema),
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: {
      rubrik: 'Projektstöd till kulturföreningar våren 2027',
      typ: 'bidrag',
      handlaggare: ['p1', 'p3'],
      ansvarig: 'p2',
      inkom: '2026-11-19',
      svar: '2027-01-30',
      belopp: 1_650_000,
      anteckning: '',
      kanal: 'e-post',
      offentlig: true,
    },
  });
  const { control } = form;
  const save = form.handleSubmit(() => undefined);
  return (
    <Page>
      <PageHeader
        title="KN 2026/11108"
        crumbs={
          <Breadcrumbs>
            <a href="#/lista">Ärenden</a>
            <span className="num">KN 2026/11108</span>
          </Breadcrumbs>
        }
        actions={
          <>
            <SaveState state={{ kind: 'saved', at: new Date('2026-11-21T14:32:00') }} />
            <Button>Förhandsgranska</Button>
            <Button kind="primary" shortcut="Ctrl+S" onPress={() => void save()}>
              Spara
            </Button>
          </>
        }
      />
      <SplitView look="preview" asideLabel="Förhandsvisning" aside={<p>Sida 1 av 2</p>}>
        <PageBody width="form">
          <form noValidate className="gallery-stack">
            <h1>Ärendeuppgifter</h1>
            <FormErrorSummary control={control} />
            <FormSection title="Uppgifter">
              <FormTextField control={control} name="rubrik" label="Ärendemening" />
              <FormRow>
                <FormSelect control={control} name="typ" label="Ärendetyp" options={typer} />
                <FormComboBox
                  control={control}
                  name="ansvarig"
                  label="Ansvarig"
                  options={handlaggare}
                  emptyText="Ingen handläggare matchar"
                />
                <FormDateField control={control} name="inkom" label="Inkom" />
                <FormDateField
                  control={control}
                  name="svar"
                  label="Svar senast"
                  warning="30 januari är en lördag."
                />
              </FormRow>
              <FormMultiComboBox
                control={control}
                name="handlaggare"
                label="Handläggare"
                hint="Den första är huvudhandläggare."
                options={handlaggare}
              />
              <FormRow>
                <FormMoneyField control={control} name="belopp" label="Ram" />
                <FormRadioGroup
                  control={control}
                  name="kanal"
                  label="Skickas"
                  look="segmented"
                  options={[
                    { id: 'e-post', label: 'E-post' },
                    { id: 'brev', label: 'Brev' },
                  ]}
                />
              </FormRow>
              <FormTextArea
                control={control}
                name="anteckning"
                label="Anteckning"
                isOptional
                rows={3}
              />
              <FormCheckbox
                control={control}
                name="offentlig"
                label="Visa i det offentliga diariet"
              />
            </FormSection>
          </form>
        </PageBody>
      </SplitView>
      <UnsavedGuard isDirty={form.formState.isDirty} onSave={() => Promise.resolve(true)} />
    </Page>
  );
}
