import { z } from 'zod';
import { ParagrafId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { Protokollsdelstyp } from '../../../shared/domain/protokollsdel.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDelstyp, textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormMultiComboBox, FormRadioGroup } from '../../ui/form-fields.tsx';

const Values = z.strictObject({
  typ: Protokollsdelstyp,
  paragrafer: z.array(ParagrafId).min(1, 'required'),
});

interface FlyttaDialogProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onClose: () => void;
}

/** Puts §§ in another part, which then has its own approval, notice and time of appeal. */
export function FlyttaDialog({ del, paragrafer, onClose }: FlyttaDialogProps) {
  const others = Protokollsdelstyp.options.filter((typ) => typ !== del.typ);
  const form = useSchemaForm(Values, { typ: others[0] ?? 'ordinarie', paragrafer: [] });
  const { control } = form;
  const split = useCommand('protokollsdel.split', { form, onSuccess: onClose });
  return (
    <FormDialog
      title={textProtokoll.moveTitle}
      form={form}
      saveLabel={textProtokoll.moveSave}
      isSaving={split.isPending}
      onSave={(values) => {
        split.run({ sammantradeId: del.sammantradeId, ...values });
      }}
      onClose={onClose}
    >
      <p className="muted">{textProtokoll.moveHint}</p>
      <FormMultiComboBox
        control={control}
        name="paragrafer"
        label={textProtokoll.moveWhich}
        options={paragrafer.map(({ id, nr, rubrik }) => ({
          id,
          label: `§ ${String(nr)}`,
          detail: rubrik,
        }))}
      />
      <FormRadioGroup
        control={control}
        name="typ"
        label={textProtokoll.moveTo}
        options={others.map((id) => ({ id, label: textDelstyp[id] }))}
      />
    </FormDialog>
  );
}
