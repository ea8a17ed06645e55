import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { contractQuery } from '../../api/queries.ts';
import { ruleText } from '../../text/fel.ts';

/** The typeset pages of a document for the public, or why it is stopped. */
export function usePublicPages(document: DocumentRef) {
  const { data, error } = useQuery({
    ...contractQuery('dokument.getPreview', { document }),
    placeholderData: keepPreviousData,
    // Main keeps only the latest pages, so an answer from an earlier visit may lead nowhere.
    gcTime: 0,
  });
  return { preview: data, error, stop: stopOf(error) };
}

export type PublicPagesState = ReturnType<typeof usePublicPages>;

/** What to say of a personnummer that stops the document; null when none does. */
function stopOf(error: unknown): string | null {
  if (!(error instanceof CallError)) return null;
  const broken = error.failure.violations.find(({ rule }) => rule === 'personnummer');
  return broken ? ruleText(broken.rule, broken.params) : null;
}
