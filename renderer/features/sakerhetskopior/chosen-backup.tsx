import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import type { BackupRow } from '../../../shared/contract/backup.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatMoment } from '../../lib/moment.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { formatBytes, textBackups, textRestore } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { useOpenRegister } from '../start/use-open-register.ts';
import { JobView, useJobRun } from './job-view.tsx';

const Restored = z.object({ handle: z.string(), files: z.int(), damaged: z.int() });
const schema = z.object({ passphrase: z.string().min(1, 'required') });

interface Opened {
  readonly passphrase: string | null;
  readonly told: Output<'restore.inspect'>;
}

/** One backup, told before anything is written, and restored where nothing lies. */
export function ChosenBackup({ row }: { readonly row: BackupRow }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const form = useSchemaForm(schema, { passphrase: '' });
  const inspect = useCommand('restore.inspect', {
    form,
    onSuccess: (told, { passphrase }) => setOpened({ told, passphrase }),
  });
  const { handle } = row;
  return (
    <>
      <FormSection title={textRestore.contents}>
        {opened === null ? (
          <form
            className="form-stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!row.sealed) inspect.run({ handle, passphrase: null });
              else void form.handleSubmit((values) => inspect.run({ handle, ...values }))();
            }}
          >
            {row.sealed && (
              <FormTextField
                control={form.control}
                name="passphrase"
                type="password"
                label={row.hasRecoveryKey ? textRestore.passphraseOrKey : textRestore.passphrase}
              />
            )}
            <div>
              <Button type="submit" isPending={inspect.isPending}>
                {textRestore.show}
              </Button>
            </div>
          </form>
        ) : (
          <Contents row={row} told={opened.told} />
        )}
      </FormSection>
      {opened !== null && <Target row={row} passphrase={opened.passphrase} />}
    </>
  );
}

function Contents({ row, told }: { readonly row: BackupRow; readonly told: Opened['told'] }) {
  const { contents, difference } = told;
  const facts = [
    [textRestore.register, `${contents.organNamn}, ${contents.kommun}`],
    [textRestore.arenden, String(contents.arenden)],
    [textRestore.handlingar, String(contents.handlingar)],
    [textRestore.files, String(contents.filer)],
    [textRestore.lastChange, formatMoment(contents.lastChange)],
    [textRestore.size, formatBytes(row.bytes)],
    [textRestore.difference, textRestore.differenceText(difference)],
  ] as const;
  return (
    <>
      <dl className="backup-facts" aria-live="polite">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {contents.damagedFiles.length > 0 && (
        <MessageBox tone="warn" title={textBackups.lacking(contents.damagedFiles.length)} />
      )}
    </>
  );
}

interface TargetProps {
  readonly row: BackupRow;
  readonly passphrase: string | null;
}

function Target({ row, passphrase }: TargetProps) {
  const [folder, setFolder] = useState<Output<'register.chooseFolder'>>(null);
  const open = useOpenRegister();
  const restored = useJobRun(Restored, ({ handle, damaged }) => {
    // What is missing is to be read before the page changes.
    if (damaged === 0) open.run({ handle });
  });
  const start = useCommand('restore.start', { onSuccess: restored.follow });
  const choose = useCommand('register.chooseFolder', {
    onSuccess: (chosen) => {
      if (chosen !== null) setFolder(chosen);
    },
  });
  const { result } = restored;
  return (
    <FormSection title={textRestore.target}>
      <p className="folder-path">{folder?.shownPath ?? textRestore.noTarget}</p>
      <div>
        <Button
          icon={FolderOpen}
          isDisabled={restored.isRunning}
          onPress={() => choose.run({ purpose: 'new-register' })}
        >
          {textRestore.chooseTarget}
        </Button>
      </div>
      <JobView jobId={restored.jobId} title={textRestore.restoring} />
      {result !== null && result.damaged > 0 && (
        <MessageBox
          tone="warn"
          title={textRestore.lacking(result.damaged)}
          actions={
            <Button onPress={() => open.run({ handle: result.handle })}>
              {textRestore.openRestored}
            </Button>
          }
        />
      )}
      <div className="backup-buttons">
        <Button
          kind="primary"
          isDisabled={folder === null || result !== null}
          isPending={start.isPending || restored.isRunning || open.isPending}
          onPress={() => {
            if (folder === null) return;
            start.run({ handle: row.handle, passphrase, folder: folder.handle });
          }}
        >
          {textRestore.start}
        </Button>
      </div>
    </FormSection>
  );
}
