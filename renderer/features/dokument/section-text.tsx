import { useId } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { RichTextEditor } from '../../editor/rich-text-editor.tsx';
import { textAvsnitt } from '../../text/dokument.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { FotnotList } from './fotnot-list.tsx';
import { useEditing } from './paper-context.ts';
import { useEditorContext } from './use-editor-context.ts';
import { WrittenText, fotnotIdsOf } from './written-text.ts';

interface SectionTextProps {
  readonly id: string;
  readonly index: number;
  readonly fotnotOffset: number;
  readonly places: string;
}

function useTextError(index: number): string | undefined {
  const { form } = useEditing();
  const name = `avsnitt.${index}.innehall` as const;
  const { errors } = useFormState({ control: form.control, name });
  const error = errors.avsnitt?.[index]?.innehall;
  return error ? fieldErrorText(error) : undefined;
}

/** The text of a section, and the footnotes that it refers to. */
export function SectionText({ id, index, fotnotOffset, places }: SectionTextProps) {
  const { form, hub, trail, openFotnot, goToToolbar } = useEditing();
  const { control } = form;
  const name = `avsnitt.${index}.innehall` as const;
  const [rubrik, innehall] = useWatch({ control, name: [`avsnitt.${index}.rubrik`, name] });
  const context = useEditorContext(fotnotOffset, places);
  const errorId = useId();
  const error = useTextError(index);
  return (
    <>
      <RichTextEditor
        id={id}
        label={textAvsnitt.text(rubrik)}
        name={name}
        value={innehall.toJSON()}
        onChange={(value, { joins }) => {
          trail.joinNext(joins);
          form.setValue(name, new WrittenText(value));
        }}
        context={context}
        hub={hub}
        undoing={trail}
        errorId={error === undefined ? undefined : errorId}
        onEditFotnot={openFotnot}
        onGoToToolbar={goToToolbar}
      />
      {error !== undefined && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
      <FotnotList avsnittId={id} rubrik={rubrik} ids={fotnotIdsOf(innehall)} context={context} />
    </>
  );
}
