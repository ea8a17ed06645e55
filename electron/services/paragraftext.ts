import { getParagraf } from '../../db/repositories/paragraf.ts';
import type { ReadTx } from '../../db/tx.ts';
import { repairOfParagraf } from '../../shared/checks/paragraf-repairs.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { paragraftryck } from '../../shared/document/sammantrade/paragraf-av-lage.ts';
import type { Paragraftryck } from '../../shared/document/sammantrade/paragraftryck.ts';
import { moteshuvud } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Moteshuvud } from '../../shared/document/sammantrade/mote.ts';
import type { ParagrafId } from '../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../shared/domain/paragraf.ts';
import { proposedPunkter } from '../../shared/rules/ny-paragraf.ts';
import { protokollslage } from '../../shared/rules/protokollstext/lage-av-register.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readDelfynd, readPaper, readParagrafkontroll } from './protokollsfynd.ts';
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
    // One that is still open is told what it lacks to be decided.
    const status = paragraf.status === 'oppen' ? 'beslutad' : paragraf.status;
    const kontroll = await readParagrafkontroll(tx, kalla);
    const { words, fynd } = await kontroll({ ...paragraf, status });
    const ofPart = await readDelfynd(tx, kalla, today(context));
    // What is said of another § of the part stands there.
    const own = ofPart.filter((one) => (one.paragraf?.id ?? id) === id);
    return [...fynd, ...own]
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
