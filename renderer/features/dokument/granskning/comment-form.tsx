import type { KeyboardEvent, SubmitEvent } from 'react';
import { z } from 'zod';
import { KommentarData } from '../../../../shared/domain/granskning.ts';
import { isPressed } from '../../../commands/keys.ts';
import { useSchemaForm } from '../../../lib/schema-form.ts';
import { textCommon } from '../../../text/sv.ts';
import { Button } from '../../../ui/button.tsx';
import { FormTextArea } from '../../../ui/form-fields.tsx';

const Written = z.strictObject({ text: KommentarData.shape.text });

interface CommentFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly onSubmit: (text: string) => void;
  readonly onCancel: () => void;
}

/** A few words to write: Ctrl+Enter sends them, Esc leaves. */
export function CommentForm(props: CommentFormProps) {
  const { label, submitLabel, isPending, onSubmit, onCancel } = props;
  const form = useSchemaForm(Written, { text: '' });
  const submit = form.handleSubmit(({ text }) => onSubmit(text));
  const send = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPressed(event, 'Ctrl+Enter')) send(event);
    // What is written is not thrown away by a key.
    if (event.key === 'Escape' && form.getValues('text') === '') onCancel();
  };
  return (
    <form
      noValidate
      className="kommentar-write form-stack"
      onSubmit={send}
      onKeyDownCapture={onKeyDown}
    >
      <FormTextArea control={form.control} name="text" label={label} isFocusedFirst rows={3} />
      <div className="row-actions">
        <Button type="submit" kind="primary" shortcut="Ctrl+Enter" isPending={isPending}>
          {submitLabel}
        </Button>
        <Button onPress={onCancel}>{textCommon.cancel}</Button>
      </div>
    </form>
  );
}
