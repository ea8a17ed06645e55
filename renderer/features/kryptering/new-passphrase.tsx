import { useWatch } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { Passphrase } from '../../../shared/domain/losenfras.ts';
import { losenfrasstyrka } from '../../../shared/rules/losenfras.ts';
import { textLosenfras } from '../../text/kryptering.ts';
import { FormTextField } from '../../ui/form-fields.tsx';
import './kryptering.css';

/** A passphrase that is written twice, as nobody sees what is written. */
export const newPassphrase = { passphrase: Passphrase, repeated: z.string() };
export const emptyPassphrase = { passphrase: '', repeated: '' };

/** Refines a schema that has the two fields. */
export const isWrittenTwice = (both: { readonly passphrase: string; readonly repeated: string }) =>
  both.passphrase === both.repeated;
export const writtenTwice = { path: ['repeated'], message: 'passphrase_differs' };

interface NewPassphraseProps<Values extends FieldValues> {
  readonly control: Control<Values, unknown, unknown>;
  readonly isFocusedFirst?: boolean;
}

/** The two fields of a new passphrase, and how strong it is. */
export function NewPassphrase<Values extends FieldValues>({
  control,
  isFocusedFirst = false,
}: NewPassphraseProps<Values>) {
  const field = (name: 'passphrase' | 'repeated') => name as FieldPath<Values>;
  const written: unknown = useWatch({ control, name: field('passphrase') });
  const isWritten = typeof written === 'string' && written !== '';
  return (
    <>
      <div>
        <FormTextField
          control={control}
          name={field('passphrase')}
          type="password"
          isFocusedFirst={isFocusedFirst}
          label={textLosenfras.new}
          hint={textLosenfras.newHint}
        />
        <p className="passphrase-strength" role="status">
          {isWritten && textLosenfras.strength(losenfrasstyrka(written))}
        </p>
      </div>
      <FormTextField
        control={control}
        name={field('repeated')}
        type="password"
        label={textLosenfras.repeated}
      />
    </>
  );
}
