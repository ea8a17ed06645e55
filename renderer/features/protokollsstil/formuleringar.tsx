import { useController, useFormState } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { meningskoder, protokollsmeningar } from '../../../shared/phrases/protokollsmeningar.ts';
import type { Meningskod } from '../../../shared/phrases/protokollsmeningar.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StilInput } from './stil-input.ts';

interface FormuleringarProps {
  readonly control: Control<StilInput, unknown, Protokollsstil>;
}

/** Own wordings of the sentences, each under the program's. */
export function Formuleringar({ control }: FormuleringarProps) {
  // One field: a wording that is taken away leaves nothing behind, not even an empty one.
  const { field } = useController({ control, name: 'meningar' });
  const { errors } = useFormState({ control, name: 'meningar' });
  const write = (kod: Meningskod, text: string) => {
    const { [kod]: _, ...others } = field.value;
    field.onChange(text === '' ? others : { ...others, [kod]: text });
  };
  return (
    <Disclosure title={textProtokollsstil.sentences} headingLevel={2}>
      <p className="muted">{textProtokollsstil.sentencesHint}</p>
      <div className="form-stack">
        {meningskoder.map((kod) => {
          const wrong = errors.meningar?.[kod];
          return (
            <TextField
              key={kod}
              label={protokollsmeningar[kod].mall}
              value={field.value[kod] ?? ''}
              isOptional
              error={wrong ? fieldErrorText(wrong) : undefined}
              onBlur={field.onBlur}
              onChange={(text) => {
                write(kod, text);
              }}
            />
          );
        })}
      </div>
    </Disclosure>
  );
}
