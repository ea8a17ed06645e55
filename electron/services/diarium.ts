import { checkSerier, listSerier } from '../../db/repositories/diarieserie.ts';
import { getDiarium, insertDiarium, listDiarium } from '../../db/repositories/diarium.ts';
import { listMonster, setDiariumStangt, updateDiarium } from '../../db/repositories/diarium.ts';
import type { StoredDiarium } from '../../db/repositories/diarium.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Monster } from '../../shared/domain/diarienummer.ts';
import type { Diarium, DiariumData, MonsterIBruk } from '../../shared/domain/diarium.ts';
import type { DiariumId, OrganId } from '../../shared/domain/id.ts';
import { parseMonster, printsPart } from '../../shared/rules/diarienummer.ts';
import { nextNumber } from '../../shared/rules/diarieserie.ts';
import { parseDiariemonster } from '../../shared/rules/handlingsnummer.ts';
import { findKrock } from '../../shared/rules/monsterkrock.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** Every diarium, each with the number that a case registered today would get. */
export function listAllDiarier(context: ServiceContext): Promise<Diarium[]> {
  const ar = thisYear(context);
  return context.register.read(async (tx) => {
    const diarier = await listDiarium(tx);
    return Promise.all(diarier.map((diarium) => withSeries(tx, diarium, ar)));
  });
}

/** Every pattern that numbers are or have been printed by, for judging a new one as it is written. */
export function listAllMonster(context: ServiceContext): Promise<MonsterIBruk[]> {
  return context.register.read(listMonster);
}

/** The years of a diarium's series, and the serials that are missing (K06). */
export function checkSeries(
  context: ServiceContext,
  { diariumId }: ParsedInput<'diarium.getSerier'>,
) {
  return context.register.read((tx) => checkSerier(tx, diariumId));
}

/**
 * Makes a diarium, or changes how one numbers from now on. Throws RuleViolated at the field for a
 * pattern that can't number cases, or that another diarium's numbers could be taken for.
 */
export function saveDiarium(
  context: ServiceContext,
  { existing, organId, data }: ParsedInput<'diarium.save'>,
): Promise<Output<'diarium.save'>> {
  const tokens = judgedMonster(data);
  return context.register.write(async (tx) => {
    const fore = existing && (await getDiarium(tx, existing.id));
    if (fore) await assertSameSeries(tx, fore, organId, data);
    const efter = existing
      ? await updateDiarium(tx, existing.id, existing.version, data)
      : await insertDiarium(tx, organId, data);
    await assertNoKrock(tx, efter, tokens, ['data', 'monster']);
    const told = { objektId: efter.id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'diarium.sparat', ...told });
    return withSeries(tx, efter, thisYear(context));
  });
}

/** Closes a diarium for new cases, or opens it again. */
export function setStangt(
  context: ServiceContext,
  { diariumId, version, stangt }: ParsedInput<'diarium.setStangt'>,
): Promise<Output<'diarium.setStangt'>> {
  return context.register.write(async (tx) => {
    const fore = await getDiarium(tx, diariumId);
    const efter = await setDiariumStangt(tx, diariumId, version, stangt);
    const handelse = stangt ? 'diarium.stangt' : 'diarium.oppnat';
    await tx.log({ handelse, objektId: diariumId, arendeId: null, fore, efter });
    return withSeries(tx, efter, thisYear(context));
  });
}

/** The pattern of a diarium with the parts that it and its organ settle. */
export async function numbering(tx: ReadTx, diariumId: DiariumId) {
  const diarium = await getDiarium(tx, diariumId);
  const { organId, forkortning, handlingsnummer } = diarium;
  return { monster: storedMonster(diarium), namnd: forkortning, organId, handlingsnummer };
}

/** Throws when a body's abbreviation makes its diarier print what another diarium prints. */
export async function assertForkortning(tx: ReadTx, organId: OrganId): Promise<void> {
  for (const diarium of await listDiarium(tx))
    if (diarium.organId === organId)
      await assertNoKrock(tx, diarium, storedMonster(diarium), ['data', 'forkortning']);
}

function thisYear(context: ServiceContext): number {
  return Number(today(context).slice(0, 4));
}

async function withSeries(tx: ReadTx, diarium: StoredDiarium, ar: number): Promise<Diarium> {
  const serier = await listSerier(tx, diarium.id);
  const kraverKlass = printsPart(storedMonster(diarium), 'klass');
  return {
    ...diarium,
    serier,
    kraverKlass,
    nastaNummer: nextNumber({ ...diarium, serier }, ar, ''),
  };
}

function judgedMonster(data: DiariumData): Monster {
  const parsed = parseDiariemonster(data);
  if (!parsed.ok) throw ruleViolated(`monster_${parsed.reason}`, ['data', 'monster']);
  return parsed.tokens;
}

/** A diarium stays its body's, and its handlingar are numbered one way as long as it has any. */
async function assertSameSeries(
  tx: WriteTx,
  fore: StoredDiarium,
  organId: OrganId,
  data: DiariumData,
): Promise<void> {
  if (organId !== fore.organId) throw ruleViolated('diarium_immutable', ['organId']);
  if (data.handlingsnummer === fore.handlingsnummer) return;
  if ((await listSerier(tx, fore.id)).length > 0)
    throw ruleViolated('handlingsnummer_fixed', ['data', 'handlingsnummer']);
}

async function assertNoKrock(
  tx: ReadTx,
  diarium: StoredDiarium,
  tokens: Monster,
  path: string[],
): Promise<void> {
  const krock = findKrock({ ...diarium, diariumId: diarium.id, tokens }, await listMonster(tx));
  if (krock)
    throw ruleViolated('monster_krock', path, { namn: krock.namn, exempel: krock.exempel });
}

function storedMonster(diarium: StoredDiarium): Monster {
  const parsed = parseMonster(diarium.monster, diarium.nollstalls);
  if (!parsed.ok) throw new Error(`diarium ${diarium.id} holds a pattern that can't be read`);
  return parsed.tokens;
}
