import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Dag, formatDag } from '../../../shared/domain/datum.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { line } from '../../../shared/domain/text.ts';
import { klagotidSistaDag } from '../../../shared/rules/klockor.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ anslaget: Dag, forvaringsplats: line(200) });

interface AnslagDialogProps {
  readonly del: Protokollsdel;
  readonly onClose: () => void;
}

/** The notice of a part's approval; the day it goes up decides until when it can be appealed. */
export function AnslagDialog({ del, onClose }: AnslagDialogProps) {
  const { organId } = useContractData('sammantrade.get', { id: del.sammantradeId });
  const { forvaringsplats } = useContractData('protokollsregler.get', { organId });
  const form = useSchemaForm(Values, { anslaget: useToday(), forvaringsplats });
  const { control } = form;
  const post = useCommand('protokollsdel.postNotice', { form, onSuccess: onClose });
  const anslaget = Dag.safeParse(useWatch({ control, name: 'anslaget' }));
  return (
    <FormDialog
      title={textProtokoll.noticeTitle}
      size="small"
      form={form}
      saveLabel={textProtokoll.notice}
      isSaving={post.isPending}
      onSave={(values) => {
        post.run({ id: del.id, version: del.version, ...values });
      }}
      onClose={onClose}
    >
      <FormDateField
        control={control}
        name="anslaget"
        label={textProtokoll.dag}
        hint={
          anslaget.success
            ? textProtokoll.noticeHint(formatDag(klagotidSistaDag(anslaget.data)))
            : undefined
        }
        isFocusedFirst
      />
      <FormTextField
        control={control}
        name="forvaringsplats"
        label={textProtokoll.forvaringsplats}
      />
    </FormDialog>
  );
}
