import { z } from 'zod';
import { addDays, Dag, formatDag } from '../../../shared/domain/datum.ts';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textKontrollista } from '../../text/kontrollista.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';

const Values = z.strictObject({ datum: Dag });

interface CallDialogProps {
  readonly sammantrade: Sammantradesgang;
  readonly dagordning: readonly Dagordningspunkt[];
  readonly onClose: () => void;
}

/** Sends the agenda: from then on its numbers stand. What is odd is told before. */
export function CallDialog({ sammantrade, dagordning, onClose }: CallDialogProps) {
  const { id, version, organId, datum } = sammantrade;
  const { kallelseDagar } = useContractData('planering.getRegler', { organId });
  const form = useSchemaForm(Values, { datum: useToday() });
  const call = useCommand('dagordning.call', {
    form,
    onSuccess: ({ kallelseDatum }) => {
      showToast({ title: textSammantrade.called(formatDag(kallelseDatum ?? datum)) });
      onClose();
    },
  });
  const last = addDays(datum, -kallelseDagar);
  const items = dagordning.filter(({ utgar }) => !utgar);
  const bare = items.filter(
    ({ arendeId, tjansteskrivelseId }) => arendeId !== null && tjansteskrivelseId === null,
  );
  const odd = [
    ...(form.watch('datum') > last ? [textSammantrade.callLate(formatDag(last))] : []),
    ...(bare.length > 0 ? [textSammantrade.withoutPaper(bare.length)] : []),
  ];
  return (
    <FormDialog
      title={textSammantrade.callTitle}
      form={form}
      saveLabel={textSammantrade.call}
      isSaving={call.isPending}
      onSave={(values) => call.run({ id, version, ...values })}
      onClose={onClose}
    >
      <p>{textSammantrade.callText(items.length)}</p>
      <FormDateField
        control={form.control}
        name="datum"
        label={textSammantrade.callDay}
        isFocusedFirst
      />
      {odd.length > 0 && (
        <MessageBox tone="warn" title={textKontrollista.foundIn}>
          {odd.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </MessageBox>
      )}
    </FormDialog>
  );
}
