import { getFordelning } from '../../db/repositories/fordelning.ts';
import {
  getRam,
  insertRam,
  listRam,
  listSokandear,
  updateRam,
} from '../../db/repositories/fordelningsram.ts';
import { listKallhanvisning } from '../../db/repositories/kallhanvisning.ts';
import { moveToRam } from '../../db/repositories/omgangsram.ts';
import {
  findRamOfAnsokan,
  getRamliggare,
  insertRamandring,
  insertRedovisning,
} from '../../db/repositories/ramliggare.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Fordelning } from '../../shared/domain/fordelning.ts';
import type {
  Fordelningsram,
  Ramandring,
  Redovisning,
} from '../../shared/domain/fordelningsram.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { ramandringViolations, redovisningViolations } from '../../shared/rules/ramandring.ts';
import type { ServiceContext } from './context.ts';
import { syncOpenPapers } from './fordelning.ts';
import { saveLogged } from './save-logged.ts';

/** Every frame with what is left of it. */
export function listRamar({ register }: ServiceContext) {
  return register.read(listRam);
}

/** A frame with its rounds and all that has become of it. */
export function findRam({ register }: ServiceContext, { id }: ParsedInput<'fordelningsram.get'>) {
  return register.read((tx) => getRamliggare(tx, id));
}

/** What each applicant has asked for, been given and used, year by year. */
export function listSokande({ register }: ServiceContext) {
  return register.read(listSokandear);
}

const KEPT = {
  get: getRam,
  insert: (tx: WriteTx, data: Parameters<typeof insertRam>[1]) => insertRam(tx, data, null),
  update: updateRam,
};

/** Makes a frame that no case has written. */
export function createRam(
  { register }: ServiceContext,
  { data }: ParsedInput<'fordelningsram.create'>,
): Promise<Fordelningsram> {
  return register.write((tx) =>
    saveLogged(tx, 'fordelningsram.skapad', KEPT, { existing: null, data }),
  );
}

/** Changes a frame out of which nothing is decided. Throws `locked`, `round_above_rest`. */
export function saveRam(
  context: ServiceContext,
  { id, version, data }: ParsedInput<'fordelningsram.save'>,
): Promise<Fordelningsram> {
  return context.register.write(async (tx) => {
    const { omgangar } = await getRamliggare(tx, id);
    if (omgangar.some(({ fordelning }) => fordelning.beloppKr > data.beloppKr)) {
      throw ruleViolated('round_above_rest', ['data', 'beloppKr']);
    }
    const existing = { id, version };
    const ram = await saveLogged(tx, 'fordelningsram.sparad', KEPT, { existing, data });
    for (const { fordelning } of omgangar) {
      const { arendeId } = fordelning;
      await syncOpenPapers(context, tx, arendeId, await storedRound(tx, arendeId));
    }
    return ram;
  });
}

/**
 * Makes a case distribute what is left of a frame. Throws `locked` when the case is decided, and
 * `granted_above_frame` when its ledger grants more than there is.
 */
export function openRound(
  context: ServiceContext,
  { ramId, arendeId }: ParsedInput<'fordelningsram.openRound'>,
): Promise<Fordelning> {
  return context.register.write(async (tx) => {
    const fore = await getFordelning(tx, arendeId);
    if (fore?.last === true) throw ruleViolated('locked', ['arendeId']);
    await moveToRam(tx, arendeId, await getRam(tx, ramId));
    const efter = await storedRound(tx, arendeId);
    await syncOpenPapers(context, tx, arendeId, efter);
    const row = { handelse: 'fordelningsram.omgang', objektId: ramId, arendeId } as const;
    await tx.log({ ...row, fore: fore && { ramId: fore.ramId }, efter: { ramId } });
    return efter;
  });
}

/** Adds a decided change. Throws RuleViolated at the field that it breaks a rule by. */
export function addRamandring(
  { register }: ServiceContext,
  { ramId, data }: ParsedInput<'fordelningsram.addChange'>,
): Promise<Ramandring> {
  return register.write(async (tx) => {
    const liggare = await getRamliggare(tx, ramId);
    const known = await listKallhanvisning(tx);
    const source = known.find(({ id }) => id === data.kallhanvisningId);
    if (!source) throw ruleViolated('unknown_reference', ['data', 'kallhanvisningId']);
    refuse(ramandringViolations(liggare, data, source.datum));
    const efter = await insertRamandring(tx, ramId, data);
    const row = { handelse: 'fordelningsram.andring', objektId: ramId, arendeId: null } as const;
    await tx.log({ ...row, fore: null, efter });
    return efter;
  });
}

/** Adds what was told of use. Throws RuleViolated `not_granted` and `used_above_granted`. */
export function addRedovisning(
  { register }: ServiceContext,
  { data }: ParsedInput<'fordelningsram.addReport'>,
): Promise<Redovisning> {
  return register.write(async (tx) => {
    const ramId = await findRamOfAnsokan(tx, data.ansokanId);
    if (ramId === null) throw ruleViolated('not_granted', ['data', 'ansokanId']);
    refuse(redovisningViolations(await getRamliggare(tx, ramId), data));
    const efter = await insertRedovisning(tx, data);
    const row = { handelse: 'fordelningsram.redovisning', objektId: ramId } as const;
    await tx.log({ ...row, arendeId: null, fore: null, efter });
    return efter;
  });
}

function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new CallError('RuleViolated', violations);
}

async function storedRound(tx: ReadTx, arendeId: ArendeId): Promise<Fordelning> {
  const stored = await getFordelning(tx, arendeId);
  if (!stored) throw new Error('a case of a frame has no round');
  return stored;
}
