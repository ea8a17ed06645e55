import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getParagraf } from '../../db/repositories/paragraf.ts';
import type { ReadTx } from '../../db/tx.ts';
import { checkParagraf } from '../../shared/checks/protokoll.ts';
import { checkProtokollsdel } from '../../shared/checks/protokollsdel.ts';
import { repairOfParagraf } from '../../shared/checks/paragraf-repairs.ts';
import { checkParagraftext } from '../../shared/checks/paragraftext.ts';
import type { Paragraftextunderlag } from '../../shared/checks/paragraftext.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { paragraftryck } from '../../shared/document/sammantrade/paragraf-av-lage.ts';
import type { Paragraftryck } from '../../shared/document/sammantrade/paragraftryck.ts';
import { moteshuvud } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Moteshuvud } from '../../shared/document/sammantrade/mote.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { ParagrafId } from '../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../shared/domain/paragraf.ts';
import { proposedPunkter } from '../../shared/rules/ny-paragraf.ts';
import { protokollslage } from '../../shared/rules/protokollstext/lage-av-register.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readUnderlagOf } from './paragraf.ts';
import { readPaperFacts } from './paper-facts.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/** A § as it is printed by itself, under the name of the meeting. */
export interface Paragrafsida {
  readonly mote: Moteshuvud;
  readonly paragraf: Paragraftryck;
}

/** What a § that is being written is printed from. Throws `NotFound`. */
export function gatherDraftParagraf(
  context: ServiceContext,
  { id, data }: ParsedInput<'paragraf.getDraftPreview'>,
): Promise<Paragrafsida> {
  return context.register.read(async (tx) => {
    const { kalla, paragraf } = await readDraft(tx, id, data);
    return {
      mote: moteshuvud(kalla),
      paragraf: paragraftryck(protokollslage(kalla)(paragraf), true),
    };
  });
}

/** The meeting as it is when a § says what is being written. */
async function readDraft(tx: ReadTx, id: ParagrafId, data: ParagrafData | null) {
  const stored = await getParagraf(tx, id);
  const paragraf: Paragraf = { ...stored, ...data };
  const read = await readProtokollskalla(tx, stored.protokollsdelId);
  const paragrafer = read.paragrafer.map((one) => (one.id === id ? paragraf : one));
  return { paragraf, kalla: { ...read, paragrafer } };
}

const ORDER = ['S', 'V', 'T'];

/** What the checks find in a § and in the part it is approved in, worst first. Throws `NotFound`. */
export function listParagraffynd(
  context: ServiceContext,
  { id, data }: ParsedInput<'paragraf.getFindings'>,
): Promise<Output<'paragraf.getFindings'>> {
  return context.register.read(async (tx) => {
    const { kalla, paragraf } = await readDraft(tx, id, data);
    const { sammantrade, datum: sammantradesdag } = kalla;
    const underlagOf = await readUnderlagOf(tx, sammantrade);
    // One that is still open is told what it lacks to be decided.
    const status = paragraf.status === 'oppen' ? 'beslutad' : paragraf.status;
    const words: Paragraftextunderlag = {
      data: paragraf,
      organ: await getOrgan(tx, kalla.organId),
      paper: await readPaper(tx, paragraf),
    };
    const ofPart = checkProtokollsdel({ ...kalla, sammantradesdag, idag: today(context) });
    return [
      ...checkParagraf({ ...underlagOf(paragraf), status }),
      ...checkParagraftext(words),
      // What is said of another § of the part stands there.
      ...ofPart.filter(({ field }) => field === `paragraf.${id}` || !field.startsWith('paragraf.')),
    ]
      .map((found) => ({ ...found, repair: repairOfParagraf(words, found) }))
      .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  });
}

/** What the paper proposed, point by point. Throws `NotFound`. */
export function listProposed(
  context: ServiceContext,
  { id }: ParsedInput<'paragraf.getProposed'>,
): Promise<Output<'paragraf.getProposed'>> {
  return context.register.read(async (tx) => {
    const paper = await readPaper(tx, await getParagraf(tx, id));
    if (paper === null) return [];
    return proposedPunkter(paper).flatMap(({ harleddFranId, text }) =>
      harleddFranId === null ? [] : [{ id: harleddFranId, text }],
    );
  });
}

/** The paper of the item that a § took up. */
export async function readPaper(
  tx: ReadTx,
  { dagordningspunktId }: Pick<Paragraf, 'dagordningspunktId'>,
): Promise<PaperFacts | null> {
  if (dagordningspunktId === null) return null;
  const { tjansteskrivelseId } = await getDagordningspunkt(tx, dagordningspunktId);
  return tjansteskrivelseId === null ? null : readPaperFacts(tx, tjansteskrivelseId);
}
