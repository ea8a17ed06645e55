import { describe, expect, it, test } from 'vitest';
import type { Aterrapport, FordelningData } from '../../../shared/domain/fordelning.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { generateBeslutspunkter } from '../../../shared/rules/beslutspunkter.ts';
import type { PunktAnsokan, Punktunderlag } from '../../../shared/rules/beslutspunkter.ts';
import type { LedgerAnsokan } from '../../../shared/rules/fordelning.ts';
import { genitiv } from '../../../shared/rules/sprak.ts';
import { klumpsumma, organId, perPost, post } from './ledger.ts';

const NAMES: Readonly<Record<string, string>> = {
  KS: 'Kommunstyrelsen',
  FN: 'Fritidsnämnden',
  TN: 'Teknik- och gatunämnden',
};
const organ = (id: OrganId) => {
  const namn = NAMES[id] ?? id;
  return { namn, genitiv: genitiv(namn), bestamdForm: 'nämnden' };
};
const inFebruary: Aterrapport = {
  senast: { precision: 'manad', manad: '2027-02' },
  tillOrganId: organId('KS'),
};
const onTheLast: Aterrapport = {
  senast: { precision: 'dag', dag: '2027-02-28' },
  tillOrganId: organId('KS'),
};

function asked(ansokan: LedgerAnsokan, more: Partial<PunktAnsokan> = {}): PunktAnsokan {
  const poster = ansokan.poster.map((one) => ({ ...one, tillfalle: 1 }));
  const plain = { visningsenhet: null, enlighetstext: 'auto', aterrapport: null } as const;
  return { ...ansokan, poster, ...plain, ...more };
}

function points(
  ansokningar: PunktAnsokan[],
  frasstil: Punktunderlag['frasstil'] = {},
  more: Partial<FordelningData> = {},
) {
  const fordelning = {
    agareOrganId: organId('KS'),
    ar: 2026,
    beloppKr: 3_000_000,
    visningsenhet: null,
    andamal: 'lovaktiviteter',
    punktval: { avslag: false, rest: false, finansiering: false },
    ...more,
    ansokningar,
  };
  return generateBeslutspunkter({ fordelning, organ, frasstil });
}

const texts = (list: ReturnType<typeof points>) =>
  list.map(({ text }) => text.replaceAll('\u00a0', ' '));

const camp = post({ rubrik: 'Sommarläger', begartKr: 2_000_000 });
const excursion = post({ rubrik: 'Utflykter', begartKr: 250_000, utfall: 'omfattas_ej' });
const coaching = post({ rubrik: 'IT-café', begartKr: 250_000, utfall: 'omfattas_ej' });

describe('standard wording', () => {
  it('grants in accordance with the application', () => {
    const list = points([asked(klumpsumma('FN', 500_000, 500_000))]);
    expect(texts(list)).toEqual([
      'Fritidsnämnden tilldelas 500 tkr ur kommunstyrelsens medel för lovaktiviteter, i enlighet med ansökan.',
    ]);
    expect(list[0]).toMatchObject({
      nyckel: 'tilldelning:FN',
      typ: 'tilldelning',
      sokandeOrganId: 'FN',
      beloppKr: 500_000,
      aterrapport: null,
    });
  });

  it('says how much lower a partial grant is, and what is left out', () => {
    expect(texts(points([asked(perPost('TN', camp, excursion, coaching))]))).toEqual([
      'Teknik- och gatunämnden tilldelas 2 mnkr ur kommunstyrelsens medel för lovaktiviteter, ' +
        'vilket är 500 tkr lägre än ansökan. Utflykter samt IT-café omfattas inte av tilldelningen.',
    ]);
  });

  it('lets a report-back follow its grant', () => {
    const list = points([
      asked(klumpsumma('FN', 500_000, 500_000), { aterrapport: inFebruary }),
      asked(klumpsumma('TN', 100_000, 100_000), { aterrapport: onTheLast }),
    ]);
    expect(list.map(({ nyckel }) => nyckel)).toEqual([
      ...['tilldelning:FN', 'aterrapport:FN', 'tilldelning:TN', 'aterrapport:TN'],
    ]);
    expect(texts(list)[1]).toBe(
      'Fritidsnämnden ska senast vid kommunstyrelsens sammanträde i februari 2027 redovisa hur medlen har använts.',
    );
    expect(texts(list)[3]).toBe(
      'Teknik- och gatunämnden ska senast den 28 februari 2027 redovisa hur medlen har använts.',
    );
    expect(list[1]?.aterrapport).toEqual(inFebruary);
  });
});

test('house style: budgetmedel, to a meeting, projects named', () => {
  const stil = { F1: 'budgetmedel', F2: 'till_sammantrade', F3: 'tilldelas_inte' };
  const own = { enlighetstext: 'enligt_ansokan', aterrapport: inFebruary } as const;
  expect(texts(points([asked(perPost('TN', camp, excursion, coaching), own)], stil))).toEqual([
    'Teknik- och gatunämnden tilldelas 2 mnkr av kommunstyrelsens budgetmedel för lovaktiviteter i ' +
      'enlighet med inkommen ansökan. Medel för projekten utflykter samt IT-café tilldelas inte ' +
      'medel från kommunstyrelsen.',
    'Teknik- och gatunämnden ska till kommunstyrelsens sammanträde senast i februari 2027 redovisa ' +
      'användningen av de tilldelade medlen.',
  ]);
});

test('one excluded project is spoken of as one', () => {
  const [text] = texts(points([asked(perPost('TN', camp, coaching))], { F3: 'tilldelas_inte' }));
  expect(text).toContain('Medel för projektet IT-café tilldelas inte');
});

describe('the note on the application', () => {
  const note = (ansokan: LedgerAnsokan, enlighetstext: PunktAnsokan['enlighetstext']) =>
    texts(points([asked(ansokan, { enlighetstext })]))[0]?.split('lovaktiviteter')[1];
  const whole = klumpsumma('FN', 500_000, 500_000);
  const part = klumpsumma('FN', 1_500_000, 500_000);

  it('is chosen by the user where not left to the figures', () => {
    expect(note(part, 'auto')).toBe(', vilket är 1 mnkr lägre än ansökan.');
    expect(note(part, 'lagre')).toBe(', vilket är 1 mnkr lägre än ansökan.');
    expect(note(part, 'enligt_ansokan')).toBe(', i enlighet med ansökan.');
    expect(note(part, 'ingen')).toBe('.');
    expect(note(whole, 'ingen')).toBe('.');
  });

  it('never says lower of a grant that is not', () => {
    expect(note(whole, 'lagre')).toBe('.');
    expect(note(klumpsumma('FN', 100, 200), 'auto')).toBe('.');
  });
});

describe('an applicant who gets nothing', () => {
  const refused = [asked(klumpsumma('FN', 500_000, 0), { aterrapport: inFebruary })];

  it('has no point unless asked for', () => {
    expect(points(refused)).toEqual([]);
  });

  it('is refused, and reports nothing', () => {
    const punktval = { avslag: true, rest: false, finansiering: false };
    const list = points(refused, {}, { punktval });
    expect(texts(list)).toEqual(['Fritidsnämndens ansökan om 500 tkr avslås.']);
    expect(list[0]).toMatchObject({ nyckel: 'avslag:FN', typ: 'avslag', beloppKr: 500_000 });
  });
});

describe('remainder and financing', () => {
  const punktval = { avslag: false, rest: true, finansiering: true };
  const grant = [asked(klumpsumma('FN', 500_000, 500_000))];

  it('come last', () => {
    const list = points(grant, {}, { punktval });
    expect(list.map(({ nyckel }) => nyckel)).toEqual(['tilldelning:FN', 'rest', 'finansiering']);
    expect(texts(list).slice(1)).toEqual([
      'Kvarvarande medel, 2,5 mnkr, fördelas inte i detta beslut.',
      'Tilldelningen finansieras inom kommunstyrelsens budget för 2026.',
    ]);
    expect(list[1]?.beloppKr).toBe(2_500_000);
  });

  it('are silent when nothing is left or nothing granted', () => {
    expect(points(grant, {}, { punktval, beloppKr: 500_000 })).toHaveLength(2);
    expect(points([], {}, { punktval, beloppKr: 0 })).toEqual([]);
  });
});

test('several applications of one body make one grant, in the unit it chose', () => {
  const list = points([
    asked(klumpsumma('FN', 1_000_000, 1_000_000), { visningsenhet: 'tkr' }),
    asked(klumpsumma('TN', 100_000, 100_000)),
    asked(klumpsumma('FN', 500_000, 500_000), { aterrapport: inFebruary }),
  ]);
  expect(list.map(({ nyckel }) => nyckel)).toEqual([
    ...['tilldelning:FN', 'aterrapport:FN', 'tilldelning:TN'],
  ]);
  expect(texts(list)[0]).toContain('tilldelas 1 500 tkr ur');
});

test('keys stay when amounts and wording change', () => {
  const keys = (granted: number, stil: Punktunderlag['frasstil']) =>
    points([asked(klumpsumma('FN', 900, granted))], stil).map(({ nyckel }) => nyckel);
  expect(keys(900, {})).toEqual(keys(100, { F1: 'budgetmedel' }));
});
