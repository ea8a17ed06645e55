import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArendeSearch, arendesokning } from '../../../renderer/features/arenden/arende-search.ts';
import {
  HandlingSearch,
  handlingssokning,
} from '../../../renderer/features/handlingslista/handling-search.ts';
import {
  KontakterSearch,
  kontaktsokning,
} from '../../../renderer/features/kontakter/kontakter-search.ts';
import { blanked, isBlank, isSame } from '../../../renderer/lists/list-search.ts';
import { addressOf } from '../../../renderer/lists/view-link.ts';
import { ArendeFilter, ArendeSort } from '../../../shared/domain/listfilter.ts';
import type { Arendesokning, Kontaktsokning } from '../../../shared/domain/listfilter.ts';
import { PersonId } from '../../../shared/domain/id.ts';

const person = PersonId.parse('01EXEMPE000000000000000001');
const some = <const T>(...values: T[]) => fc.subarray(values, { minLength: 1 });

const filter = fc.record(
  {
    text: fc.constantFrom('å', '2026/3', 'två ord'),
    ar: some(2024, 2026),
    klass: fc.constantFrom('1', '2.3'),
    handlaggare: some(person),
    mina: fc.constant(true as const),
    status: some('registrerat', 'avslutat'),
    ursprung: some('remiss', 'motion'),
    offentlighet: some('sekretess', 'delvis'),
    inkom: fc.constantFrom({ fran: '2026-01-01' }, { fran: '2026-01-01', till: '2026-02-28' }),
    frist: fc.constantFrom('forfallen' as const, 'ingen' as const, 14),
  },
  { requiredKeys: [] },
);
const sort = fc.record({ by: fc.constantFrom(...ArendeSort.options), descending: fc.boolean() });

/** As the address is written and read back by the router. */
const throughAddress = (search: object): unknown => JSON.parse(JSON.stringify(search));

describe('the address of a list', () => {
  it('brings back what a view asks for, whatever it is', () => {
    fc.assert(
      fc.property(filter, sort, (narrowed, order) => {
        const sokning: Arendesokning = { lista: 'arenden', filter: narrowed, sort: order };
        const { to, search } = addressOf({ sokning, kolumner: ['status'] });
        const read = ArendeSearch.parse(throughAddress(search));
        expect(to).toBe('/arenden');
        expect(arendesokning(read)).toEqual(sokning);
        expect(read.kolumner).toEqual(['status']);
      }),
    );
  });

  it('asks for the newest first, with nothing left out, when it says nothing', () => {
    expect(arendesokning({})).toEqual({
      ...{ lista: 'arenden', filter: {} },
      sort: { by: 'diarienummer', descending: true },
    });
    expect(handlingssokning({}).sort).toEqual({ by: 'datum', descending: true });
  });

  it('rises by a column that is named without a way', () => {
    expect(arendesokning({ sortera: 'klass' }).sort).toEqual({ by: 'klass', descending: false });
  });

  it('leaves out what can’t be read, and keeps the rest', () => {
    const read = ArendeSearch.parse({
      ...{ text: 5, status: ['okänd'], frist: 'snart', inkom: { fran: '2026-02-30' } },
      ...{ ar: [2026], sortera: 'lön', fallande: 'ja', valt: '3', kolumner: 'alla' },
    });
    expect(arendesokning(read).filter).toEqual({ ar: [2026] });
    expect(read.valt).toBeUndefined();
    expect(handlingssokning(HandlingSearch.parse({ fil: 'kanske', riktning: ['in'] }))).toEqual({
      ...{ lista: 'handlingar', filter: { riktning: ['in'] } },
      sort: { by: 'datum', descending: true },
    });
  });

  it('brings back a view of contacts, and is by name when it says nothing', () => {
    const sokning: Kontaktsokning = {
      lista: 'kontakter',
      filter: { text: 'å', slag: ['person'], skyddad: true, avslutade: 'enbart' },
      sort: { by: 'efternamn', descending: true },
    };
    const { to, search } = addressOf({ sokning, kolumner: [] });
    expect(to).toBe('/kontakter');
    const read = KontakterSearch.parse(throughAddress(search));
    expect(kontaktsokning(read)).toEqual(sokning);
    expect(kontaktsokning({}).sort).toEqual({ by: 'namn', descending: false });
    expect(kontaktsokning(KontakterSearch.parse({ slag: ['djur'] })).filter).toEqual({});
  });

  it('counts an emptied field as none', () => {
    expect(arendesokning({ text: '', status: [], inkom: {} }).filter).toEqual({});
    expect([undefined, '', [], {}, { fran: undefined }].every(isBlank)).toBe(true);
    expect([0, false, 'a', ['a'], { fran: 'a' }].some(isBlank)).toBe(false);
  });

  it('is cleared of its filter and of nothing else', () => {
    const search = { text: 'å', ar: [2026], sortera: 'klass' as const, valt: 4 };
    const cleared = { ...search, ...blanked(Object.keys(ArendeFilter.shape)) };
    expect(arendesokning(cleared).filter).toEqual({});
    expect(cleared).toMatchObject({ sortera: 'klass', valt: 4 });
  });
});

it('two ways of writing the same filter are the same view', () => {
  expect(isSame({ a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});
