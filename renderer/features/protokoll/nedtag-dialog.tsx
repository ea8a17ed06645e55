import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Dag, formatDag } from '../../../shared/domain/datum.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';

const Values = z.strictObject({ nedtaget: Dag });

interface NedtagDialogProps {
  readonly del: Protokollsdel;
  readonly onClose: () => void;
}

/** The notice comes down; before the time of appeal is over that has a price, which is told. */
export function NedtagDialog({ del, onClose }: NedtagDialogProps) {
  const form = useSchemaForm(Values, { nedtaget: useToday() });
  const { control } = form;
  const down = useCommand('protokollsdel.takeDownNotice', { form, onSuccess: onClose });
  const nedtaget = useWatch({ control, name: 'nedtaget' });
  const last = del.anslag?.klagotidSistaDag ?? '';
  return (
    <FormDialog
      title={textProtokoll.downTitle}
      size="small"
      form={form}
      saveLabel={textProtokoll.down}
      isSaving={down.isPending}
      onSave={(values) => {
        down.run({ id: del.id, version: del.version, ...values });
      }}
      onClose={onClose}
    >
      <FormDateField control={control} name="nedtaget" label={textProtokoll.dag} isFocusedFirst />
      {last !== '' && nedtaget <= last && (
        <MessageBox tone="warn" title={textProtokoll.downTitle}>
          {textProtokoll.downEarly(formatDag(last))}
        </MessageBox>
      )}
    </FormDialog>
  );
}
