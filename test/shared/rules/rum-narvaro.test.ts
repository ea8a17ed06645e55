import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import { narvarokrockar, platserAt } from '../../../shared/rules/narvaro.ts';
import { beslutsforhetVid, sittplatser } from '../../../shared/rules/rum.ts';
import { ankomst, bytPlats, iTur, intrade } from '../../../shared/rules/rum-narvaro.ts';
import { partier, person } from '../protokoll/support.ts';
import { efter, krets, ledamoter, narvarande } from './rum-support.ts';

const SJUNDE = { nr: 7, isForst: false };
const span = ({ roll, franParagraf, tillParagraf, orsak }: Narvaroperiod) => [
  ...[roll, franParagraf, tillParagraf, orsak],
];
const of = (narvaro: readonly Narvaroperiod[], id: PersonId) =>
  narvaro.filter(({ personId }) => personId === id).map(span);

describe('who is in the room', () => {
  test('what begins at the first § has been so from the beginning', () => {
    const rows = efter([], ankomst([], person.alm, { nr: 57, isForst: true }, 'ledamot'));
    expect(rows.map(span)).toEqual([['ledamot', null, null, null]]);
  });

  test('who comes later does so from that §', () => {
    const rows = efter([], ankomst([], person.alm, SJUNDE, 'ledamot'));
    expect(rows.map(span)).toEqual([['ledamot', 7, null, 'sen_ankomst']]);
  });

  test('who leaves was there until the § before, and a deputy takes the seat', () => {
    const before = narvarande(...ledamoter, person.gran);
    const left = efter(before, bytPlats(before, person.dahl, SJUNDE, null));
    const seat = { ersattare: person.gran, innehavare: person.dahl };
    const after = efter(left, intrade(left, seat, SJUNDE));
    expect(of(after, person.dahl)).toEqual([['ledamot', null, 6, 'lamnade']]);
    expect(of(after, person.gran)).toEqual([
      ['ersattare', null, 6, null],
      ['tjanstgorande_ersattare', 7, null, 'ersatte'],
    ]);
    expect(narvarokrockar(after)).toEqual([]);
  });

  test('a member who comes takes the seat back, and the deputy stays in the room', () => {
    const before = narvarande(person.gran);
    const seat = { ersattare: person.gran, innehavare: person.dahl };
    const serving = efter(before, intrade(before, seat, { nr: 5, isForst: true }));
    const after = efter(serving, ankomst(serving, person.dahl, SJUNDE, 'ledamot'));
    expect(of(after, person.gran)).toEqual([
      ['tjanstgorande_ersattare', null, 6, null],
      ['ersattare', 7, null, 'ersattes'],
    ]);
    expect(of(after, person.dahl)).toEqual([['ledamot', 7, null, 'sen_ankomst']]);
    expect(narvarokrockar(after)).toEqual([]);
  });

  test('a deputy may serve at one § alone', () => {
    const before = narvarande(person.gran);
    const seat = { ersattare: person.gran, innehavare: person.dahl };
    const after = efter(before, intrade(before, seat, SJUNDE, true));
    expect(of(after, person.gran)).toEqual([
      ['ersattare', null, 6, null],
      ['tjanstgorande_ersattare', 7, 7, 'ersatte'],
      ['ersattare', 8, null, null],
    ]);
  });

  test('what was entered at the same § is corrected in place', () => {
    const before = efter([], ankomst([], person.alm, SJUNDE, 'ledamot'));
    expect(efter(before, bytPlats(before, person.alm, SJUNDE, null))).toEqual([]);
  });

  test('the deputy of the same party is first in turn (KL 6 kap. 16–17 §§)', () => {
    const there = narvarande(person.holm, person.is, person.gran);
    expect(iTur(krets, there, 7, person.dahl)).toEqual([person.gran, person.is, person.holm]);
    expect(iTur(krets, there, 7, person.berg)[0]).toBe(person.holm);
  });

  test('a body may let other parties’ deputies serve (KL 6 kap. 16 §)', () => {
    const there = narvarande(person.holm, person.is, person.gran);
    const ordning = new Map([[partier.C, [partier.B, partier.A]]]);
    const turn = iTur({ ...krets, ordning }, there, 7, person.ceder);
    expect(turn).toEqual([person.holm, person.gran, person.is]);
  });
});

describe('seats', () => {
  test.each([
    // [there, jäviga, filled seats, lawful] (KL 6 kap. 27 §: more than half of the elected)
    [[...ledamoter], [], 5, true],
    [ledamoter.slice(0, 3), [], 3, true],
    [ledamoter.slice(0, 2), [], 2, false],
    [ledamoter.slice(0, 3), [person.alm], 2, false],
  ])('%# of five', (there, javiga, filled, lawful) => {
    const narvaro = narvarande(...there);
    const seats = sittplatser(krets, narvaro, 7, javiga);
    expect(seats.filter(({ tjanstgor }) => tjanstgor !== null)).toHaveLength(filled);
    expect(beslutsforhetVid(krets, narvaro, 7, javiga)).toEqual({
      ...{ beslutsfor: lawful, kravs: 3, narvarande: filled },
    });
  });

  test('the seat of one who is jävig is empty until a deputy takes it at that §', () => {
    const before = narvarande(...ledamoter, person.gran);
    const seat = { ersattare: person.gran, innehavare: person.dahl };
    const after = efter(before, intrade(before, seat, SJUNDE, true));
    const at = (nr: number, javiga: PersonId[]) =>
      sittplatser(krets, after, nr, javiga).find((one) => one.innehavare.personId === person.dahl);
    expect(at(7, [person.dahl])).toMatchObject({ tjanstgor: person.gran, javig: true });
    expect(at(8, [])).toMatchObject({ tjanstgor: person.dahl, javig: false });
  });
});

/** Whatever comes and goes, nobody is in two places and no seat is filled twice (invariant 10). */
test('no coming and going makes the list contradict itself', () => {
  const step = fc.record({
    who: fc.nat(krets.mandat.length - 1),
    whose: fc.nat(ledamoter.length - 1),
    does: fc.constantFrom('kommer', 'gar', 'ersatter'),
    further: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let nr = 3;
      let narvaro: Narvaroperiod[] = [];
      for (const { who, whose, does, further } of steps) {
        if (further) nr += 1;
        const one = krets.mandat[who];
        const innehavare = ledamoter[whose];
        if (one === undefined || innehavare === undefined) throw new Error('nobody');
        const skede = { nr, isForst: nr === 3 };
        const isDeputy = one.roll === 'ersattare';
        const isTaken = platserAt(narvaro, nr).some((seat) => seat.innehavare === innehavare);
        const isIdle = iTur(krets, narvaro, nr, innehavare).includes(one.personId);
        if (does === 'kommer') {
          const roll = isDeputy ? 'ersattare' : 'ledamot';
          narvaro = efter(narvaro, ankomst(narvaro, one.personId, skede, roll));
        } else if (does === 'gar') {
          narvaro = efter(narvaro, bytPlats(narvaro, one.personId, skede, null));
        } else if (!isTaken && isIdle) {
          const seat = { ersattare: one.personId, innehavare };
          narvaro = efter(narvaro, intrade(narvaro, seat, skede));
        }
        expect(narvarokrockar(narvaro)).toEqual([]);
      }
    }),
  );
});
