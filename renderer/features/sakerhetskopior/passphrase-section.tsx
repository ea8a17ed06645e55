import { useState } from 'react';
import { z } from 'zod';
import type { BackupState } from '../../../shared/contract/backup.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textBackups } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from '../kryptering/new-passphrase.tsx';

const schema = z.object(newPassphrase).refine(isWrittenTwice, writtenTwice);

/** Whether new backups are sealed, and with what. */
export function PassphraseSection(state: Pick<BackupState, 'isSealed' | 'isEncrypted'>) {
  return state.isEncrypted ? (
    <FormSection title={textBackups.passphrase}>
      <p>{textBackups.ownKey}</p>
    </FormSection>
  ) : (
    <OwnPassphrase isSealed={state.isSealed} />
  );
}

function OwnPassphrase({ isSealed }: Pick<BackupState, 'isSealed'>) {
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
  const form = useSchemaForm(schema, emptyPassphrase);
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
      <NewPassphrase control={form.control} isFocusedFirst />
    </FormDialog>
  );
}
