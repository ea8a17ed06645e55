import type { paragraftextProcedures } from '../../shared/contract/paragraftext.ts';
import { paragrafsidaRequest } from '../documents/paragrafsida.ts';
import { gatherDraftParagraf, listParagraffynd, listProposed } from '../services/paragraftext.ts';
import type { DocumentHandlerParts } from './document-handlers.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';
import { typesetPages } from './typeset.ts';

/** What typesets a §, and keeps its pages. */
export type ParagraftextParts = Pick<DocumentHandlerParts, 'context' | 'typesetter' | 'previews'>;

/** Handlers of a § as it is being written. */
export function paragraftextHandlers(
  parts: ParagraftextParts,
): Pick<Handlers, keyof typeof paragraftextProcedures> {
  const on = onRegister(parts.context);
  return {
    'paragraf.getFindings': on(listParagraffynd),
    'paragraf.getProposed': on(listProposed),
    'paragraf.getDraftPreview': async (input) => {
      const request = paragrafsidaRequest(await gatherDraftParagraf(parts.context(), input));
      // Which field a letter stands in isn't known: the engine has made sentences of them.
      const printed = { request, fileName: request.title, fieldOf: () => [] };
      const pages = await typesetPages(parts.typesetter, printed, `paragraf ${input.id}`);
      return { sidor: parts.previews.keepDraft(pages) };
    },
  };
}
