import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { textHead, textPaper } from '../../text/dokument.ts';
import { FormTextArea } from '../../ui/form-fields.tsx';
import { useEditing } from './paper-context.ts';

/** What the paper is called, as it stands at the top of the page. */
export const TitlePart = memo(function TitlePart() {
  const { control } = useEditing().form;
  const [rubrik, underrubrik] = useWatch({ control, name: ['rubrik', 'underrubrik'] });
  return (
    <div className="paper-title">
      <h1 className="visually-hidden">{rubrik.trim() === '' ? textPaper.untitled : rubrik}</h1>
      <FormTextArea
        control={control}
        name="rubrik"
        label={textHead.rubrik}
        rows={1}
        isLabelHidden
      />
      {underrubrik.trim() !== '' && <p className="paper-subtitle">{underrubrik}</p>}
    </div>
  );
});
