import { useNavigate } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { LastMall } from '../../../shared/contract/mallar.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { MallOrganField } from './mall-fields.tsx';
import { MallForm, mallValues } from './mall-form.ts';
import { MallPreview } from './mall-preview.tsx';

/** Chooses a file with a template, and shows what it holds before anything is stored. */
export function ImportMall() {
  const [last, setLast] = useState<LastMall | null>(null);
  const choose = useCommand('mall.chooseFile', { onSuccess: setLast });
  return (
    <>
      <Button
        icon={FileInput}
        isPending={choose.isPending}
        onPress={() => choose.run({ file: null })}
      >
        {textMall.import}
      </Button>
      {last && <ImportDialog last={last} onClose={() => setLast(null)} />}
    </>
  );
}

interface ImportDialogProps {
  readonly last: LastMall;
  readonly onClose: () => void;
}

function ImportDialog({ last: { filnamn, data }, onClose }: ImportDialogProps) {
  const navigate = useNavigate();
  const form = useSchemaForm(MallForm, mallValues(data));
  const { control } = form;
  const save = useCommand('mall.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ id }) => void navigate({ to: '/grunddata/mall', search: { id } }),
  });
  const parsed = MallForm.safeParse(useWatch({ control }));
  const submit = () =>
    void form.handleSubmit((values) => {
      save.run({ existing: null, data: values });
    })();
  return (
    <Dialog
      title={textMall.importTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textMall.importAction, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        <p>{textMall.importFound(filnamn)}</p>
        <FormErrorSummary control={control} />
        <FormRow>
          <FormTextField control={control} name="namn" label={textMall.namn} isFocusedFirst />
          <MallOrganField control={control} />
        </FormRow>
        <p>
          {textDokumenttyp[data.dokumenttyp]}
          {': '}
          {data.avsnitt.map(({ rubrik }) => rubrik).join(', ')}
        </p>
        <section className="mall-import-preview" aria-label={textMall.importPreview}>
          <MallPreview data={parsed.success ? parsed.data : null} />
        </section>
      </div>
    </Dialog>
  );
}
