import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import { adoptPunkter, syncPunkter } from '../../../shared/rules/punktlista.ts';
import { asPunktId, newId } from '../support-facts.ts';

const make = () => asPunktId(newId());
const sync = (stored: readonly PunktData[], generated: readonly string[]) =>
  syncPunkter(stored, generated, make);
const keys = (punkter: readonly PunktData[]) => punkter.map((punkt) => punkt.nyckel);

function point(nyckel: string | null, extra: Partial<PunktData> = {}): PunktData {
  return { id: make(), nyckel, egenText: null, delpunkter: [], utgar: false, ...extra };
}

describe('points follow the ledger', () => {
  it('starts with every generated point in the order of the ledger', () => {
    expect(keys(sync([], ['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
  });

  it('puts a new point after the one that precedes it, not last', () => {
    const stored = [point('a'), point('c'), point(null, { egenText: 'Eget' })];
    expect(keys(sync(stored, ['a', 'b', 'c']))).toEqual(['a', 'b', 'c', null]);
  });

  it('drops a point whose source is gone, but keeps one that was edited', () => {
    const edited = point('b', { egenText: 'Egen ordalydelse' });
    expect(sync([point('a'), edited], [])).toEqual([edited]);
  });

  it('does not bring back a point that the user left out', () => {
    const left = point('a', { utgar: true });
    expect(sync([left], ['a'])).toEqual([left]);
  });

  it('keeps the order that the user gave', () => {
    expect(keys(sync([point('b'), point('a')], ['a', 'b']))).toEqual(['b', 'a']);
  });

  it('is settled after one round, whatever was stored and generated', () => {
    const nyckel = fc.constantFrom('a', 'b', 'c', 'd');
    const stored = fc.uniqueArray(fc.tuple(nyckel, fc.boolean()), { selector: ([key]) => key });
    fc.assert(
      fc.property(stored, fc.uniqueArray(nyckel), (rows, generated) => {
        const before = rows.map(([key, own]) => point(key, own ? { egenText: 'x' } : {}));
        const once = sync(before, generated);
        expect(sync(once, generated)).toEqual(once);
        for (const key of generated) {
          expect(keys(once).filter((one) => one === key)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('points that were written by hand or brought in', () => {
  const generated = [
    { nyckel: 'a', text: 'Nämnden tilldelas 5 tkr.' },
    { nyckel: 'b', text: 'Nämnden ska redovisa.' },
  ];

  it('become those of the ledger where they say the same, once each', () => {
    const same = point(null, { egenText: ' Nämnden  tilldelas\n5 tkr. ', delpunkter: ['Del'] });
    const again = point(null, { egenText: 'Nämnden tilldelas 5 tkr.' });
    const other = point(null, { egenText: 'Nämnden tilldelas 6 tkr.' });
    expect(adoptPunkter([same, again, other], generated)).toEqual([
      { ...same, nyckel: 'a', egenText: null },
      again,
      other,
    ]);
  });

  it('stay as they are where the ledger has a point of its own already', () => {
    const stored = [point('a'), point(null, { egenText: 'Nämnden tilldelas 5 tkr.' })];
    expect(adoptPunkter(stored, generated)).toEqual(stored);
  });
});
