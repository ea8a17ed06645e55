import { describe, expect, it, test } from 'vitest';
import { checkKallor } from '../../../shared/checks/kallor.ts';
import type { Kallunderlag } from '../../../shared/checks/kallor.ts';
import { organId } from '../rules/ledger.ts';
import { cited, kallor, own, row } from './support-kallor.ts';

const found = (changed: Partial<Kallunderlag>) =>
  checkKallor({ ...kallor, ...changed }).map(({ id, field, details }) => ({ id, field, details }));

it('finds nothing wrong with a paper whose sources hold', () => {
  expect(found({})).toEqual([]);
});

describe('K10', () => {
  it('finds one meeting cited with two paragraphs', () => {
    const kallhanvisningar = [
      cited('fotnot', '2026-02-08', 8),
      cited('annan', '2026-02-08', 7, 'TN'),
      cited('rad', '2026-02-08', 7),
    ];
    expect(found({ kallhanvisningar })).toEqual([
      {
        id: 'K10',
        field: 'rad',
        details: { organId: 'FN', datum: '2026-02-08', paragrafer: '8, 7' },
      },
    ]);
  });

  it('takes several paragraphs of one meeting where the list has those of the text', () => {
    const told = cited('fotnot', '2026-02-08', 8);
    const rows = [cited('rad 1', '2026-02-08', 8), cited('rad 2', '2026-02-08', 7)];
    expect(found({ kallhanvisningar: [told, ...rows] })).toEqual([]);
    expect(found({ kallhanvisningar: [told, cited('not', '2026-02-08', 7), ...rows] })).toEqual([]);
  });

  it('stops only where text and list contradict each other', () => {
    const told = cited('fotnot', '2026-02-08', 8);
    const gravity = (other: string) =>
      checkKallor({ ...kallor, kallhanvisningar: [told, cited(other, '2026-02-08', 7)] });
    expect(gravity('rad')).toMatchObject([{ id: 'K10', severity: 'S' }]);
    expect(gravity('not')).toMatchObject([{ id: 'K10', severity: 'T' }]);
  });

  it('finds one paragraph of a year with two dates', () => {
    const kallhanvisningar = [cited('fotnot', '2026-02-08', 8), cited('rad', '2026-02-09', 8)];
    expect(found({ kallhanvisningar })).toEqual([
      {
        ...{ id: 'K10', field: 'rad' },
        details: { organId: 'FN', paragraf: 8, datum: '2026-02-08, 2026-02-09' },
      },
    ]);
  });

  it('takes the same citation twice', () => {
    const same = cited('fotnot', '2026-02-08', 8);
    expect(found({ kallhanvisningar: [same, { ...same, field: 'rad' }] })).toEqual([]);
  });
});

test.each([
  [row('Protokollsutdrag fritidsnämnden'), 'paragraf'],
  [row('Protokollsutdrag', { datum: null }), 'paragraf'],
  [row('Tjänsteskrivelse fritidsnämnden', { datum: null }), 'datum'],
  [row('Tjänsteutlåtande', { datum: null }), 'datum'],
  [row('Tjänsteskrivelse fritidsnämnden'), null],
  [row('Tjänsteskrivelse fritidsnämnden', { datum: null, harKalla: true }), null],
  [row('Budget 2026', { datum: null }), null],
])('K11: %j lacks %s', (handling, saknas) => {
  const expected = saknas ? [{ id: 'K11', field: handling.field, details: { saknas } }] : [];
  expect(found({ handlingar: [own, handling] })).toEqual(expected);
});

describe('K12', () => {
  const first = 'Nämnden fattade beslut om att söka medel vid sitt sammanträde i januari.';
  const second = ' Det gällde läger.';
  const inText = (text: string, ...ankare: number[]) =>
    found({ texter: [{ field: 'bakgrund', text, ankare }] });

  it('finds an application without its decision', () => {
    const tillfallen = [1, 2].map((nr) => ({
      ...{ field: `tillfalle:${nr}`, organId: organId('FN'), harKalla: false },
    }));
    expect(found({ tillfallen })).toEqual([
      { id: 'K12', field: 'tillfalle:1', details: { organId: 'FN' } },
    ]);
  });

  it('finds a decision told of without a footnote in its sentence', () => {
    const finding = { id: 'K12', field: 'bakgrund', details: { mening: first } };
    expect(inText(first + second)).toEqual([finding]);
    expect(inText(first + second, (first + second).length - 1)).toEqual([finding]);
  });

  it('takes a footnote before or after the full stop', () => {
    expect(inText(first + second, first.length - 1)).toEqual([]);
    expect(inText(first + second, first.length)).toEqual([]);
  });

  it('takes a decision that the words themselves cite', () => {
    const told = 'Nämnden beslutade om läger vid sitt sammanträde den 8 februari 2026 §\u00a07.';
    expect(inText(told)).toEqual([]);
  });

  it('says nothing of other decisions', () => {
    expect(inText('Kommunstyrelsen beslutar. Beslutsfattande sker på sammanträden.')).toEqual([]);
  });
});

test('K13: a frame without its decision; no frame needs none', () => {
  expect(found({ ramHarKalla: false })).toEqual([{ id: 'K13', field: 'fordelning', details: {} }]);
  expect(found({ ramHarKalla: null })).toEqual([]);
});

test('K14: the paper itself is missing among the handlingar', () => {
  const anothers = row('Tjänsteskrivelse fritidsnämnden', { datum: '2026-01-02' });
  expect(found({ handlingar: [anothers] })).toEqual([
    { id: 'K14', field: 'handlingsrader', details: {} },
  ]);
});

test.each([
  ['the kind of the paper', 'Yttrande', row('Yttrande', { datum: '2026-03-02' })],
  ['its heading', 'Yttrande', row('Plan för lekplatser', { datum: '2026-03-02' })],
  [
    'how the case registered it',
    'Tjänsteskrivelse',
    row('Tjänsteskrivelse: Plan för lekplatser', { datum: '2026-03-02' }),
  ],
])('K14: the paper is known by %s', (_by, dokumentord, handling) => {
  expect(found({ dokumentord, handlingar: [handling] })).toEqual([]);
});

test('K14: a paper without a list of handlingar needs no row', () => {
  expect(found({ handlingar: [], harHandlingslista: false })).toEqual([]);
});

describe('K17', () => {
  const kallhanvisningar = [cited('fotnot', '2026-02-08', 8)];
  const meets = (datum: string, organ = 'FN') => ({ organId: organId(organ), datum });

  it('finds a citation of a day that the body doesn’t meet', () => {
    const sammantraden = [meets('2026-02-09'), meets('2026-02-08', 'TN')];
    expect(found({ kallhanvisningar, sammantraden })).toMatchObject([
      { id: 'K17', field: 'fotnot', details: { fel: 'inget_sammantrade' } },
    ]);
    expect(found({ kallhanvisningar, sammantraden: [meets('2026-02-08')] })).toEqual([]);
  });

  it('knows nothing of years whose days aren’t registered', () => {
    expect(found({ kallhanvisningar, sammantraden: [meets('2027-02-09')] })).toEqual([]);
  });

  it('finds a citation later than the paper', () => {
    const later = [cited('fotnot', '2026-03-03', 8)];
    expect(found({ kallhanvisningar: later })).toMatchObject([{ details: { fel: 'framtida' } }]);
  });
});

test('K15: no handläggare; no date, and then it cannot be among its handlingar', () => {
  expect(found({ antalHandlaggare: 0 })).toMatchObject([{ id: 'K15', field: 'handlaggare' }]);
  const undated = found({ dokumentdatum: null });
  expect(undated).toMatchObject([{ id: 'K14' }, { id: 'K15', field: 'dokumentdatum' }]);
});

test.each([
  [true, false, 'fil_saknas'],
  [false, true, 'har_fil'],
  [true, true, null],
  [false, false, null],
  [true, null, null],
])('K16: enclosed %s, file %s', (bilaggs, harFil, fel) => {
  const handling = row('Budget 2026', { bilaggs, harFil });
  const expected = fel ? [{ id: 'K16', field: handling.field, details: { fel } }] : [];
  expect(found({ handlingar: [own, handling] })).toEqual(expected);
});

test.each([
  [['f1'], ['f1', 'f2'], 'f2', 'fotnot_saknas'],
  [['f1', 'f2'], ['f1'], 'f2', 'ankare_saknas'],
  [['f1', 'f2'], ['f2', 'f1'], 'f1', 'ordning'],
])('K18: footnotes %j, marks %j', (fotnoter, fotnotsankare, id, fel) => {
  expect(found({ fotnoter, fotnotsankare })).toEqual([
    { id: 'K18', field: `fotnot:${id}`, details: { fel } },
  ]);
});
