import { getRouteApi } from '@tanstack/react-router';
import { z } from 'zod';
import { SalvagedTable } from '../../../shared/contract/damage.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatBytes, textDamage } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { useEnterRegister } from '../start/use-enter-register.ts';
import { JobView, useJobRun } from './job-view.tsx';
import './sakerhetskopior.css';

const route = getRouteApi('/app/skadat');
const Salvaged = z.object({ handle: z.string(), tables: z.array(SalvagedTable) });

/** What to do with a register that can't be read to its end: the last backup, or what is left. */
export function DamagePage() {
  const { register, frammande = false } = route.useSearch();
  return (
    <Page>
      <PageHeader title={frammande ? textDamage.foreignTitle : textDamage.title} />
      <PageBody width="form">
        <p className="muted">{frammande ? textDamage.foreignIntro : textDamage.intro}</p>
        <Backups register={register} />
        <Salvage register={register} />
      </PageBody>
    </Page>
  );
}

function Backups({ register }: { readonly register: string }) {
  const navigate = route.useNavigate();
  const { data } = useContractQuery('restore.listOf', { register });
  const newest = data?.find(({ damaged }) => damaged === 0) ?? data?.[0];
  return (
    <FormSection title={textDamage.backups} hint={textDamage.backupsHint}>
      {newest !== undefined && <p>{textDamage.newest(newest.time, formatBytes(newest.bytes))}</p>}
      {data !== undefined && newest === undefined && <p>{textDamage.noBackups}</p>}
      <div className="backup-buttons">
        {newest !== undefined && (
          <Button
            kind="primary"
            onPress={() =>
              void navigate({ to: '/aterstall', search: { register, kopia: newest.handle } })
            }
          >
            {textDamage.restore}
          </Button>
        )}
        <Button onPress={() => void navigate({ to: '/aterstall', search: {} })}>
          {textDamage.otherPlace}
        </Button>
      </div>
    </FormSection>
  );
}

function Salvage({ register }: { readonly register: string }) {
  const enter = useEnterRegister();
  const salvaged = useJobRun(Salvaged);
  const salvage = useCommand('restore.salvage', { onSuccess: salvaged.follow });
  const open = useCommand('restore.openSalvaged', { onSuccess: enter });
  const { result } = salvaged;
  return (
    <FormSection title={textDamage.salvage} hint={textDamage.salvageHint}>
      <JobView jobId={salvaged.jobId} title={textDamage.salvaging} />
      {result === null ? (
        <div>
          <Button
            isPending={salvage.isPending || salvaged.isRunning}
            onPress={() => salvage.run({ register })}
          >
            {textDamage.salvageNow}
          </Button>
        </div>
      ) : (
        <>
          <Told tables={result.tables} />
          <div>
            <Button
              kind="primary"
              isPending={open.isPending}
              onPress={() => open.run({ register, handle: result.handle })}
            >
              {textDamage.openSalvaged}
            </Button>
          </div>
        </>
      )}
    </FormSection>
  );
}

function Told({ tables }: { readonly tables: readonly SalvagedTable[] }) {
  const partly = tables.filter(({ isWhole }) => !isWhole);
  if (partly.length === 0) {
    return <MessageBox tone="ok" title={textDamage.allTables(tables.length)} />;
  }
  return (
    <MessageBox tone="warn" title={textDamage.someTables(partly.length)}>
      <ul>
        {partly.map(({ name, rows }) => (
          <li key={name}>{textDamage.tableRows(name, rows)}</li>
        ))}
      </ul>
    </MessageBox>
  );
}
