import { textPreview } from '../../../text/dokument.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { pageSource } from '../../dokument/page-source.ts';
import type { PreviewProblem, ShownPages } from '../../dokument/draft-follower.ts';
import { BlankPage, PageImages } from '../../dokument/typeset-pages.tsx';
import type { Sidor } from './use-sida.ts';
import '../../dokument/preview.css';

function words(problem: PreviewProblem): string {
  if (problem.kind === 'incomplete') return textSkriv.ofullstandig;
  if (problem.kind === 'failed') return textSkriv.ejSatt;
  const { params } = problem.violation;
  return textPreview.unknownGlyph(String(params?.['char'] ?? ''), textPreview.someField);
}

interface SidaProps {
  readonly shown: ShownPages<Sidor>;
  readonly title: string;
  /** Said beside the number of the first page. */
  readonly note?: string;
}

/** The § as it will be printed. */
export function Sida({ shown: { preview, problem }, ...rest }: SidaProps) {
  return (
    <div className="preview">
      {problem && <p className="preview-note">{words(problem)}</p>}
      {preview ? (
        <PageImages sources={preview.map((key) => pageSource(key, 1))} {...rest} />
      ) : (
        <BlankPage />
      )}
    </div>
  );
}
