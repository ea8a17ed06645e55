import { z } from 'zod';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { AvstegData } from '../../../shared/domain/avsteg.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { findingText, textKontroll } from '../../text/kontroller.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextArea } from '../../ui/form-fields.tsx';

interface DeviationDialogProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: Kontrollfynd;
  readonly marke: NonNullable<Kontrollfynd['marke']>;
  readonly onClose: () => void;
}

const Skal = z.strictObject({ skal: AvstegData.shape.skal });

/** Asks why a finding is let stand. */
export function DeviationDialog({ objekt, fynd, marke, onClose }: DeviationDialogProps) {
  const form = useSchemaForm(Skal, { skal: '' });
  const ofPaper = useCommand('avsteg.add', { onSuccess: onClose, form });
  const ofPart = useCommand('protokollsavsteg.add', { onSuccess: onClose, form });
  const submit = form.handleSubmit(({ skal }) => {
    const data = { ...marke, skal };
    if (objekt.typ === 'protokollsdel') ofPart.run({ id: objekt.id, data });
    if (objekt.typ === 'tjansteskrivelse') ofPaper.run({ tjansteskrivelseId: objekt.id, data });
  });
  return (
    <Dialog
      title={textKontroll.deviateTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textKontroll.deviateDo,
        isPending: ofPaper.isPending || ofPart.isPending,
        onPress: () => void submit(),
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <p>{textKontroll.deviateText(findingText(fynd.id, fynd.details))}</p>
        <FormTextArea
          control={form.control}
          name="skal"
          label={textKontroll.deviateReason}
          isFocusedFirst
        />
      </div>
    </Dialog>
  );
}
