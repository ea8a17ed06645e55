import type { NewKey } from '../../db/encryption/register-locks.ts';
import { createRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { DbContext, WriteTx } from '../../db/tx.ts';
import { insertDiarium } from '../../db/repositories/diarium.ts';
import { getOrgan, insertOrgan } from '../../db/repositories/organ.ts';
import { insertPerson } from '../../db/repositories/person.ts';
import { getRegister, setRegisterOrgan } from '../../db/repositories/register.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { NewRegister, RegisterInfo } from '../../shared/contract/register.ts';
import { parseMonster } from '../../shared/rules/diarienummer.ts';

/** Everything the first-run guide asks for that the register holds. */
export type RegisterContents = Omit<NewRegister, 'folder' | 'passphrase'>;

/**
 * Makes a register in a folder: its authority, its diarium and its first handläggare.
 * Throws RuleViolated when the pattern can't number cases, or the folder can't be used.
 */
export async function createNewRegister(
  folder: string,
  context: DbContext,
  contents: RegisterContents,
  exempel: boolean,
  encryption: NewKey | null = null,
): Promise<RegisterDb> {
  const parsed = parseMonster(contents.diarium.monster);
  if (!parsed.ok) throw ruleViolated(`monster_${parsed.reason}`, ['diarium', 'monster']);
  const about = { kommun: contents.kommun, exempel };
  return createRegister(folder, context, about, (tx) => fillRegister(tx, contents), encryption);
}

/** What the shell shows of the open register. */
export function registerInfo(register: RegisterDb, folderName: string): Promise<RegisterInfo> {
  return register.read(async (tx) => {
    const { kommun, organId, exempel } = await getRegister(tx);
    const organ = await getOrgan(tx, organId);
    const [isReadOnly, isEncrypted] = [register.isReadOnly(), register.key !== null];
    const organNamn = organ.namn;
    return { kommun, organId, exempel, folderName, organNamn, isReadOnly, isEncrypted };
  });
}

async function fillRegister(tx: WriteTx, contents: RegisterContents): Promise<void> {
  const organ = await insertOrgan(tx, contents.organ);
  await setRegisterOrgan(tx, organ.id);
  const handlaggare = await insertPerson(tx, contents.handlaggare);
  const usual = { nollstalls: 'ar', handlingsnummer: 'i_arendet' } as const;
  const diarium = await insertDiarium(tx, organ.id, { ...contents.diarium, ...usual });
  await tx.log({
    handelse: 'register.skapat',
    objektId: organ.id,
    arendeId: null,
    fore: null,
    efter: { kommun: contents.kommun, organ, handlaggare, diarium },
  });
}
