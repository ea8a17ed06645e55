import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { changeArendestatus } from '../../../electron/services/arendeovergang.ts';
import {
  finishCases,
  overrideApproval,
  recordExpediering,
} from '../../../electron/services/expediering.ts';
import {
  findSandlista,
  settleSandlista,
  stateApproval,
  storeSandlista,
} from '../../../electron/services/sandlista.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { setArendestatus } from '../../../db/repositories/arende.ts';
import { Expedieringshandelse } from '../../../shared/domain/expediering.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { sandlistepost, seedDecided } from '../../db/support/decided.ts';
import type { Decided } from '../../db/support/decided.ts';
import { change, rawConnection } from '../../db/support/register.ts';

const nr = fc.nat(4);
const dag = fc.constantFrom('2026-04-13', '2026-04-15', '2026-04-20', '2026-04-25', '2026-05-01');
const handelse = fc.constantFrom(...Expedieringshandelse.options);

/** Something a secretary does, or tries to. */
type Drag =
  | { typ: 'notera'; nr: number; dag: string; handelse: Expedieringshandelse }
  | { typ: 'alla' | 'justerad'; dag: string }
  | { typ: 'adress' | 'bort' | 'namn'; nr: number }
  | { typ: 'till' | 'faststall' | 'klart' | 'overgang' | 'avsteg' };
const typ = <Typ extends Drag['typ']>(...typer: Typ[]) => fc.constantFrom(...typer);
const drag: fc.Arbitrary<Drag> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ typ: typ('notera'), nr, dag, handelse }) },
  { weight: 4, arbitrary: fc.record({ typ: typ('alla', 'justerad'), dag }) },
  { weight: 3, arbitrary: fc.record({ typ: typ('adress', 'bort', 'namn'), nr }) },
  {
    weight: 4,
    arbitrary: fc.record({ typ: typ('till', 'faststall', 'klart', 'overgang', 'avsteg') }),
  },
);

const context = ({ register }: Decided) => ({
  ...{ register, now: () => new Date('2026-05-02T10:00:00Z'), newId: () => ulid() },
});

/** Does it; what the register refuses is no fault, anything else is. */
async function attempt(varld: Decided, one: Drag): Promise<void> {
  try {
    await perform(varld, one);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    expect(error.failure.code).toBe('RuleViolated');
  }
}

async function perform(varld: Decided, one: Drag): Promise<unknown> {
  const own = context(varld);
  const { paper } = varld;
  const {
    id: sandlistaId,
    version,
    ...list
  } = await findSandlista(own, {
    tjansteskrivelseId: paper.id,
  });
  const { poster, avsteg } = list;
  const save = (changed: Sandlistepost[]) =>
    storeSandlista(own, { sandlistaId, version, data: { poster: changed, avsteg } });
  const at = (place: number) => poster[place % Math.max(poster.length, 1)]?.id;
  const edit = (place: number, what: Partial<Sandlistepost>) =>
    save(poster.map((post) => (post.id === at(place) ? { ...post, ...what } : post)));
  switch (one.typ) {
    case 'notera': {
      const id = at(one.nr);
      if (id === undefined) return null;
      const { handelse: what, dag: datum } = one;
      return recordExpediering(own, { poster: [id], handelse: what, datum, notering: '' });
    }
    case 'alla': {
      const { dag: datum } = one;
      const all = poster.map(({ id }) => id);
      return recordExpediering(own, { poster: all, handelse: 'expedierad', datum, notering: '' });
    }
    case 'adress':
      return edit(one.nr, { adress: ulid() });
    case 'namn':
      return edit(one.nr, { mottagare: ulid() });
    case 'bort':
      return save(poster.filter(({ id }) => id !== at(one.nr)));
    case 'till':
      return save([...poster, { ...sandlistepost(varld.ground.omsorg), organId: null }]);
    case 'faststall':
      return settleSandlista(own, { sandlistaId, version });
    case 'justerad':
      return stateApproval(own, { sandlistaId, version, justerad: one.dag });
    case 'avsteg':
      return overrideApproval(own, { sandlistaId, skal: 'Brådskar.' });
    default:
      return finish(varld, one.typ);
  }
}

/** The case goes on, by the button for it or as any case does. */
function finish(varld: Decided, typ: 'klart' | 'overgang'): Promise<unknown> {
  const own = context(varld);
  const { id } = varld.arende;
  if (typ === 'klart') return finishCases(own, { arenden: [id] });
  return changeArendestatus(own, {
    ...{ arendeId: id, till: 'expedierat', orsak: '', mottagare: '', bevakaDatum: null },
  });
}

const eventsOf = (raw: Database.Database) =>
  raw
    .prepare('SELECT * FROM expediering ORDER BY skapad, id')
    .all()
    .map((row) => JSON.stringify(row));

/** Sent rows that don't say what was sent, and cases sent that aren't. */
const BREACHES = [
  `SELECT e.id FROM expediering e LEFT JOIN sandlistepost p ON p.id = e.sandlistepost_id
   WHERE p.id IS NULL`,
  `SELECT e.id FROM expediering e JOIN sandlistepost p ON p.id = e.sandlistepost_id
   WHERE e.handelse <> 'retur' AND e.nr = (SELECT max(nr) FROM expediering
     WHERE sandlistepost_id = p.id) AND (e.adress <> p.adress OR e.kanal <> p.kanal)`,
  `SELECT a.id FROM arende a JOIN oexpedierad_lista o ON o.arende_id = a.id
   WHERE a.status = 'expedierat'`,
  `SELECT e.id FROM expediering e JOIN sandlistepost p ON p.id = e.sandlistepost_id
   JOIN sandlista s ON s.id = p.sandlista_id
   WHERE e.handelse = 'expedierad' AND coalesce(s.justerad <= e.datum, 0) = 0
     AND NOT EXISTS (SELECT 1 FROM expedieringsavsteg WHERE sandlista_id = s.id)`,
];

test('whatever is done, what was sent stands and no case is sent before everybody has it', async () => {
  let finished = 0;
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(drag, { minLength: 15, maxLength: 40, size: 'max' }), async (all) => {
      const varld = await seedDecided();
      await change(varld.register, (tx) => setArendestatus(tx, varld.arende.id, 'beslutat'));
      // Else most of what is tried would wait for the approval.
      await attempt(varld, { typ: 'justerad', dag: '2026-04-15' });
      const raw = rawConnection(varld.register);
      let before: string[] = [];
      for (const one of all) {
        await attempt(varld, one);
        const after = eventsOf(raw);
        expect(before.every((event) => after.includes(event))).toBe(true);
        before = after;
        for (const sql of BREACHES) expect(raw.prepare(sql).all()).toEqual([]);
        const status = raw.prepare('SELECT status FROM arende').pluck().get();
        if (status === 'expedierat') finished += 1;
      }
      sent += before.length;
      await varld.register.close();
    }),
    { numRuns: 10 },
  );
  // Nothing would be proved if hardly anything was ever sent, or no case ever finished.
  expect(sent).toBeGreaterThan(20);
  expect(finished).toBeGreaterThan(0);
});
