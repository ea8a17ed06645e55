import { z } from 'zod';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import { ParagrafId } from '../../../shared/domain/id.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { isAnmalningsrubrik } from '../../../shared/rules/delegation.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDelegationsbeslut } from '../../text/delegation.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormComboBox } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';

const Values = z.strictObject({ paragrafId: ParagrafId });

interface AnmalDialogProps {
  readonly organId: OrganId;
  readonly beslut: readonly Delegationsbeslut[];
  readonly onClose: () => void;
}

/** Reports the chosen decisions in a § that isn't approved yet (KL 6 kap. 40 §). */
export function AnmalDialog({ organId, beslut, onClose }: AnmalDialogProps) {
  const paragrafer = useContractData('delegationsbeslut.listParagraf', { organId });
  const likely = paragrafer.find(({ rubrik }) => isAnmalningsrubrik(rubrik)) ?? paragrafer[0];
  const form = useSchemaForm(Values, { paragrafId: likely?.id ?? '' });
  const report = useCommand('delegationsbeslut.report', {
    form,
    onSuccess: (changed) => {
      showToast({ title: textDelegationsbeslut.reported(changed.length) });
      onClose();
    },
  });
  return (
    <FormDialog
      title={textDelegationsbeslut.reportTitle}
      form={form}
      saveLabel={textDelegationsbeslut.reportSave}
      isSaving={report.isPending}
      onSave={({ paragrafId }) =>
        report.run({ beslut: beslut.map(({ id, version }) => ({ id, version })), paragrafId })
      }
      onClose={onClose}
    >
      <p>{textDelegationsbeslut.reportText(beslut.length)}</p>
      {paragrafer.length === 0 && (
        <MessageBox tone="warn" title={textDelegationsbeslut.noParagraf} />
      )}
      <FormComboBox
        control={form.control}
        name="paragrafId"
        label={textDelegationsbeslut.reportIn}
        hint={textDelegationsbeslut.reportHint}
        options={paragrafer.map(({ id, nr, datum, rubrik }) => ({
          id,
          label: textDelegationsbeslut.reportedIn(nr, formatDag(datum)),
          detail: rubrik,
        }))}
      />
    </FormDialog>
  );
}
