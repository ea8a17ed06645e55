import { textMall } from '../../text/mallar.ts';
import { textPreview } from '../../text/dokument.ts';
import type { MallData } from '../../../shared/domain/mall.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { BlankPage, TypesetPages } from '../dokument/typeset-pages.tsx';
import { useMallPreview } from './use-mall-preview.ts';

/** A made-up paper as it is printed by a template; null while the template breaks a rule. */
export function MallPreview({ data }: { readonly data: MallData | null }) {
  const { preview, problem } = useMallPreview(data);
  return (
    <div className="preview">
      {problem !== null && (
        <MessageBox tone="warn" title={textPreview.failedTitle}>
          <p>{problem}</p>
        </MessageBox>
      )}
      {preview ? (
        <TypesetPages preview={preview} title={textMall.previewTitle} note={textMall.previewNote} />
      ) : (
        problem === null && <BlankPage />
      )}
    </div>
  );
}
