import { basename } from 'node:path';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import type { TjansteskrivelseData } from '../documents/models/tjansteskrivelse-data.ts';
import { paperText } from '../documents/paper-text.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { workerAnswer } from '../documents/worker-answer.ts';
import { bytesSource } from '../files/source.ts';
import type { ServiceContext } from '../services/context.ts';
import { gatherPaperFacts } from '../services/paper-facts.ts';
import { addPaperHandling } from '../services/skrivelsehandling.ts';
import type { PaperFile } from '../services/skrivelsehandling.ts';
import type { FileRoom } from './file-room.ts';
import type { Host } from './host.ts';
import type { Logotyper } from './logotyper.ts';
import { paperDocument } from './printed-document.ts';
import type { PrintedPaper } from './printed-document.ts';
import { typesetPdf } from './typeset.ts';
import { writeChosenFile } from './write-chosen-file.ts';

export interface PaperFileParts {
  readonly host: Host;
  readonly files: FileRoom;
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
  readonly logotyper: Logotyper;
  readonly docxWorkerPath: string;
}

const PDF = 'application/pdf';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Asks where to and writes the paper as a Word file or as text; null when the dialog was closed. */
export async function exportPaper(
  parts: PaperFileParts,
  { tjansteskrivelseId, format }: ParsedInput<'utskrift.export'>,
): Promise<Output<'utskrift.export'>> {
  const facts = await gatherPaperFacts(parts.context(), tjansteskrivelseId);
  return writeAs(parts, paperDocument(facts, null), format);
}

/** Asks where to and writes what is printed as a paper is; null when the dialog was closed. */
export async function writeAs(
  parts: PaperFileParts,
  { request: { data }, fileName }: PrintedPaper,
  format: 'docx' | 'txt',
): Promise<{ readonly fileName: string } | null> {
  const bytes =
    format === 'docx'
      ? await wordFile(parts.docxWorkerPath, data)
      : new TextEncoder().encode(`\ufeff${paperText(data)}`);
  const path = await parts.host.chooseSaveFile({ suggestedName: fileName, extension: format });
  if (path === null) return null;
  await writeChosenFile(path, bytes);
  return { fileName: basename(path) };
}

/** Makes the paper a handling: its files are stored first, then all the rows in one write. */
export async function addPaperToCase(
  parts: PaperFileParts,
  { tjansteskrivelseId, medWord }: ParsedInput<'utskrift.addToArende'>,
): Promise<Output<'utskrift.addToArende'>> {
  const context = parts.context();
  const facts = await gatherPaperFacts(context, tjansteskrivelseId);
  const printed = paperDocument(facts, await parts.logotyper.of(context, facts.mall));
  const files = await keepFiles(parts, context, printed, medWord);
  const handling = await addPaperHandling(context, tjansteskrivelseId, files);
  parts.files.textReader.wake();
  return { handlingId: handling.id, beteckning: handling.beteckning };
}

/** Stores what is printed as a paper is: as PDF/A and, if wanted, as a Word file beside it. */
export async function keepFiles(
  parts: PaperFileParts,
  context: ServiceContext,
  printed: PrintedPaper,
  medWord: boolean,
): Promise<PaperFile[]> {
  const keep = async (bytes: Uint8Array, ending: string, mime: string): Promise<PaperFile> => {
    const namn = safeFileName(`${printed.fileName}.${ending}`);
    const stored = await parts.files.storeOf(context.register).add(bytesSource(namn, bytes));
    return { sha256: stored.sha256, storlek: stored.bytes, mime, namn };
  };
  const pdf = await keep(await typesetPdf(parts.typesetter, printed), 'pdf', PDF);
  if (!medWord) return [pdf];
  const word = await wordFile(parts.docxWorkerPath, printed.request.data);
  return [pdf, await keep(word, 'docx', WORD)];
}

/** The paper as a Word file, made in a thread of its own. */
async function wordFile(workerPath: string, data: TjansteskrivelseData): Promise<Uint8Array> {
  return (await workerAnswer(workerPath, data)) as Uint8Array;
}
