import { useNavigate } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKryptering } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { JobView, useJobRun } from '../sakerhetskopior/job-view.tsx';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from './new-passphrase.tsx';

const Copied = z.object({ handle: z.string(), files: z.int(), damaged: z.int() });
const schema = z.object(newPassphrase).refine(isWrittenTwice, writtenTwice);

/** The whole register once more, encrypted, where nothing lies. */
export function CopySection({ isEncrypted }: { readonly isEncrypted: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const copied = useJobRun(Copied);
  const hint = isEncrypted ? textKryptering.copyAgainHint : textKryptering.copyHint;
  return (
    <FormSection title={textKryptering.copy} hint={hint}>
      <div>
        <Button isPending={copied.isRunning} onPress={() => setAsking(true)}>
          {textKryptering.copyTo}
        </Button>
      </div>
      <JobView jobId={copied.jobId} title={textKryptering.copying} />
      {copied.result !== null && <Done {...copied.result} />}
      {isAsking && (
        <CopyDialog
          onStarted={(started) => {
            copied.follow(started);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </FormSection>
  );
}

function Done({ handle, files, damaged }: z.infer<typeof Copied>) {
  const navigate = useNavigate();
  return (
    <MessageBox
      tone={damaged === 0 ? 'ok' : 'warn'}
      title={textKryptering.copied(files)}
      actions={
        <Button
          kind="primary"
          onPress={() => void navigate({ to: '/las-upp', search: { register: handle } })}
        >
          {textKryptering.openCopy}
        </Button>
      }
    >
      {damaged > 0 && <p>{textKryptering.copiedWithout(damaged)}</p>}
    </MessageBox>
  );
}

interface CopyDialogProps {
  readonly onStarted: (started: { readonly jobId: string }) => void;
  readonly onClose: () => void;
}

function CopyDialog({ onStarted, onClose }: CopyDialogProps) {
  const [folder, setFolder] = useState({ handle: '', shownPath: textKryptering.noFolder });
  const form = useSchemaForm(schema, emptyPassphrase);
  const choose = useCommand('register.chooseFolder', {
    onSuccess: (chosen) => {
      if (chosen !== null) setFolder(chosen);
    },
  });
  const copy = useCommand('kryptering.copy', { form, onSuccess: onStarted });
  return (
    <FormDialog
      title={textKryptering.copy}
      form={form}
      saveLabel={textKryptering.copySave}
      isSaving={copy.isPending}
      onSave={({ passphrase }) => {
        if (folder.handle === '') choose.run({ purpose: 'new-register' });
        else copy.run({ folder: folder.handle, passphrase });
      }}
      onClose={onClose}
    >
      <div className="folder-field">
        <Button
          icon={FolderOpen}
          isPending={choose.isPending}
          aria-describedby="copy-folder"
          onPress={() => choose.run({ purpose: 'new-register' })}
        >
          {textKryptering.chooseFolder}
        </Button>
        <p id="copy-folder" className="folder-path">
          {folder.shownPath}
        </p>
      </div>
      <NewPassphrase control={form.control} />
    </FormDialog>
  );
}
