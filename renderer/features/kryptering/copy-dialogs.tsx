import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKopia } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from './new-passphrase.tsx';
import { current, CurrentField, currentOf } from './passphrase-dialogs.tsx';

const encryptedSchema = z.object(newPassphrase).refine(isWrittenTwice, writtenTwice);
const plainSchema = z.object({ current });

interface CopyDialogProps {
  readonly onStarted: (started: { readonly jobId: string }) => void;
  readonly onClose: () => void;
}

/** Where an encrypted copy goes, and what opens it. */
export function EncryptedCopyDialog({ onStarted, onClose }: CopyDialogProps) {
  const place = useChosenFolder();
  const form = useSchemaForm(encryptedSchema, emptyPassphrase);
  const copy = useCommand('kryptering.copy', { form, onSuccess: onStarted });
  return (
    <FormDialog
      title={textKopia.encrypted.title}
      form={form}
      saveLabel={textKopia.encrypted.save}
      isSaving={copy.isPending}
      onSave={({ passphrase }) => void place.use((folder) => copy.run({ folder, passphrase }))}
      onClose={onClose}
    >
      <FolderChoice {...place} />
      <NewPassphrase control={form.control} />
    </FormDialog>
  );
}

/** Where a copy goes that anybody can read; asked for by who knows the passphrase. */
export function PlainCopyDialog({ onStarted, onClose }: CopyDialogProps) {
  const place = useChosenFolder();
  const form = useSchemaForm(plainSchema, { current: '' });
  const copy = useCommand('kryptering.copyPlain', {
    ...{ form, fieldOf: currentOf, onSuccess: onStarted },
  });
  return (
    <FormDialog
      title={textKopia.plain.title}
      form={form}
      saveLabel={textKopia.plain.save}
      isSaving={copy.isPending}
      onSave={(values) => void place.use((folder) => copy.run({ folder, ...values }))}
      onClose={onClose}
    >
      <MessageBox tone="warn" title={textKopia.warning}>
        <p>{textKopia.warningText}</p>
      </MessageBox>
      <FolderChoice {...place} />
      <CurrentField control={form.control} />
    </FormDialog>
  );
}

/** The folder that a copy goes to; one that hasn't been chosen is asked for when it is used. */
function useChosenFolder() {
  const [folder, setFolder] = useState<Output<'register.chooseFolder'>>(null);
  const asked = useCommand('register.chooseFolder');
  const choose = async () => {
    const chosen = await asked.runAsync({ purpose: 'new-register' }).catch(() => null);
    if (chosen !== null) setFolder(chosen);
    return chosen;
  };
  return {
    folder,
    isPending: asked.isPending,
    choose,
    use: async (run: (handle: string) => void) => {
      const chosen = folder ?? (await choose());
      if (chosen !== null) run(chosen.handle);
    },
  };
}

function FolderChoice({ folder, isPending, choose }: ReturnType<typeof useChosenFolder>) {
  return (
    <div className="folder-field">
      <Button
        icon={FolderOpen}
        isPending={isPending}
        aria-describedby="copy-folder"
        onPress={() => void choose()}
      >
        {textKopia.chooseFolder}
      </Button>
      <p id="copy-folder" className="folder-path">
        {folder?.shownPath ?? textKopia.noFolder}
      </p>
    </div>
  );
}
