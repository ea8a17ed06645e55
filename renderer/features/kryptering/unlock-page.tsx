import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textLas } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { UpgradeProgress } from '../sakerhetskopior/upgrade-progress.tsx';
import { useDamagePage } from '../start/use-damage-page.ts';
import { useEnterRegister } from '../start/use-enter-register.ts';
import { LockPage } from './lock-page.tsx';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from './new-passphrase.tsx';

const route = getRouteApi('/las-upp');

type Locked = NonNullable<Output<'app.getInfo'>['locked']>;

/** The one page of a register that is locked, or that is opened and has a passphrase. */
export function UnlockPage() {
  const { register } = route.useSearch();
  const locked = useContractQuery('app.getInfo', {}).data?.locked ?? null;
  const [hasPaper, setHasPaper] = useState(false);
  const handle = register ?? locked?.handle;
  if (handle === undefined) return <LockPage title={textLas.locking}>{null}</LockPage>;
  return (
    <LockPage title={register === undefined ? textLas.title : textLas.titleOpening}>
      <p className="muted">{introOf(register === undefined ? locked : null)}</p>
      {hasPaper ? (
        <ByRecovery handle={handle} place={locked?.place} />
      ) : (
        <ByPassphrase handle={handle} place={locked?.place} />
      )}
      <UpgradeProgress />
      <Ways hasPaper={hasPaper} onChange={setHasPaper} />
    </LockPage>
  );
}

function introOf(locked: Locked | null): string {
  return locked === null ? textLas.introOpening : textLas.intro(locked.folderName);
}

interface WaysProps {
  readonly hasPaper: boolean;
  readonly onChange: (hasPaper: boolean) => void;
}

function Ways({ hasPaper, onChange }: WaysProps) {
  const navigate = route.useNavigate();
  return (
    <div className="lock-buttons lock-ways">
      <Button kind="ghost" onPress={() => onChange(!hasPaper)}>
        {hasPaper ? textLas.usePassphrase : textLas.useRecovery}
      </Button>
      <Button kind="ghost" onPress={() => void navigate({ to: '/start' })}>
        {textLas.other}
      </Button>
    </div>
  );
}

interface WayProps {
  readonly handle: string;
  /** Where one was when it was locked. */
  readonly place: string | undefined;
}

const passphraseSchema = z.object({ passphrase: z.string().min(1, 'required') });

function ByPassphrase({ handle, place }: WayProps) {
  const toDamagePage = useDamagePage();
  const form = useSchemaForm(passphraseSchema, { passphrase: '' });
  const unlock = useCommand('register.unlock', {
    form,
    fieldOf: (path) => (path.length === 0 ? 'passphrase' : path.join('.')),
    onSuccess: useEnterRegister(place),
    onError: (error) => toDamagePage(handle, error),
  });
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(({ passphrase }) =>
          unlock.run({ handle, upplasning: { med: 'losenfras', passphrase } }),
        )(event);
      }}
    >
      <FormTextField
        control={form.control}
        name="passphrase"
        type="password"
        isFocusedFirst
        label={textLas.passphrase}
      />
      <div>
        <Button type="submit" kind="primary" isPending={unlock.isPending}>
          {textLas.unlock}
        </Button>
      </div>
    </form>
  );
}

const recoverySchema = z
  .object({ code: z.string().min(1, 'required'), ...newPassphrase })
  .refine(isWrittenTwice, writtenTwice);

function ByRecovery({ handle, place }: WayProps) {
  const toDamagePage = useDamagePage();
  const form = useSchemaForm(recoverySchema, { code: '', ...emptyPassphrase });
  const unlock = useCommand('register.unlock', {
    form,
    fieldOf: (path) => (path.length === 0 ? 'code' : path.join('.')),
    onSuccess: useEnterRegister(place),
    onError: (error) => toDamagePage(handle, error),
  });
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit(({ code, passphrase }) =>
          unlock.run({ handle, upplasning: { med: 'nyckel', code, passphrase } }),
        )(event);
      }}
    >
      <FormErrorSummary control={form.control} />
      <p>{textLas.recoveryIntro}</p>
      <FormTextField
        control={form.control}
        name="code"
        isFocusedFirst
        label={textLas.recovery}
        hint={textLas.recoveryHint}
      />
      <NewPassphrase control={form.control} />
      <div>
        <Button type="submit" kind="primary" isPending={unlock.isPending}>
          {textLas.unlock}
        </Button>
      </div>
    </form>
  );
}
