import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Utdragsval } from '../../../shared/contract/protokollsutdrag.ts';
import type { BeslutId } from '../../../shared/domain/id.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textUtdrag } from '../../text/protokollsutdrag.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';
import { UtdragPreview } from './utdrag-preview.tsx';
import './protokollsutdrag.css';

const UtdragForm = Utdragsval.omit({ id: true });
const EMPTY = { justerad: null, bestyrkare: '' };

/** The places that an extract can go to besides its case. */
function useUtdragOutput() {
  const onSuccess = (file: { readonly fileName: string } | null) => {
    if (file) showToast({ title: textUtdrag.written, detail: file.fileName });
  };
  const fieldOf = fieldsUnder('document');
  const pdf = useCommand('dokument.exportPdf', { fieldOf, onSuccess });
  const written = useCommand('protokollsutdrag.export', {
    fieldOf: fieldsUnder('utdrag'),
    onSuccess,
  });
  const print = useCommand('dokument.print', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textUtdrag.printed });
    },
  });
  return { pdf, written, print };
}

interface UtdragDialogProps {
  readonly beslutId: BeslutId;
  readonly onClose: () => void;
}

/** The extract of a decided §: what the record lacks is asked for, the rest is a copy of it. */
export function UtdragDialog({ beslutId, onClose }: UtdragDialogProps) {
  const form = useSchemaForm(UtdragForm, EMPTY);
  const { control } = form;
  const [medWord, setMedWord] = useState(false);
  const output = useUtdragOutput();
  const add = useCommand('protokollsutdrag.addToArende', {
    ...{ form, fieldOf: fieldsUnder('utdrag') },
    onSuccess: ({ beteckning }) => {
      showToast({ title: textUtdrag.added(beteckning), kind: 'ok' });
      onClose();
    },
  });
  const parsed = UtdragForm.safeParse(useWatch({ control }));
  const whenValid = (run: (utdrag: Utdragsval) => void) => () =>
    void form.handleSubmit((values) => run({ id: beslutId, ...values }))();
  const asDocument = (utdrag: Utdragsval) => ({
    document: { typ: 'protokollsutdrag' as const, ...utdrag },
  });
  return (
    <Dialog
      title={textUtdrag.title}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        label: textUtdrag.add,
        isPending: add.isPending,
        onPress: whenValid((utdrag) => add.run({ utdrag, medWord })),
      }}
    >
      <div className="utdrag">
        <div className="form-stack">
          <FormErrorSummary control={control} />
          <p className="muted">{textUtdrag.locked}</p>
          <FormRow>
            <FormDateField
              control={control}
              name="justerad"
              label={textUtdrag.justerad}
              hint={textUtdrag.justeradHint}
              emptyValue={null}
              isOptional
            />
            <FormTextField
              control={control}
              name="bestyrkare"
              label={textUtdrag.bestyrkare}
              hint={textUtdrag.bestyrkareHint}
              isOptional
            />
          </FormRow>
          <div className="button-row">
            <Button onPress={whenValid((utdrag) => output.pdf.run(asDocument(utdrag)))}>
              {textUtdrag.pdf}
            </Button>
            <Button onPress={whenValid((utdrag) => output.written.run({ utdrag, format: 'docx' }))}>
              {textUtdrag.word}
            </Button>
            <Button onPress={whenValid((utdrag) => output.written.run({ utdrag, format: 'txt' }))}>
              {textUtdrag.text}
            </Button>
            <Button onPress={whenValid((utdrag) => output.print.run(asDocument(utdrag)))}>
              {textUtdrag.print}
            </Button>
          </div>
          <Checkbox isSelected={medWord} onChange={setMedWord}>
            {textUtdrag.withWord}
          </Checkbox>
        </div>
        <UtdragPreview val={{ id: beslutId, ...(parsed.success ? parsed.data : EMPTY) }} />
      </div>
    </Dialog>
  );
}
