import { useState } from 'react';
import { z } from 'zod';
import type { Utskicksurval, Utskicksvy } from '../../../shared/contract/utskick.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textUtskick } from '../../text/utskick.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';
import { JobLine } from './job-line.tsx';
import { Recipients } from './recipients.tsx';

const Written = z.object({ utkast: z.number() });

interface DraftsDialogProps {
  readonly urval: Utskicksurval;
  readonly onClose: () => void;
}

/** Drafts for everybody who gets a decision by e-mail, to be read and sent by the mail program. */
export function DraftsDialog({ urval, onClose }: DraftsDialogProps) {
  const vy = useContractQuery('utskick.get', { urval }).data;
  const [job, setJob] = useState<{ jobId: string; mapp: string } | null>(null);
  const write = useCommand('utskick.writeDrafts', {
    onSuccess: (started) => {
      if (started) setJob(started);
    },
  });
  const rader = vy?.rader.filter(({ kanal }) => kanal === 'epost') ?? [];
  const ready = rader.filter(({ poster }) => poster.some(({ saknarFil }) => !saknarFil));
  const reached = ready.filter(({ hinder }) => hinder === null).length;
  const isSender = vy !== undefined && vy.avsandarepost !== '';
  const done = (result: unknown) => {
    const count = Written.safeParse(result).data?.utkast ?? 0;
    showToast({ title: textUtskick.draftsSaved(count, job?.mapp ?? '') });
    onClose();
  };
  return (
    <Dialog
      title={textUtskick.draftsTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        ...{ label: textUtskick.chooseFolder, isPending: write.isPending },
        isDisabled: reached === 0 || !isSender,
        onPress: () => write.run({ urval }),
      }}
    >
      <div className="form-stack">
        {vy ? <DraftsWords vy={vy} rader={ready} reached={reached} /> : <Skeleton rows={4} />}
        {job && <JobLine key={job.jobId} jobId={job.jobId} onDone={done} />}
        {vy && rader.length > 0 && <Recipients rader={rader} ejJusterade={vy.ejJusterade} />}
      </div>
    </Dialog>
  );
}

interface DraftsWordsProps {
  readonly vy: Utskicksvy;
  readonly rader: Utskicksvy['rader'];
  readonly reached: number;
}

function DraftsWords({ vy, rader, reached }: DraftsWordsProps) {
  if (rader.length === 0) return <p>{textUtskick.noMail}</p>;
  return (
    <>
      {vy.avsandarepost === '' && <MessageBox tone="warn" title={textUtskick.noSender} />}
      <p>{textUtskick.draftsWhat(reached)}</p>
      {rader.length > reached && <p>{textUtskick.withoutAddress(rader.length - reached)}</p>}
    </>
  );
}
