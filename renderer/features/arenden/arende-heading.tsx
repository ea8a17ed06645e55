import { PencilLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { ArendeData, Arendeuppgifter } from '../../../shared/domain/arende.ts';
import type { Arende, ArendeInput } from '../../../shared/domain/arende.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommand } from '../../api/use-command.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { textArende, textNyttArende } from '../../text/arende.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textCommon } from '../../text/sv.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useCaseLock } from './case-lock.ts';

/** What the case is about; put right where it stands, as any correction with its event. */
export function ArendeHeading({ arende }: { readonly arende: Arende }) {
  const isLocked = useCaseLock();
  const [isWriting, setWriting] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setWriting(false);
    // The field is gone; the button that opened it is there again in the next frame.
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  if (isWriting) return <HeadingForm arende={arende} onClose={close} />;
  return (
    <div className="arende-heading" ref={row}>
      <h1>{arende.arendemening}</h1>
      {!isLocked && (
        <IconButton
          icon={PencilLine}
          label={textArende.changeHeading}
          onPress={() => setWriting(true)}
        />
      )}
    </div>
  );
}

interface HeadingFormProps {
  readonly arende: Arende;
  readonly onClose: () => void;
}

function HeadingForm({ arende, onClose }: HeadingFormProps) {
  const [text, setText] = useState(arende.arendemening);
  const [error, setError] = useState<string | undefined>();
  const correct = useCommand('arende.correct', {
    onSuccess: () => {
      showToast({ title: textNyttArende.corrected });
      onClose();
    },
    onError: (failure) => {
      setError(errorNotice(failure)?.detail);
      return true;
    },
  });
  useEscape(onClose);
  const save = () => {
    const parsed = ArendeData.shape.arendemening.safeParse(text);
    const [issue] = parsed.error?.issues ?? [];
    if (issue) setError(fieldErrorText({ type: issue.code, message: issue.message }));
    else if (parsed.data === arende.arendemening) onClose();
    else
      correct.run({ arendeId: arende.id, version: arende.version, data: corrected(arende, text) });
  };
  return (
    <form
      className="arende-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h1 className="visually-hidden">{arende.arendemening}</h1>
      <TextField
        label={textNyttArende.arendemening}
        value={text}
        onChange={setText}
        error={error}
        isFocusedFirst
      />
      <Button kind="primary" type="submit" shortcut="Enter" isPending={correct.isPending}>
        {textNyttArende.saveCorrection}
      </Button>
      <Button kind="ghost" shortcut="Escape" onPress={onClose}>
        {textCommon.cancel}
      </Button>
    </form>
  );
}

function corrected(arende: Arende, arendemening: string): ArendeInput {
  return { ...Arendeuppgifter.strip().parse(arende), arendemening };
}
