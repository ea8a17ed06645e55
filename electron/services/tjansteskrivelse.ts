import { getArende } from '../../db/repositories/arende.ts';
import { getFordelning } from '../../db/repositories/fordelning.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import {
  getTjansteskrivelse,
  listTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { newPaper } from '../../shared/rules/ny-tjansteskrivelse.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { chosenMall } from './mall.ts';
import { addPaper } from './ny-skrivelse.ts';
import { moveMeetingOfSvar } from './planering-remiss.ts';

/** The papers of a case, oldest first. */
export function listTjansteskrivelser(
  context: ServiceContext,
  { arendeId }: ParsedInput<'tjansteskrivelse.list'>,
) {
  return context.register.read((tx) => listTjansteskrivelse(tx, arendeId));
}

/** One paper, whole. Throws `NotFound`. */
export function findTjansteskrivelse(
  context: ServiceContext,
  { tjansteskrivelseId }: ParsedInput<'tjansteskrivelse.get'>,
) {
  return context.register.read((tx) => getTjansteskrivelse(tx, tjansteskrivelseId));
}

/** Starts a paper from the template, with points, text and recipients taken from the ledger. */
export function createTjansteskrivelse(
  context: ServiceContext,
  { arendeId, val }: ParsedInput<'tjansteskrivelse.create'>,
): Promise<Tjansteskrivelse> {
  return context.register.write(async (tx) => {
    const draft = await draftOf(context, tx, arendeId, val);
    return addPaper(context, tx, arendeId, draft);
  });
}

/** Stores the paper as written; a change made since it was read is a Conflict. */
export function storeTjansteskrivelse(
  context: ServiceContext,
  { tjansteskrivelseId, version, data }: ParsedInput<'tjansteskrivelse.save'>,
): Promise<Tjansteskrivelse> {
  return context.register.write(async (tx) => {
    const fore = await getTjansteskrivelse(tx, tjansteskrivelseId);
    const efter = await saveTjansteskrivelse(tx, tjansteskrivelseId, version, data);
    await tx.log({
      handelse: 'tjansteskrivelse.sparad',
      objektId: tjansteskrivelseId,
      arendeId: efter.arendeId,
      ...logChanges(fore, efter),
    });
    await moveMeetingOfSvar(tx, fore, efter);
    return efter;
  });
}

async function draftOf(
  context: ServiceContext,
  tx: WriteTx,
  arendeId: ArendeId,
  val: ParsedInput<'tjansteskrivelse.create'>['val'],
) {
  const { dokumenttyp, mall, mallId } = await chosenMall(
    tx,
    val ?? { dokumenttyp: 'tjansteskrivelse' },
  );
  return newPaper({
    arende: await getArende(tx, arendeId),
    fordelning: await getFordelning(tx, arendeId),
    organ: await listOrgan(tx),
    ...{ dokumenttyp, mall, mallId },
    adressatOrganId: (await getRegister(tx)).organId,
    today: today(context),
    newId: context.newId,
  });
}
