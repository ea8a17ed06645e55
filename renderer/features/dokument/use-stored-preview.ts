import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { contractQuery } from '../../api/queries.ts';

/** The pages of a stored document, set anew when what it is printed from has changed. */
export function useStoredPreview(document: DocumentRef) {
  return useQuery({
    ...contractQuery('dokument.getPreview', { document }),
    placeholderData: keepPreviousData,
    // Main keeps only the latest pages, so an answer from an earlier visit may lead nowhere.
    gcTime: 0,
  });
}
