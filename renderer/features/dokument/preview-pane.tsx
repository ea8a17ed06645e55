import { useEffect } from 'react';
import { textFindings, textHead, textPaper, textPreview } from '../../text/dokument.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { announce } from './announcer.tsx';
import { goToField } from './go-to-field.ts';
import { useEditing } from './paper-context.ts';
import type { PaperValues } from './paper-values.ts';
import { pageSource } from './page-source.ts';
import { BlankPage, PageImages } from './typeset-pages.tsx';
import type { Platser } from './page-places.ts';
import { useFollowing } from './use-following.ts';
import { useDraftPreview } from './use-draft-preview.ts';
import type { PreviewProblem } from './draft-follower.ts';

/** The field of the form in words, for inside a sentence. */
function fieldName(path: readonly (string | number)[], data: PaperValues): string {
  const [part, index] = path;
  if (part === 'rubrik') return textHead.rubrik.toLocaleLowerCase('sv');
  if (part === 'punkter') return textPaper.parts.punkter.toLocaleLowerCase('sv');
  if (part === 'handlingsrader') return textPaper.parts.handlingar.toLocaleLowerCase('sv');
  if (part === 'underskrifter') return textPaper.parts.underskrifter.toLocaleLowerCase('sv');
  const avsnitt = part === 'avsnitt' ? data.avsnitt[Number(index)] : undefined;
  return avsnitt ? textPreview.section(avsnitt.rubrik) : textPreview.someField;
}

function Problem({ problem }: { readonly problem: PreviewProblem }) {
  const { form } = useEditing();
  if (problem.kind === 'incomplete') {
    return <p className="preview-note">{textPreview.incomplete}</p>;
  }
  if (problem.kind === 'failed') {
    return (
      <MessageBox tone="warn" title={textPreview.failedTitle}>
        <p>{textPreview.failedDetail}</p>
      </MessageBox>
    );
  }
  const { path, params } = problem.violation;
  const field = fieldName(path, form.getValues());
  return (
    <MessageBox
      tone="warn"
      title={textPreview.failedTitle}
      actions={
        path.length > 0 && (
          <Button onPress={() => goToField(path.join('.'))}>{textFindings.goTo}</Button>
        )
      }
    >
      <p>{textPreview.unknownGlyph(String(params?.['char'] ?? ''), field)}</p>
    </MessageBox>
  );
}

const NOWHERE: Platser = [];

/** The paper as it will be printed, following the writing. */
export function PreviewPane() {
  const { preview, problem } = useDraftPreview();
  const pages = useFollowing(preview?.platser ?? NOWHERE);
  const { form, paper } = useEditing();
  const title = form.getValues('rubrik') || paper.diarienummer;
  const isFirst = preview === null && problem === null;
  useEffect(() => {
    if (isFirst) announce(textPreview.loading);
  }, [isFirst]);
  return (
    <div ref={pages} className="preview preview-live">
      {problem && <Problem problem={problem} />}
      {preview ? (
        <PageImages
          sources={preview.sidor.map((key) => pageSource(key, 1))}
          title={title}
          note={textPreview.follows}
        />
      ) : (
        isFirst && <BlankPage />
      )}
    </div>
  );
}
