import { DatabaseBackup } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDamagedFile } from '../../text/skadade-filer.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';

type Damage = NonNullable<Output<'fil.getDamage'>>;
const schema = z.object({ passphrase: z.string().min(1, 'required') });

/** What is the matter with a stored file and the way to have it back; nothing for one that is whole. */
export function DamagedFile({ sha256 }: { readonly sha256: string }) {
  const { data } = useContractQuery('fil.getDamage', { sha256 });
  return data ? <Notice damage={data} /> : null;
}

function Notice({ damage }: { readonly damage: Damage }) {
  const { isMissing, backup } = damage;
  return (
    <MessageBox
      tone="danger"
      title={isMissing ? textDamagedFile.gone : textDamagedFile.changed}
      actions={backup && <Fetch sha256={damage.sha256} backup={backup} />}
    >
      <p>{isMissing ? textDamagedFile.goneText : textDamagedFile.changedText}</p>
      <p>{textDamagedFile.which(damage)}</p>
      <p>{backup === null ? textDamagedFile.inNoBackup : textDamagedFile.inBackup(backup.time)}</p>
    </MessageBox>
  );
}

interface FetchProps {
  readonly sha256: string;
  readonly backup: NonNullable<Damage['backup']>;
}

function Fetch({ sha256, backup }: FetchProps) {
  const [isAsking, setAsking] = useState(false);
  const form = useSchemaForm(schema, { passphrase: '' });
  const fetched = useCommand('fil.fetchFromBackup', {
    form,
    onSuccess: () => showToast({ title: textDamagedFile.fetched }),
  });
  const { handle, sealed } = backup;
  const run = (passphrase: string | null) => fetched.run({ sha256, handle, passphrase });
  return (
    <>
      <Button
        icon={DatabaseBackup}
        isPending={fetched.isPending}
        onPress={() => (sealed ? setAsking(true) : run(null))}
      >
        {textDamagedFile.fetch}
      </Button>
      {isAsking && (
        <FormDialog
          title={textDamagedFile.fetchTitle}
          form={form}
          size="small"
          saveLabel={textDamagedFile.fetch}
          isSaving={fetched.isPending}
          onSave={({ passphrase }) => run(passphrase)}
          onClose={() => setAsking(false)}
        >
          <FormTextField
            control={form.control}
            name="passphrase"
            type="password"
            isFocusedFirst
            label={textDamagedFile.passphrase}
          />
        </FormDialog>
      )}
    </>
  );
}
