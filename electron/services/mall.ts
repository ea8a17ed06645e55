import { ensureFil, findFil, storeText } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { getMall, insertMall, listMall, updateMall } from '../../db/repositories/mall.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Dokumenttyp, Mall } from '../../shared/domain/mall.ts';
import { hasFittingAvsnitt, standardmall } from '../../shared/rules/mall.ts';
import type { Exempelkallor } from '../../shared/rules/mallexempel.ts';
import { usualMallval } from '../../shared/rules/mallval.ts';
import type { Mallval } from '../../shared/rules/mallval.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

export type { StoredFil } from '../../db/repositories/fil.ts';

/** Every template of the register's, by name. */
export function listAllMallar(context: ServiceContext): Promise<Mall[]> {
  return context.register.read(listMall);
}

/** One template. Throws `NotFound`. */
export function findMall(
  context: ServiceContext,
  { mallId }: ParsedInput<'mall.get'>,
): Promise<Mall> {
  return context.register.read((tx) => getMall(tx, mallId));
}

/**
 * Makes a template or changes one; how it was is kept in the log. A change made since it was read
 * is a Conflict, and sections that don't suit its kind RuleViolated `extract_sections`.
 * @param logotyp the stored file of its logotype, null without one
 */
export async function saveMall(
  context: ServiceContext,
  input: ParsedInput<'mall.save'>,
  logotyp: StoredFil | null,
): Promise<Mall> {
  if (!hasFittingAvsnitt(input.data)) throw ruleViolated('extract_sections', ['data', 'avsnitt']);
  const kept = { get: getMall, insert: insertMall, update: updateMall };
  return context.register.write(async (tx) => {
    if (logotyp) await nameLogotyp(tx, logotyp);
    return saveLogged(tx, 'mall.sparad', kept, input);
  });
}

/** A logotype holds no words to look for, so that nobody has to read it. */
async function nameLogotyp(tx: WriteTx, logotyp: StoredFil): Promise<void> {
  if (await findFil(tx, logotyp.sha256)) return;
  const rad = await ensureFil(tx, logotyp);
  await storeText(tx, rad, { status: 'tom', fel: '', sidor: [] });
}

/**
 * What a new paper follows: the template that was chosen, else the usual one of its kind.
 * Throws RuleViolated `unknown_reference` or `mall_kind` at the choice.
 */
export async function chosenMall(
  tx: ReadTx,
  { dokumenttyp, mallId }: { dokumenttyp: Dokumenttyp; mallId?: Mall['id'] | null | undefined },
  organId?: OrganId,
): Promise<Mallval> {
  const mallar = await listMall(tx);
  if (mallId === undefined) {
    const own = organId ?? (await getRegister(tx)).organId;
    return usualMallval(mallar, dokumenttyp, own);
  }
  if (mallId === null) return { dokumenttyp, mallId, mall: standardmall(dokumenttyp) };
  const mall = mallar.find(({ id }) => id === mallId);
  if (!mall) throw ruleViolated('unknown_reference', ['mallId']);
  if (mall.dokumenttyp !== dokumenttyp) throw ruleViolated('mall_kind', ['mallId']);
  return { dokumenttyp, mallId, mall };
}

/** What of the register shows in the made-up paper of a template. */
export function exampleSources(
  context: ServiceContext,
  organId: OrganId | null,
): Promise<Exempelkallor> {
  return context.register.read(async (tx) => {
    const register = await getRegister(tx);
    return { kommun: register.kommun, organ: await getOrgan(tx, organId ?? register.organId) };
  });
}
