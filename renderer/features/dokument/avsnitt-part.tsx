import { useId } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import { RichTextEditor } from '../../editor/rich-text-editor.tsx';
import { fotnotIds } from '../../../shared/document/plain-text.ts';
import { textAvsnitt } from '../../text/dokument.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { FormTextField } from '../../ui/form-fields.tsx';
import { AvsnittTools } from './avsnitt-tools.tsx';
import { FotnotList } from './fotnot-list.tsx';
import { useEditing } from './paper-context.ts';
import { partElementId } from './paper-part.tsx';
import { textOf } from './paper-values.ts';
import { useEditorContext } from './use-editor-context.ts';

interface AvsnittPartProps {
  readonly avsnitt: Pick<Avsnitt, 'id' | 'typ'>;
  readonly index: number;
  readonly fotnotOffset: number;
}

/** One section: its heading, its text, and the footnotes that the text refers to. */
export function AvsnittPart({ avsnitt, index, fotnotOffset }: AvsnittPartProps) {
  const { form, hub, openFotnot, goToToolbar } = useEditing();
  const rubrik = useWatch({ control: form.control, name: `avsnitt.${index}.rubrik` });
  const { field, fieldState } = useController({
    control: form.control,
    name: `avsnitt.${index}.innehall`,
  });
  const context = useEditorContext(fotnotOffset);
  const errorId = useId();
  const error = fieldState.error;
  const headingId = partElementId(avsnitt.id);
  return (
    <section className="paper-part" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className="visually-hidden">
        {rubrik}
      </h2>
      <div className="paper-part-head avsnitt-head">
        <FormTextField
          control={form.control}
          name={`avsnitt.${index}.rubrik`}
          label={textAvsnitt.heading}
          isLabelHidden
        />
        <AvsnittTools avsnitt={avsnitt} />
      </div>
      <RichTextEditor
        id={avsnitt.id}
        label={textAvsnitt.text(rubrik)}
        name={`avsnitt.${index}.innehall`}
        value={textOf(field.value)}
        onChange={field.onChange}
        context={context}
        hub={hub}
        errorId={error ? errorId : undefined}
        onEditFotnot={openFotnot}
        onGoToToolbar={goToToolbar}
      />
      {error && (
        <p id={errorId} className="field-error">
          {fieldErrorText(error)}
        </p>
      )}
      <FotnotList
        avsnittId={avsnitt.id}
        rubrik={rubrik}
        ids={fotnotIds(textOf(field.value))}
        context={context}
      />
    </section>
  );
}
