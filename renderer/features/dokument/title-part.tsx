import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { textHead, textPaper } from '../../text/dokument.ts';
import { goToField } from './go-to-field.ts';
import { useEditing } from './paper-context.ts';
import { SpelledFormArea } from './stavning/spelled-area.tsx';
import { SpelledWords } from './stavning/spelled-words.tsx';

/** What the paper is called, as it stands at the top of the page. */
export const TitlePart = memo(function TitlePart() {
  const { control, setValue } = useEditing().form;
  const [rubrik, underrubrik] = useWatch({ control, name: ['rubrik', 'underrubrik'] });
  return (
    <div className="paper-title">
      <h1 className="visually-hidden">{rubrik.trim() === '' ? textPaper.untitled : rubrik}</h1>
      <SpelledFormArea
        control={control}
        name="rubrik"
        label={textHead.rubrik}
        rows={1}
        isLabelHidden
      />
      {underrubrik.trim() !== '' && (
        <p className="paper-subtitle">
          <SpelledWords
            id="underrubrik"
            text={underrubrik}
            onGo={() => goToField('underrubrik', 'nearest')}
            onChange={(text) => setValue('underrubrik', text)}
          />
        </p>
      )}
    </div>
  );
});
