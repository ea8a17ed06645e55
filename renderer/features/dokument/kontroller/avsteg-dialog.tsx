import { z } from 'zod';
import { AvstegData } from '../../../../shared/domain/avsteg.ts';
import type { Kontrollplats } from '../../../../shared/domain/kontrollista.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useSchemaForm } from '../../../lib/schema-form.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormErrorSummary } from '../../../ui/form-error-summary.tsx';
import { FormTextArea } from '../../../ui/form-fields.tsx';

interface AvstegDialogProps {
  readonly plats: Kontrollplats;
  /** Which check, about what, in which words. */
  readonly marke: Omit<AvstegData, 'skal'>;
  /** What was found, in words. */
  readonly text: string;
  readonly onClose: () => void;
}

const Skal = z.strictObject({ skal: AvstegData.shape.skal });

/** Asks why a finding is let stand. */
export function AvstegDialog({ plats, marke, text, onClose }: AvstegDialogProps) {
  const form = useSchemaForm(Skal, { skal: '' });
  const add = useCommand('avsteg.add', { onSuccess: onClose, form });
  const submit = form.handleSubmit(({ skal }) => add.run({ plats, data: { ...marke, skal } }));
  return (
    <Dialog
      title={textKontroll.deviateTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textKontroll.deviateDo,
        isPending: add.isPending,
        onPress: () => void submit(),
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <p>{textKontroll.deviateText(text)}</p>
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
