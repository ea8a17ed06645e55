import { useState } from 'react';
import { z } from 'zod';
import { Passphrase } from '../../../shared/contract/backup.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textBackups } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';

const schema = z
  .object({ passphrase: Passphrase, repeated: z.string() })
  .refine(({ passphrase, repeated }) => passphrase === repeated, {
    path: ['repeated'],
    message: 'passphrase_differs',
  });

/** Whether new backups are sealed, and with what. */
export function PassphraseSection({ isSealed }: { readonly isSealed: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const remove = useCommand('backup.removePassphrase');
  return (
    <FormSection title={textBackups.passphrase} hint={textBackups.passphraseHint}>
      <p>{isSealed ? textBackups.passphraseOn : textBackups.passphraseOff}</p>
      <div className="backup-buttons">
        <Button onPress={() => setAsking(true)}>
          {isSealed ? textBackups.changePassphrase : textBackups.setPassphrase}
        </Button>
        {isSealed && (
          <Button kind="ghost" onPress={() => remove.run({})}>
            {textBackups.removePassphrase}
          </Button>
        )}
      </div>
      {isAsking && <PassphraseDialog onClose={() => setAsking(false)} />}
    </FormSection>
  );
}

function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useSchemaForm(schema, { passphrase: '', repeated: '' });
  const save = useCommand('backup.setPassphrase', {
    form,
    onSuccess: () => {
      showToast({ title: textBackups.passphraseSet });
      onClose();
    },
  });
  return (
    <FormDialog
      title={textBackups.passphrase}
      form={form}
      size="small"
      saveLabel={textBackups.save}
      isSaving={save.isPending}
      onSave={({ passphrase }) => save.run({ passphrase })}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="passphrase"
        type="password"
        isFocusedFirst
        label={textBackups.newPassphrase}
        hint={textBackups.newPassphraseHint}
      />
      <FormTextField
        control={form.control}
        name="repeated"
        type="password"
        label={textBackups.repeated}
      />
    </FormDialog>
  );
}
