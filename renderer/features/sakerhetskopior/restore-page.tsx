import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { BackupRow } from '../../../shared/contract/backup.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatMoment } from '../../lib/moment.ts';
import { formatBytes, textBackups, textRestore } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { ChosenBackup } from './chosen-backup.tsx';
import './sakerhetskopior.css';

const route = getRouteApi('/app/aterstall');

type Source = NonNullable<Output<'restore.chooseSource'>>;

/** Three steps from a backup to a register of its own: which, what it holds, and where to. */
export function RestorePage() {
  const { kopia, register } = route.useSearch();
  const navigate = route.useNavigate();
  const [source, setSource] = useState<Source | null>(null);
  const { rows, shownPath } = useChoices(source, register);
  const chosen = rows.find(({ handle }) => handle === kopia);
  const choose = (handle: string | undefined) =>
    void navigate({
      search: handle === undefined ? {} : { kopia: handle, register },
      replace: true,
    });
  return (
    <Page>
      <PageHeader title={textRestore.title} />
      <PageBody width="form">
        <p className="muted">{textRestore.intro}</p>
        <FormSection title={textRestore.source}>
          {shownPath !== undefined && <p className="folder-path">{shownPath}</p>}
          {rows.length > 0 && (
            <Select
              label={textRestore.choose}
              options={rows.map(optionOf)}
              value={chosen?.handle ?? null}
              onChange={choose}
            />
          )}
          {source !== null && <Trouble source={source} />}
          <SourceButton
            onFound={(found) => {
              setSource(found);
              choose(found.rows[0]?.handle);
            }}
          />
        </FormSection>
        {chosen !== undefined && <ChosenBackup key={chosen.handle} row={chosen} />}
      </PageBody>
    </Page>
  );
}

/** The backups to choose among: of the folder that was chosen, of a register, or of the open one. */
function useChoices(source: Source | null, register: string | undefined) {
  const open = useContractQuery('backup.getState', {}).data;
  const { data: named = [] } = useQuery({
    ...contractQuery('restore.listOf', { register: register ?? '' }),
    enabled: register !== undefined,
  });
  if (source !== null) return source;
  if (register !== undefined) return { rows: named, shownPath: undefined };
  return { rows: open?.rows ?? [], shownPath: open?.shownPath };
}

function SourceButton({ onFound }: { readonly onFound: (source: Source) => void }) {
  const choose = useCommand('restore.chooseSource', {
    onSuccess: (found) => {
      if (found !== null) onFound(found);
    },
  });
  return (
    <div>
      <Button icon={FolderOpen} isPending={choose.isPending} onPress={() => choose.run({})}>
        {textRestore.chooseSource}
      </Button>
    </div>
  );
}

function Trouble({ source: { rows, unreadable } }: { readonly source: Source }) {
  return (
    <>
      {rows.length === 0 && (
        <MessageBox tone="warn" title={textRestore.noBackups}>
          <p>{textRestore.noBackupsText}</p>
        </MessageBox>
      )}
      {unreadable > 0 && <MessageBox tone="warn" title={textBackups.unreadable(unreadable)} />}
    </>
  );
}

function optionOf({ handle, time, reason, bytes }: BackupRow) {
  const detail = `${textBackups.reasons[reason]}, ${formatBytes(bytes)}`;
  return { id: handle, label: formatMoment(time), detail };
}
