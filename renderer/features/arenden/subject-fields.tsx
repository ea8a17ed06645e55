import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { ArendeData, ArendeInput } from '../../../shared/domain/arende.ts';
import { textNyttArende } from '../../text/arende.ts';
import { FormTextArea } from '../../ui/form-fields.tsx';
import { publicWordingWarning } from '../utlamnande/public-wording.ts';

interface SubjectFieldsProps {
  readonly control: Control<ArendeInput, unknown, ArendeData>;
  /** Senders and recipients of the case whose names are hidden from the public. */
  readonly hiddenNames: readonly string[];
}

/** What the case is about, and what the public is told of it; warns of what must not be (K04). */
export function SubjectFields({ control, hiddenNames }: SubjectFieldsProps) {
  const text = textNyttArende;
  const [subject, publicSubject] = useWatch({
    control,
    name: ['arendemening', 'arendemeningOffentlig'],
  });
  // Behind a public wording the subject may name whom it likes.
  const shown = publicSubject.trim() === '' ? subject : '';
  return (
    <>
      <FormTextArea
        control={control}
        name="arendemening"
        label={text.arendemening}
        hint={text.arendemeningHint}
        warning={publicWordingWarning(shown, hiddenNames)}
        isFocusedFirst
      />
      <FormTextArea
        control={control}
        name="arendemeningOffentlig"
        label={text.offentlig}
        hint={text.offentligHint}
        warning={publicWordingWarning(publicSubject, hiddenNames)}
        isOptional
      />
    </>
  );
}
