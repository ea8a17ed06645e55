import { logChanges } from '../../db/log-changes.ts';
import {
  getKommentar,
  insertKommentar,
  listKommentarer,
  settleKommentar,
} from '../../db/repositories/kommentar.ts';
import {
  getVersion,
  insertVersion,
  listVersioner,
} from '../../db/repositories/skrivelseversion.ts';
import {
  changeSkrivelsestatus,
  getTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Skrivelsestatus } from '../../shared/domain/skrivelsestatus.ts';
import { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { hinderFor, isChecked, isWritable } from '../../shared/rules/granskning.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { countStops } from './kontroller.ts';
import { followPaper } from './remissvar.ts';

/** The versions of a paper, newest first. */
export function listVersionsOf(
  context: ServiceContext,
  { tjansteskrivelseId }: ParsedInput<'granskning.listVersions'>,
) {
  return context.register.read((tx) => listVersioner(tx, tjansteskrivelseId));
}

/** One version with all that was written in it. Throws `NotFound`. */
export function findVersion(
  context: ServiceContext,
  { versionId }: ParsedInput<'granskning.getVersion'>,
) {
  return context.register.read((tx) => getVersion(tx, versionId));
}

/** Keeps the paper as it stands under a name. Throws `NotFound`. */
export function nameVersion(
  context: ServiceContext,
  { tjansteskrivelseId, namn }: ParsedInput<'granskning.nameVersion'>,
): Promise<Output<'granskning.nameVersion'>> {
  return context.register.write(async (tx) => {
    const paper = await getTjansteskrivelse(tx, tjansteskrivelseId);
    return keepVersion(tx, paper, namn, null);
  });
}

/**
 * Puts back what a version holds, and keeps the paper as it stood as a version named `namn`.
 * Throws `NotFound`, `Conflict`, or RuleViolated `under_review`.
 */
export function restoreVersion(
  context: ServiceContext,
  { versionId, version, namn }: ParsedInput<'granskning.restoreVersion'>,
): Promise<Tjansteskrivelse> {
  return context.register.write(async (tx) => {
    const { tjansteskrivelseId, data } = await getVersion(tx, versionId);
    const fore = await getTjansteskrivelse(tx, tjansteskrivelseId);
    if (!isWritable(fore.status)) throw ruleViolated('under_review');
    await keepVersion(tx, fore, namn, null);
    const efter = await saveTjansteskrivelse(tx, tjansteskrivelseId, version, data);
    await tx.log({
      ...{ handelse: 'tjansteskrivelse.aterstalld', objektId: tjansteskrivelseId },
      ...{ arendeId: efter.arendeId, ...logChanges(fore, efter) },
    });
    return efter;
  });
}

/**
 * Takes a paper a step, and keeps what it says as a version named `namn`. Throws `NotFound`,
 * `Conflict`, or RuleViolated `no_such_step`, or `stops_left` with how many.
 */
export function changePaperStatus(
  context: ServiceContext,
  { tjansteskrivelseId, version, status, namn }: ParsedInput<'granskning.changeStatus'>,
): Promise<Tjansteskrivelse> {
  return context.register.write(async (tx) => {
    const fore = await getTjansteskrivelse(tx, tjansteskrivelseId);
    const stops = isChecked(status) ? await countStops(tx, tjansteskrivelseId) : 0;
    const hinder = hinderFor(fore.status, status, stops);
    if (hinder) throw ruleViolated(hinder, ['status'], { antal: stops });
    await keepVersion(tx, fore, namn, status);
    await changeSkrivelsestatus(tx, tjansteskrivelseId, version, status);
    await tx.log({
      ...{ handelse: 'tjansteskrivelse.status', objektId: tjansteskrivelseId },
      ...{ arendeId: fore.arendeId, fore: { status: fore.status }, efter: { status } },
    });
    if (status === 'lamnad_till_namnd') {
      await followPaper(tx, tjansteskrivelseId, 'namndklar', today(context));
    }
    return getTjansteskrivelse(tx, tjansteskrivelseId);
  });
}

/** The comments on a paper, oldest first. */
export function listComments(
  context: ServiceContext,
  { tjansteskrivelseId }: ParsedInput<'granskning.listComments'>,
) {
  return context.register.read((tx) => listKommentarer(tx, tjansteskrivelseId));
}

/** Says something about a paper. Throws `NotFound` or RuleViolated `unknown_reference`. */
export function commentOn(
  context: ServiceContext,
  { tjansteskrivelseId, data }: ParsedInput<'granskning.comment'>,
): Promise<Output<'granskning.comment'>> {
  return context.register.write(async (tx) => {
    const { arendeId } = await getTjansteskrivelse(tx, tjansteskrivelseId);
    const made = await insertKommentar(tx, tjansteskrivelseId, data);
    const told = { objektId: made.id, arendeId, fore: null, efter: made };
    await tx.log({ handelse: 'kommentar.skriven', ...told });
    return made;
  });
}

/** Settles a comment, or opens it again. Throws `NotFound`, or `reply_not_settled` for an answer. */
export function settleComment(
  context: ServiceContext,
  { kommentarId, lost }: ParsedInput<'granskning.settleComment'>,
): Promise<Output<'granskning.settleComment'>> {
  return context.register.write(async (tx) => {
    const fore = await getKommentar(tx, kommentarId);
    const { arendeId } = await getTjansteskrivelse(tx, fore.tjansteskrivelseId);
    const efter = await settleKommentar(tx, fore, lost);
    await tx.log({
      ...{ handelse: lost ? 'kommentar.lost' : 'kommentar.ateroppnad', objektId: kommentarId },
      ...{ arendeId, ...logChanges(fore, efter) },
    });
    return efter;
  });
}

async function keepVersion(
  tx: WriteTx,
  paper: Tjansteskrivelse,
  namn: string,
  status: Skrivelsestatus | null,
) {
  const data = TjansteskrivelseData.strip().parse(paper);
  const made = await insertVersion(tx, paper.id, { namn, status, data });
  const { nr } = made;
  const told = { objektId: paper.id, arendeId: paper.arendeId, fore: null, efter: { nr, namn } };
  await tx.log({ handelse: 'tjansteskrivelse.version', ...told });
  return made;
}
