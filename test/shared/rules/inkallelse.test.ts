import { expect, test } from 'vitest';
import { PartiId, PersonId, UppdragId } from '../../../shared/domain/id.ts';
import type { Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import { ersattareITur, inkallelse, inkallelseFran } from '../../../shared/rules/inkallelse.ts';

const parti = (index: number) => PartiId.parse(`01P${String(index).padStart(23, '0')}`);
const ersattare = (index: number, party: number) => ({
  ...{ personId: PersonId.parse(`01H${String(index).padStart(23, '0')}`), ordning: index },
  partiId: parti(party),
});
const all = [ersattare(1, 1), ersattare(2, 2), ersattare(3, 1), ersattare(4, 3)];

test('a seat is filled from its own party first, in the order of the election', () => {
  const order = inkallelse(parti(1), all.toReversed(), new Map());
  expect(order.map(({ ordning }) => ordning)).toEqual([1, 3, 2, 4]);
});

test('the parties come as fullmäktige has decided', () => {
  const decided = new Map([[parti(1), [parti(3), parti(1)]]]);
  expect(inkallelse(parti(1), all, decided).map(({ ordning }) => ordning)).toEqual([4, 1, 3, 2]);
});

test.each([
  ['KL 6:16', 'the party itself where nothing is stated', [], [1, 3]],
  ['KL 5:17', 'the parties named, in that order', [parti(3), parti(1)], [4, 1, 3]],
  ['KL 5:17', 'nobody of a party without deputies', [parti(9)], []],
])('%s: a seat goes to %s', (_law, _title, ersatts, expected) => {
  const stated = ersatts.length === 0 ? [] : [{ partiId: parti(1), ersatts }];
  const mandat = [
    { id: UppdragId.parse(`01V${'1'.padStart(23, '0')}`), roll: 'ledamot' as const, party: 1 },
    ...all.map((one) => ({
      ...{ id: UppdragId.parse(`01W${String(one.ordning).padStart(23, '0')}`) },
      ...{ roll: 'ersattare' as const, party: Number(one.partiId.slice(-1)) },
    })),
  ].map(({ party, ...one }, index) => ({
    ...{ ...one, ordning: index, forPartiId: parti(party) },
    personId: ersattare(index, party).personId,
  }));
  const turns = ersattareITur(mandat, (one) => one.forPartiId, inkallelseFran(stated));
  const serving = [...turns.values()][0]?.map((id) => Number(id.slice(3)));
  expect(serving).toEqual(expected);
});

test('each member is followed by the deputies of the same party, and others by nobody', () => {
  const task = (index: number, roll: Uppdragsroll, party: number, ordning = 0) => ({
    ...{ id: UppdragId.parse(`01V${String(index).padStart(23, '0')}`), roll, ordning },
    ...{ personId: ersattare(index, party).personId, forPartiId: parti(party) },
  });
  const chair = task(1, 'ordf', 1);
  const member = task(2, 'ledamot', 3);
  const mandat = [chair, member, task(3, 'ersattare', 1, 2), task(4, 'ersattare', 1, 1)];
  const turns = ersattareITur(
    [...mandat, task(5, 'sekreterare', 1)],
    (one) => one.forPartiId,
    new Map(),
  );
  expect([...turns.keys()]).toEqual([chair.id, member.id]);
  expect(turns.get(chair.id)).toEqual([mandat[3]?.personId, mandat[2]?.personId]);
  expect(turns.get(member.id)).toEqual([]);
});
