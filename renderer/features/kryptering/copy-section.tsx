import { useState } from 'react';
import { z } from 'zod';
import { textKopia } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { JobView, useJobRun } from '../sakerhetskopior/job-view.tsx';
import { useOpenRegister } from '../start/use-open-register.ts';
import { EncryptedCopyDialog, PlainCopyDialog } from './copy-dialogs.tsx';

const Copied = z.object({ handle: z.string(), files: z.int(), damaged: z.int() });

/** The whole register once more, where nothing lies: encrypted, or for anybody to read. */
export function CopySection({ kind, hint }: CopySectionProps) {
  const [isAsking, setAsking] = useState(false);
  const copied = useJobRun(Copied);
  const { title, copyTo, copying } = textKopia[kind];
  const Asked = kind === 'encrypted' ? EncryptedCopyDialog : PlainCopyDialog;
  return (
    <FormSection title={title} hint={hint}>
      <div>
        <Button isPending={copied.isRunning} onPress={() => setAsking(true)}>
          {copyTo}
        </Button>
      </div>
      <JobView jobId={copied.jobId} title={copying} />
      {copied.result !== null && <Done {...copied.result} />}
      {isAsking && (
        <Asked
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

interface CopySectionProps {
  readonly kind: 'encrypted' | 'plain';
  readonly hint: string;
}

function Done({ handle, files, damaged }: z.infer<typeof Copied>) {
  const open = useOpenRegister();
  return (
    <MessageBox
      tone={damaged === 0 ? 'ok' : 'warn'}
      title={textKopia.copied(files)}
      actions={
        <Button kind="primary" isPending={open.isPending} onPress={() => open.run({ handle })}>
          {textKopia.openCopy}
        </Button>
      }
    >
      {damaged > 0 && <p>{textKopia.copiedWithout(damaged)}</p>}
    </MessageBox>
  );
}
