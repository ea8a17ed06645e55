import { countArenden } from '../../db/repositories/arende-lista.ts';
import { getAnvandarperson, setAnvandarperson } from '../../db/repositories/anvandare.ts';
import { countHandlingar } from '../../db/repositories/handlingslista.ts';
import { countKontakter } from '../../db/repositories/kontaktlista.ts';
import { namesOf } from '../../db/repositories/namn.ts';
import { countRemisser } from '../../db/repositories/remisslista.ts';
import {
  deleteVy,
  getVy,
  insertVy,
  listVyer,
  orderVyer,
  updateVy,
} from '../../db/repositories/vy.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Listsokning } from '../../shared/domain/listfilter.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** No count goes further: it is shown as more than a thousand. */
const MOST_COUNTED = 1001;

/** The saved views, in the order people have given them. */
export function listAllVyer(context: ServiceContext) {
  return context.register.read(listVyer);
}

/** How many rows each view shows now. */
export function listVyCounts(context: ServiceContext): Promise<Output<'vy.listCounts'>> {
  const day = today(context);
  return context.register.read(async (tx) => {
    const counts = [];
    for (const { id, sokning } of await listVyer(tx)) {
      counts.push({ id, antal: await countOf(tx, sokning, day) });
    }
    return counts;
  });
}

/** Saves a view, after the others. */
export function createVy(context: ServiceContext, { data }: ParsedInput<'vy.create'>) {
  return context.register.write(async (tx) => {
    const efter = await insertVy(tx, data);
    await tx.log({ handelse: 'vy.skapad', objektId: efter.id, arendeId: null, fore: null, efter });
    return efter;
  });
}

/** Gives a view another name, filter, order or columns. Throws `NotFound`, `Conflict`. */
export function changeVy(
  context: ServiceContext,
  { vyId, version, data }: ParsedInput<'vy.change'>,
) {
  return context.register.write(async (tx) => {
    const fore = await getVy(tx, vyId);
    const efter = await updateVy(tx, vyId, version, data);
    await tx.log({ handelse: 'vy.andrad', objektId: vyId, arendeId: null, fore, efter });
    return efter;
  });
}

/** Puts the views in a new order. Throws RuleViolated `not_same_views`. */
export function reorderVyer(context: ServiceContext, { ids }: ParsedInput<'vy.order'>) {
  return context.register.write(async (tx) => {
    const fore = (await listVyer(tx)).map(({ id }) => id);
    await orderVyer(tx, ids);
    await tx.log({ handelse: 'vy.ordnad', objektId: 'vy', arendeId: null, fore, efter: ids });
    return {};
  });
}

/** Takes a view away. Throws `NotFound`. */
export function removeVy(context: ServiceContext, { vyId }: ParsedInput<'vy.remove'>) {
  return context.register.write(async (tx) => {
    const fore = await deleteVy(tx, vyId);
    await tx.log({ handelse: 'vy.borttagen', objektId: vyId, arendeId: null, fore, efter: null });
    return {};
  });
}

/** Who the user is among the persons of the register. */
export function findAnvandare(context: ServiceContext): Promise<Output<'anvandare.get'>> {
  return context.register.read(async (tx) => {
    const personId = await getAnvandarperson(tx, tx.user);
    const names = await namesOf(tx, personId === null ? [] : [personId]);
    return { anvandare: tx.user, personId, namn: names.get(personId ?? '') ?? null };
  });
}

/** Says who the user is. Throws RuleViolated `unknown_reference`. */
export function chooseAnvandare(
  context: ServiceContext,
  { personId }: ParsedInput<'anvandare.choose'>,
) {
  return context.register.write(async (tx) => {
    const fore = await getAnvandarperson(tx, tx.user);
    await setAnvandarperson(tx, personId);
    const told = { objektId: personId, arendeId: null, fore, efter: personId };
    await tx.log({ handelse: 'anvandare.kopplad', ...told });
    return {};
  });
}

function countOf(tx: ReadTx, { lista, filter }: Listsokning, day: string): Promise<number> {
  switch (lista) {
    case 'arenden':
      return countArenden(tx, filter, day, MOST_COUNTED);
    case 'handlingar':
      return countHandlingar(tx, filter, MOST_COUNTED);
    case 'kontakter':
      return countKontakter(tx, filter, MOST_COUNTED);
    case 'remisser':
      return countRemisser(tx, filter, MOST_COUNTED);
  }
}
