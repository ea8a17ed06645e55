import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKryptering } from '../../text/kryptering.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import {
  emptyPassphrase,
  isWrittenTwice,
  NewPassphrase,
  newPassphrase,
  writtenTwice,
} from './new-passphrase.tsx';

const schema = z.object(newPassphrase).refine(isWrittenTwice, writtenTwice);
type Values = z.infer<typeof schema>;

/** The form of a passphrase that a register is to have. */
export function usePassphraseForm() {
  return useSchemaForm(schema, emptyPassphrase);
}

interface EncryptionSectionProps {
  readonly form: UseFormReturn<Values, unknown, Values>;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether a new register is encrypted, and with what. */
export function EncryptionSection({ form, isOn, onChange }: EncryptionSectionProps) {
  return (
    <FormSection title={textKryptering.title} hint={textKryptering.encryptHint}>
      <Checkbox isSelected={isOn} onChange={onChange}>
        {textKryptering.encrypt}
      </Checkbox>
      {isOn && (
        <>
          <FormErrorSummary control={form.control} />
          <NewPassphrase control={form.control} />
        </>
      )}
    </FormSection>
  );
}
