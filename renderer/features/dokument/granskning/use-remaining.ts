import { textGranskning } from '../../../text/granskning.ts';
import { useFindings } from '../kontroller/use-findings.ts';
import { openThreads } from './comment-order.ts';
import { useCommenting } from './commenting.tsx';

/** The findings and comments that nobody has settled yet, in words; null when none is left. */
export function useRemaining(): string | null {
  const { comments } = useCommenting();
  const { data = [] } = useFindings();
  const findings = data.filter(({ avsteg }) => avsteg === null);
  return textGranskning.left(findings.length, openThreads(comments));
}
