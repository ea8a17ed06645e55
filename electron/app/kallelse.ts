import type { SammantradeId } from '../../shared/domain/id.ts';
import { paketarbeteInWorker } from '../documents/paket/arbete.ts';
import { kallelsepaket } from '../documents/paket/kallelsepaket.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import type { ServiceContext } from '../services/context.ts';
import { gatherKallelse } from '../services/motesdokument.ts';
import type { Kallelsebilaga } from '../services/motesdokument.ts';
import { gatherPaperFacts } from '../services/paper-facts.ts';
import type { FileRoom } from './file-room.ts';
import type { Logotyper } from './logotyper.ts';
import { motesbilder } from './motesbilder.ts';
import { paperDocument } from './printed-document.ts';
import type { PrintedDocument } from './printed-document.ts';
import { asCallError, typesetPdf } from './typeset.ts';

export interface KallelseParts {
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
  readonly logotyper: Logotyper;
  readonly files: FileRoom;
  readonly paketWorkerPath: string;
}

/**
 * The call with the papers of its items after it, a bookmark each. Throws what typesetting does, and
 * StorageDamaged for a paper whose file is gone or changed.
 */
export async function kallelsePdf(
  parts: KallelseParts,
  id: SammantradeId,
  printed: PrintedDocument,
): Promise<Uint8Array> {
  const { typesetter, logotyper } = parts;
  const context = parts.context();
  const { facts, bilagor: kallor } = await gatherKallelse(context, id);
  const bilagor = [];
  for (const { rubrik, kalla } of kallor)
    bilagor.push({ rubrik, pdf: await bytesOf(parts, kalla) });
  const machines = {
    ...paketarbeteInWorker(parts.paketWorkerPath),
    typeset: (request: PrintedDocument['request']) =>
      typesetter.typeset(request, { pdf: true, pages: 'none' }),
  };
  const bilder = await motesbilder(context, logotyper, facts.mote);
  const rest = { date: facts.mote.datum, ...bilder };
  const outcome = await kallelsepaket(machines, facts, bilagor, rest);
  if (outcome.ok) return outcome.pdf;
  throw asCallError(outcome.error, printed);
}

async function bytesOf(
  { context, typesetter, logotyper, files }: KallelseParts,
  kalla: Kallelsebilaga['kalla'],
): Promise<Uint8Array> {
  if (kalla.typ === 'fil') return files.stored.read(kalla.sha256);
  const paper = await gatherPaperFacts(context(), kalla.id);
  const logotyp = await logotyper.of(context(), paper.mall);
  return typesetPdf(typesetter, paperDocument(paper, logotyp));
}
