import { logChanges } from '../../db/log-changes.ts';
import { listParagraf, moveParagraf } from '../../db/repositories/paragraf.ts';
import {
  deleteProtokollsdel,
  insertProtokollsdel,
  listProtokollsdel,
} from '../../db/repositories/protokollsdel.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { Protokollsdel, Protokollsdelstyp } from '../../shared/domain/protokollsdel.ts';
import type { ServiceContext } from './context.ts';

/** The meeting's part of a kind that is still a draft, made when there is none. */
export async function draftDel(
  tx: WriteTx,
  sammantradeId: SammantradeId,
  typ: Protokollsdelstyp,
): Promise<Protokollsdel> {
  const delar = await listProtokollsdel(tx, sammantradeId);
  const known = delar.find((del) => del.typ === typ && del.status === 'utkast');
  if (known) return known;
  const efter = await insertProtokollsdel(tx, { sammantradeId, typ });
  const told = { objektId: efter.id, arendeId: null, fore: null, efter };
  await tx.log({ handelse: 'protokollsdel.skapad', ...told });
  return efter;
}

/**
 * Puts §§ in a part of a kind; a draft left without §§ goes. Throws `part_not_draft` for a § that
 * approvers have been shown, and `NotFound` for one of another meeting.
 */
export function splitProtokollsdel(
  context: ServiceContext,
  { sammantradeId, typ, paragrafer }: ParsedInput<'protokollsdel.split'>,
): Promise<Output<'protokollsdel.split'>> {
  return context.register.write(async (tx) => {
    const delar = await listProtokollsdel(tx, sammantradeId);
    const all = await listParagraf(tx, sammantradeId);
    const valda = paragrafer.map((id) => all.find((one) => one.id === id));
    if (valda.some((one) => one === undefined)) throw new CallError('NotFound');
    const till = await draftDel(tx, sammantradeId, typ);
    const moved = valda.filter((one) => one !== undefined && one.protokollsdelId !== till.id);
    for (const one of moved) if (one) await move(tx, delar, one, till);
    await removeEmpty(tx, sammantradeId);
    return listProtokollsdel(tx, sammantradeId);
  });
}

async function move(
  tx: WriteTx,
  delar: readonly Protokollsdel[],
  fore: Paragraf,
  till: Protokollsdel,
): Promise<void> {
  const from = delar.find(({ id }) => id === fore.protokollsdelId);
  if (from?.status !== 'utkast') throw ruleViolated('part_not_draft', ['paragrafer']);
  const efter = await moveParagraf(tx, fore, till.id);
  const { id: objektId, arendeId } = efter;
  await tx.log({ handelse: 'paragraf.flyttad', objektId, arendeId, ...logChanges(fore, efter) });
}

async function removeEmpty(tx: WriteTx, sammantradeId: SammantradeId): Promise<void> {
  const used = new Set((await listParagraf(tx, sammantradeId)).map((one) => one.protokollsdelId));
  const delar = await listProtokollsdel(tx, sammantradeId);
  for (const del of delar.filter(({ id, status }) => status === 'utkast' && !used.has(id))) {
    await deleteProtokollsdel(tx, del.id);
    const told = { objektId: del.id, arendeId: null, fore: del, efter: null };
    await tx.log({ handelse: 'protokollsdel.borttagen', ...told });
  }
}
