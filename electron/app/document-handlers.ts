import { basename } from 'node:path';
import type { DocumentRef } from '../../shared/contract/dokument.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import type { ServiceContext } from '../services/context.ts';
import { logPrinted } from '../services/sandlista.ts';
import { findApprovedFile } from '../services/motesdokument.ts';
import { gatherDraftFacts } from '../services/paper-facts.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { kallelsePdf } from './kallelse.ts';
import type { Logotyper } from './logotyper.ts';
import { paperDocument, documentOf } from './printed-document.ts';
import type { PreviewStore } from './preview-store.ts';
import type { FileRoom } from './file-room.ts';
import type { PrintedDocument } from './printed-document.ts';
import { typesetPages, typesetPaper, typesetPdf } from './typeset.ts';
import { writeChosenFile } from './write-chosen-file.ts';

export interface DocumentHandlerParts {
  readonly host: Host;
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
  readonly previews: PreviewStore;
  readonly logotyper: Logotyper;
  readonly files: FileRoom;
  readonly paketWorkerPath: string;
}

type DocumentNames = Extract<keyof Handlers, `dokument.${string}`>;

/** Handlers that typeset: previews to look at, files to keep, sheets to print. */
export function documentHandlers(parts: DocumentHandlerParts): Pick<Handlers, DocumentNames> {
  return {
    'dokument.getDraftPreview': async ({ tjansteskrivelseId, data }) => {
      const facts = await gatherDraftFacts(parts.context(), tjansteskrivelseId, data);
      const printed = paperDocument(facts, await parts.logotyper.of(parts.context(), facts.mall));
      const { pages, places } = await typesetPaper(parts.typesetter, printed, tjansteskrivelseId);
      const platser = places.map(({ id, page, y }) => ({ avsnittId: id, sida: page, y }));
      return { sidor: parts.previews.keepDraft(pages), platser };
    },
    'dokument.getPreview': async ({ document }) => {
      const printed = await documentOf(parts.context(), parts.logotyper, document);
      return keep(parts, await typesetPages(parts.typesetter, printed, slotOf(document)));
    },
    'dokument.exportPdf': ({ document }) => exportPdf(parts, document),
    'dokument.print': async ({ document }) => {
      const printed = await documentOf(parts.context(), parts.logotyper, document);
      const pdf = await pdfOf(parts, document, printed);
      const outcome = await parts.host.print(pdf, printed.request.title);
      if (document.typ === 'sandlista' && outcome === 'printed') {
        await logPrinted(parts.context(), document.id);
      }
      return { outcome };
    },
  };
}

/** A newer preview of the same thing replaces one that waits; a list is the same whatever it holds. */
function slotOf(document: DocumentRef): string {
  return 'id' in document ? `${document.typ} ${document.id}` : document.typ;
}

function keep({ previews }: DocumentHandlerParts, pages: readonly string[]) {
  return { key: previews.keep(pages), pages: pages.length };
}

/** Approved minutes are the file that was approved; everything else is typeset as it is now. */
async function pdfOf(
  parts: DocumentHandlerParts,
  document: DocumentRef,
  printed: PrintedDocument,
): Promise<Uint8Array> {
  const { context, files, typesetter } = parts;
  if (document.typ === 'kallelse') return kallelsePdf(parts, document.id, printed);
  if (document.typ !== 'protokoll') return typesetPdf(typesetter, printed);
  const sha256 = await findApprovedFile(context(), document.id);
  if (sha256 === null) return typesetPdf(typesetter, printed);
  return files.stored.read(sha256);
}

async function exportPdf(parts: DocumentHandlerParts, document: DocumentRef) {
  const printed = await documentOf(parts.context(), parts.logotyper, document);
  const pdf = await pdfOf(parts, document, printed);
  const path = await parts.host.chooseSaveFile({
    suggestedName: printed.fileName,
    extension: 'pdf',
  });
  if (path === null) return null;
  await writeChosenFile(path, pdf);
  return { fileName: basename(path) };
}
