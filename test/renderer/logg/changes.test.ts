import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../renderer/features/logg/changes.ts';
import { groupedRows } from '../../../renderer/features/logg/grouped-rows.ts';
import { textLoggfalt, textLoggomrade } from '../../../renderer/text/logg.ts';
import { ArendeData } from '../../../shared/domain/arende.ts';
import { BevakningData } from '../../../shared/domain/bevakning.ts';
import { Logghandelse, Loggomrade, Loggrad } from '../../../shared/domain/logg.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';

const PERSON = '01EXEMPE000000000000000001';
const OTHER = '01EXEMPE000000000000000002';

function row(nr: number, change: Partial<Loggrad> = {}): Loggrad {
  return Loggrad.parse({
    ...{
      nr,
      tid: '2026-01-01T10:00:00.000Z',
      anvandare: 'Agnes',
      person: null,
      handelse: 'arende.rattat',
    },
    ...{ objektId: 'a', arendeId: null, orsak: null, fore: null, efter: null, namn: {} },
    ...change,
  });
}
const told = (...rows: Loggrad[]) =>
  changesOf(rows).map(({ falt, fore, efter }) => [falt, fore, efter]);

describe('what an event changed', () => {
  it('is told by field, with words and names in the place of codes and ids', () => {
    const fore = {
      ...{ arendemening: 'Bänkar', status: 'registrerat', handlaggare: [PERSON], version: 1 },
    };
    const efter = {
      ...{ arendemening: 'Bänkar', status: 'under_beredning', version: 2 },
      ...{ handlaggare: [PERSON, OTHER], skyddad: true, beloppKr: 12500 },
    };
    const namn = { [PERSON]: 'Moa Ås', [OTHER]: 'Bo Ek' };
    expect(told(row(1, { fore, efter, namn }))).toEqual([
      ['Status', 'Registrerat', 'Under beredning'],
      ['Handläggare', 'Moa Ås', 'Moa Ås, Bo Ek'],
      ['Skyddade uppgifter', '', 'Ja'],
      ['Belopp', '', '12\u00a0500\u00a0kr'],
    ]);
  });

  it('tells who a letter is from, and that a name is hidden', () => {
    const motpart = (efter: unknown) => ({ motpart: efter }) as Loggrad['efter'];
    const fore = motpart({ typ: 'namn', namn: 'Eva Alm' });
    expect(told(row(1, { fore, efter: motpart({ typ: 'saknas' }) }))).toEqual([
      ['Avsändare eller mottagare', 'Eva Alm', 'Saknas'],
    ]);
    const hidden = motpart({ typ: 'dold', namn: 'Eva Alm' });
    expect(told(row(1, { fore, efter: hidden }))[0]?.[2]).toMatch(/^Eva Alm \(dold/u);
  });

  it('follows each item of a list, and the words of a written text', () => {
    const doc = (text: string) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const fore = { avsnitt: [{ id: PERSON, rubrik: 'Bakgrund', innehall: doc('Förr') }] };
    const efter = { avsnitt: [{ id: PERSON, rubrik: 'Bakgrund', innehall: doc('Nu') }] };
    expect(told(row(1, { fore, efter }))).toEqual([
      ['Avsnitt 1', 'Rubrik: Bakgrund, Text: Förr', 'Rubrik: Bakgrund, Text: Nu'],
    ]);
  });

  it('of a written text is told where it was written, however many saves it took', () => {
    const doc = (fran: number, ...words: string[]) => {
      const content = words.map((text) => ({
        type: 'paragraph',
        content: [{ type: 'text', text }],
      }));
      return { version: 1, doc: { type: 'doc', fran, content } };
    };
    const saved = (nr: number, fore: ReturnType<typeof doc>, efter: ReturnType<typeof doc>) => {
      const side = (innehall: ReturnType<typeof doc>) => ({ avsnitt: [{ id: PERSON, innehall }] });
      return row(nr, { fore: side(fore), efter: side(efter) });
    };
    const rows = [
      saved(3, doc(9, 'sist'), doc(9, 'allra sist')),
      saved(2, doc(4, 'Nu'), doc(4, 'Nu och sedan', 'Mer')),
      saved(1, doc(4, 'Förr'), doc(4, 'Nu')),
    ];
    expect(told(...rows)).toEqual([
      ['Avsnitt: Text', 'Förr', 'Nu och sedan Mer'],
      ['Avsnitt: Text', 'sist', 'allra sist'],
    ]);
  });

  it('of several saves is told from the first to the last', () => {
    const saved = (nr: number, from: string, to: string) =>
      row(nr, { fore: { rubrik: from }, efter: { rubrik: to } });
    expect(told(saved(3, 'b', 'c'), saved(2, 'a', 'b'))).toEqual([['Rubrik', 'a', 'c']]);
    expect(told(saved(3, 'b', 'a'), saved(2, 'a', 'b'))).toEqual([]);
  });

  it('of a thing that is made or put aside is told from one side', () => {
    expect(told(row(1, { efter: { text: 'Ring', datum: '2026-05-01' } }))).toEqual([
      ['Text', '', 'Ring'],
      ['Datum', '', '2026-05-01'],
    ]);
    expect(told(row(1, { fore: { text: 'Ring' } }))).toEqual([['Text', 'Ring', '']]);
  });
});

describe('rows that follow each other', () => {
  const saved = (nr: number, change: Partial<Loggrad> = {}) =>
    row(nr, { handelse: 'fordelning.sparad', ...change });

  it('are one when the same person saved the same thing', () => {
    const rows = [saved(5), saved(4), saved(3, { objektId: 'b' }), row(2)];
    expect(groupedRows(rows).map((group) => group.map(({ nr }) => nr))).toEqual([[5, 4], [3], [2]]);
  });

  it('stand by themselves when a reason was given', () => {
    expect(groupedRows([saved(5, { orsak: 'Fel' }), saved(4)])).toHaveLength(2);
  });
});

describe('the words of the log', () => {
  it('name every kind of event', () => {
    const areas = Logghandelse.options.map((event) => event.slice(0, event.indexOf('.')));
    expect([...new Set(areas)].sort()).toEqual([...Loggomrade.options].sort());
    expect(Object.keys(textLoggomrade).sort()).toEqual([...Loggomrade.options].sort());
  });

  it('name every field of a case, a handling and a reminder', () => {
    const fields = [
      ...Object.keys(ArendeData.shape),
      ...Object.keys(BevakningData.shape),
      ...Object.keys(newHandling('in', '2026-01-01')),
    ];
    expect(fields.filter((field) => textLoggfalt[field] === undefined)).toEqual([]);
  });
});
