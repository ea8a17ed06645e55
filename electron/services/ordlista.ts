import { allNames, getOrd, insertOrd, listOrd, updateOrd } from '../../db/repositories/ord.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { parseOrd } from '../../shared/domain/ord.ts';
import type { Ord } from '../../shared/domain/ord.ts';
import type { ServiceContext } from './context.ts';

/** The register's own words, and with a paper those that are let be there. */
export function listOrdlista(
  context: ServiceContext,
  { tjansteskrivelseId }: ParsedInput<'ordlista.list'>,
): Promise<Ord[]> {
  return context.register.read((tx) => listOrd(tx, tjansteskrivelseId));
}

/** Each word once of the names in the register. */
export async function listNamnord(context: ServiceContext): Promise<string[]> {
  const names = await context.register.read(allNames);
  return [...parseOrd(names.join('\n')).ord];
}

async function caseOf(tx: ReadTx, { tjansteskrivelseId }: Pick<Ord, 'tjansteskrivelseId'>) {
  return tjansteskrivelseId && (await getTjansteskrivelse(tx, tjansteskrivelseId)).arendeId;
}

/** Adds the words that are not in use already. Throws `NotFound` for a paper that doesn't exist. */
export function addOrd(
  context: ServiceContext,
  { ord, tjansteskrivelseId }: ParsedInput<'ordlista.add'>,
): Promise<Ord[]> {
  return context.register.write(async (tx) => {
    const arendeId = await caseOf(tx, { tjansteskrivelseId });
    const known = (await listOrd(tx, tjansteskrivelseId)).filter(
      (one) => one.tjansteskrivelseId === tjansteskrivelseId,
    );
    const byWord = new Map(known.map((one) => [one.ord, one]));
    const added: Ord[] = [];
    for (const word of new Set(ord)) {
      const fore = byWord.get(word) ?? null;
      if (fore?.avslutad === false) continue;
      const efter = await intoUse(tx, fore, { ord: word, tjansteskrivelseId });
      await tx.log({ handelse: 'ordlista.tillagt', objektId: efter.id, arendeId, fore, efter });
      added.push(efter);
    }
    return added;
  });
}

function intoUse(
  tx: WriteTx,
  before: Ord | null,
  data: Pick<Ord, 'ord' | 'tjansteskrivelseId'>,
): Promise<Ord> {
  return before ? updateOrd(tx, before.id, before.version, false) : insertOrd(tx, data);
}

/** Puts a word out of use; a word that is so already stays. Throws `NotFound`, `Conflict`. */
export function removeOrd(
  context: ServiceContext,
  { id, version }: ParsedInput<'ordlista.remove'>,
): Promise<Ord> {
  return context.register.write(async (tx) => {
    const fore = await getOrd(tx, id);
    const efter = await updateOrd(tx, id, version, true);
    const arendeId = await caseOf(tx, efter);
    await tx.log({ handelse: 'ordlista.uttaget', objektId: id, arendeId, fore, efter });
    return efter;
  });
}
