import { getDiarium, listDiarium, peekLopnr } from '../../db/repositories/diarium.ts';
import type { StoredDiarium } from '../../db/repositories/diarium.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Diarium } from '../../shared/domain/diarium.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import type { Monster } from '../../shared/domain/diarienummer.ts';
import { parseMonster, printDiarienummer, printsPart } from '../../shared/rules/diarienummer.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** Stands in for the class in an example number, before a class is chosen. */
const EXAMPLE_KLASS = '1.1';

/** Every diarium, each with the number that a case registered today would get. */
export function listAllDiarier(context: ServiceContext): Promise<Diarium[]> {
  const ar = Number(today(context).slice(0, 4));
  return context.register.read(async (tx) => {
    const diarier = await listDiarium(tx);
    return Promise.all(diarier.map((diarium) => withNextNumber(tx, diarium, ar)));
  });
}

/** The pattern of a diarium with the parts that it and its organ settle. */
export async function numbering(tx: ReadTx, diariumId: DiariumId) {
  const diarium = await getDiarium(tx, diariumId);
  const organ = await getOrgan(tx, diarium.organId);
  return { monster: storedMonster(diarium), namnd: organ.forkortning };
}

async function withNextNumber(tx: ReadTx, diarium: StoredDiarium, ar: number): Promise<Diarium> {
  const { monster, namnd } = await numbering(tx, diarium.id);
  const lopnr = await peekLopnr(tx, diarium.id, ar);
  const kraverKlass = printsPart(monster, 'klass');
  const parts = { namnd, ar, lopnr, klass: kraverKlass ? EXAMPLE_KLASS : null, handlnr: null };
  return { ...diarium, kraverKlass, nastaNummer: printDiarienummer(monster, parts) };
}

function storedMonster(diarium: StoredDiarium): Monster {
  const parsed = parseMonster(diarium.monster);
  if (!parsed.ok) throw new Error(`diarium ${diarium.id} holds a pattern that can't be read`);
  return parsed.tokens;
}
