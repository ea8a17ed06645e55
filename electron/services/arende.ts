import { arendeRows, listArendeIds, searchArende } from '../../db/repositories/arende-lista.ts';
import { getArende, insertArende, updateArende } from '../../db/repositories/arende.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ArendeData } from '../../shared/domain/arende.ts';
import { assertKlass, registrationYear, takeArendenummer } from './arendenummer.ts';
import { assertNotMakulerat } from './arendestatus.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

const SEARCH_HITS = 12;

/**
 * Registers a case and gives it the next number of its diarium (OSL 5 kap. 1–2 §§).
 * Throws RuleViolated for a date of receipt after today, a year to come, and a missing class.
 */
export function registerArende(
  context: ServiceContext,
  { diariumId, ar, data }: ParsedInput<'arende.register'>,
): Promise<Output<'arende.register'>> {
  const day = today(context);
  const year = registrationYear(ar, day);
  assertReceived(data, day);
  return context.register.write(async (tx) => {
    await assertKlass(tx, diariumId, data);
    const nummer = await takeArendenummer(tx, diariumId, year, data);
    const arende = await insertArende(tx, { ...nummer, data });
    await tx.log({
      handelse: 'arende.registrerat',
      objektId: arende.id,
      arendeId: arende.id,
      fore: null,
      efter: arende,
    });
    return arende;
  });
}

/** Corrects what was registered about a case; old and new stay readable in the log (JO 4639-2007). */
export function correctArende(
  context: ServiceContext,
  { arendeId, version, data }: ParsedInput<'arende.correct'>,
): Promise<Output<'arende.correct'>> {
  assertReceived(data, today(context));
  return context.register.write(async (tx) => {
    const fore = await getArende(tx, arendeId);
    assertNotMakulerat(fore);
    await assertKlass(tx, fore.diariumId, data);
    const efter = await updateArende(tx, arendeId, version, data);
    await tx.log({ handelse: 'arende.rattat', objektId: arendeId, arendeId, fore, efter });
    return efter;
  });
}

/** One case. Throws `NotFound`. */
export function findArende(context: ServiceContext, { arendeId }: ParsedInput<'arende.get'>) {
  return context.register.read((tx) => getArende(tx, arendeId));
}

/** The rows of the cases that pass a filter, in the order asked for. */
export async function listArenden(
  context: ServiceContext,
  { filter, sort, atMost }: ParsedInput<'arende.list'>,
): Promise<Output<'arende.list'>> {
  const day = today(context);
  const ids = await context.register.read((tx) => listArendeIds(tx, filter, sort, day, atMost));
  return { ids };
}

/** Lines of the case list; rows that don't exist are left out. */
export function listArenderader(context: ServiceContext, { ids }: ParsedInput<'arende.listRows'>) {
  return context.register.read((tx) => arendeRows(tx, ids));
}

/** The newest cases that match what has been typed. */
export function searchArenden(context: ServiceContext, { text }: ParsedInput<'arende.search'>) {
  return context.register.read((tx) => searchArende(tx, text, SEARCH_HITS));
}

function assertReceived(data: ArendeData, day: string): void {
  if (data.inkomDatum > day) throw ruleViolated('day_in_future', ['data', 'inkomDatum']);
}
