import { listParti } from '../../db/repositories/parti.ts';
import { getPerson, insertPerson, listPerson } from '../../db/repositories/person.ts';
import { insertUppdrag, listUppdrag } from '../../db/repositories/uppdrag.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { MandatData } from '../../shared/domain/mandat.ts';
import { fullName, newPerson } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { readMandat } from '../../shared/rules/mandat-rader.ts';
import type { LastaMandat } from '../../shared/rules/mandat-rader.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readCsvRows } from './csv-rows.ts';

/** Those elected to a body as a CSV file tells it, judged by what the register knows. */
export function readMandatCsv(
  context: ServiceContext,
  organId: OrganId,
  bytes: Uint8Array,
): Promise<LastaMandat> {
  return context.register.read(async (tx) => {
    const read = readCsvRows(bytes);
    if ('unreadable' in read) {
      return { mandat: [], fel: [{ rad: read.unreadable, regel: 'otolkbar' as const, varde: '' }] };
    }
    return readMandat(read.rows, {
      partier: await listParti(tx),
      personer: await listPerson(tx),
      uppdrag: await listUppdrag(tx, { organId }),
      today: today(context),
    });
  });
}

/**
 * Gives those elected their tasks, and adds those who aren't in the register. Throws `NotFound`,
 * `unknown_reference`, and `uppdrag_overlap` for a task that somebody has on some of the days.
 */
export function importMandat(
  context: ServiceContext,
  { organId, mandat }: ParsedInput<'mandat.import'>,
): Promise<Output<'mandat.import'>> {
  return context.register.write(async (tx) => {
    const added = new Map<string, Person>();
    for (const one of mandat) {
      const person = await personOf(tx, one, added);
      const { roll, fran, till, ordning } = one;
      // The seat is a party's; only one of another party than the person's own is noted.
      const forPartiId = one.partiId === person.partiId ? null : one.partiId;
      const data = { personId: person.id, organId, roll, fran, till, ordning, forPartiId };
      const efter = await insertUppdrag(tx, data);
      const told = { objektId: efter.id, arendeId: null, fore: null, efter };
      await tx.log({ handelse: 'uppdrag.sparat', ...told });
    }
    return { uppdrag: mandat.length, personer: added.size };
  });
}

/** Who it is; somebody new is added once, however many tasks the list gives. */
async function personOf(
  tx: WriteTx,
  { personId, fornamn, efternamn, partiId }: MandatData,
  added: Map<string, Person>,
): Promise<Person> {
  if (personId !== null) return getPerson(tx, personId);
  const key = fullName({ fornamn, efternamn }).toLowerCase();
  const known = added.get(key);
  if (known) return known;
  const efter = await insertPerson(tx, newPerson({ fornamn, efternamn, partiId }));
  const told = { objektId: efter.id, arendeId: null, fore: null, efter };
  await tx.log({ handelse: 'person.sparad', ...told });
  added.set(key, efter);
  return efter;
}
