import { z } from 'zod';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKryptering } from '../../text/kryptering.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from './new-passphrase.tsx';

/** The passphrase that the register has, as it was typed. */
export const current = z.string().min(1, 'required');
const changeSchema = z.object({ current, ...newPassphrase }).refine(isWrittenTwice, writtenTwice);
const renewSchema = z.object({ current });

/** What is wrong with no field in particular is wrong with the passphrase one has. */
export const currentOf = (path: readonly (string | number)[]) =>
  path.length === 0 ? 'current' : path.join('.');

/** Another passphrase for the same register. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useSchemaForm(changeSchema, { current: '', ...emptyPassphrase });
  const change = useCommand('kryptering.changePassphrase', {
    ...{ form, fieldOf: currentOf },
    onSuccess: () => {
      showToast({ title: textKryptering.changed });
      onClose();
    },
  });
  return (
    <FormDialog
      title={textKryptering.save}
      form={form}
      size="small"
      saveLabel={textKryptering.save}
      isSaving={change.isPending}
      onSave={({ current, passphrase }) => change.run({ current, passphrase })}
      onClose={onClose}
    >
      <CurrentField control={form.control} />
      <NewPassphrase control={form.control} />
    </FormDialog>
  );
}

interface RenewDialogProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new recovery key, for who knows the passphrase. */
export function RenewDialog({ onDone, onClose }: RenewDialogProps) {
  const form = useSchemaForm(renewSchema, { current: '' });
  const renew = useCommand('kryptering.renewRecoveryKey', {
    ...{ form, fieldOf: currentOf },
    onSuccess: onDone,
  });
  return (
    <FormDialog
      title={textKryptering.renewTitle}
      form={form}
      size="small"
      saveLabel={textKryptering.renewSave}
      isSaving={renew.isPending}
      onSave={(values) => renew.run(values)}
      onClose={onClose}
    >
      <p>{textKryptering.renewHint}</p>
      <CurrentField control={form.control} />
    </FormDialog>
  );
}

/** The field of the passphrase that the register has. */
export function CurrentField<Values extends { current: string }>({
  control,
}: {
  readonly control: Parameters<typeof FormTextField<Values>>[0]['control'];
}) {
  return (
    <FormTextField
      control={control}
      name={'current' as Parameters<typeof FormTextField<Values>>[0]['name']}
      type="password"
      isFocusedFirst
      label={textKryptering.current}
    />
  );
}
