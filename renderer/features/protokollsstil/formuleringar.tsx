import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { meningskoder, protokollsmeningar } from '../../../shared/phrases/protokollsmeningar.ts';
import type { Meningskod } from '../../../shared/phrases/protokollsmeningar.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StilInput } from './stil-form.tsx';

interface FormuleringarProps {
  readonly control: Control<StilInput, unknown, Protokollsstil>;
}

/** Own wordings of the sentences, each with the program's beside it. */
export function Formuleringar({ control }: FormuleringarProps) {
  return (
    <Disclosure title={textProtokollsstil.sentences}>
      <p className="muted">{textProtokollsstil.sentencesHint}</p>
      <div className="form-stack">
        {meningskoder.map((kod) => (
          <Formulering key={kod} control={control} kod={kod} />
        ))}
      </div>
    </Disclosure>
  );
}

function Formulering({ control, kod }: FormuleringarProps & { readonly kod: Meningskod }) {
  const { field, fieldState } = useController({ control, name: `meningar.${kod}` });
  return (
    <TextField
      label={protokollsmeningar[kod].mall}
      value={field.value ?? ''}
      isOptional
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(text) => {
        field.onChange(text === '' ? undefined : text);
      }}
    />
  );
}
