import { useState } from 'react';
import { OverklagandehanvisningData } from '../../../shared/domain/overklagandehanvisning.ts';
import type { Overklagandehanvisning } from '../../../shared/domain/overklagandehanvisning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textOverklagandeslag } from '../../text/motesdokument.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';

interface HanvisningFormProps {
  readonly kept: Overklagandehanvisning;
}

/** What the authority says of how a kind of decision is appealed. */
export function HanvisningForm({ kept }: HanvisningFormProps) {
  const { organId, slag, rubrik, text } = kept;
  const [version, setVersion] = useState(kept.version);
  const form = useSchemaForm(OverklagandehanvisningData, { rubrik, text });
  const { control } = form;
  const save = useCommand('overklagandehanvisning.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: (saved) => {
      setVersion(saved.version);
      showToast({ title: textProtokollsstil.hanvisningSaved });
    },
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      save.run({ organId, slag, version, data });
    })();
  return (
    <FormSection
      title={textOverklagandeslag[slag]}
      {...(version === 0 && { hint: textProtokollsstil.hanvisningStandard })}
    >
      <FormErrorSummary control={control} />
      <FormTextField control={control} name="rubrik" label={textProtokollsstil.hanvisningRubrik} />
      <FormTextArea
        control={control}
        name="text"
        label={textProtokollsstil.hanvisningText}
        hint={textProtokollsstil.hanvisningHint}
        rows={8}
      />
      <div>
        <Button isPending={save.isPending} onPress={submit}>
          {textProtokollsstil.hanvisningSave}
        </Button>
      </div>
    </FormSection>
  );
}
