import { describe, expect, it, test } from 'vitest';
import type { BeslutadPunkt } from '../../../shared/domain/beslutspunkt.ts';
import type { Mottagargrupp } from '../../../shared/domain/mottagargrupp.ts';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Sandorsak, Sandskal } from '../../../shared/domain/sandlista.ts';
import { deriveMottagare } from '../../../shared/rules/sandforslag.ts';
import type { Sandunderlag } from '../../../shared/rules/sandforslag.ts';
import {
  isSameMottagare,
  missingMottagare,
  unaskedMottagare,
} from '../../../shared/rules/sandlista.ts';
import { newId, organ } from '../support-facts.ts';

const styrelsen = organ('Kommunstyrelsen', 'KS', { ekonomifunktion: 'Ekonomienheten' });
const fullmaktige = organ('Kommunfullmäktige', 'KF', { organtyp: 'kf', kansli: 'Kansliet' });
const skola = organ('Skolnämnden', 'SN', { forvaltning: 'Skolförvaltningen' });
const vard = organ('Vårdnämnden', 'VN');
const lansstyrelsen = organ('Länsstyrelsen', '', { externt: true, epost: 'lst@example.com' });
const grannen = organ('Grannkommunen', '', { externt: true, adress: 'Storgatan 1\n123 45 Ort' });
const ALL = [styrelsen, fullmaktige, skola, vard, lansstyrelsen, grannen];

const person = (fornamn: string, efternamn: string, more: Partial<Person> = {}): Person => ({
  ...newPerson({ fornamn, efternamn, epost: 'x@example.com' }),
  ...{ id: newId() as PersonId, version: 1, sammanslagenMed: null, ...more },
});
const siv = person('Siv', 'Ek');
const dold = person('Bo', 'Al', { skyddad: true });

const punkt = (typ: BeslutadPunkt['typ'], of: OrganId | null, text = '') => ({
  ...{ typ, text, sokandeOrganId: of },
});
const sokande = (of: OrganId, tilldelat: number) => ({ sokandeOrganId: of, tilldelat });
const standing: Mottagargrupp = {
  ...{ id: newId() as Mottagargrupp['id'], version: 1, namn: 'Alltid', organId: styrelsen.id },
  ...{ standig: true, avslutad: false },
  rader: [
    {
      ...{ organId: null, personId: null, kontaktId: null, mottagare: 'Lokaltidningen' },
      ...{ kanal: 'epost', adress: 'red@example.com', antal: 2, version: 'maskerad' },
    },
  ],
};

function derive(underlag: Partial<Sandunderlag>) {
  return deriveMottagare({
    ...{ organ: ALL, personer: [siv, dold], beslutandeId: styrelsen.id, punkter: [], sokande: [] },
    ...{ remittent: null, hanskjutsTill: null, part: '', overklagas: false, protokollets: [] },
    ...{ standiga: [], ...underlag },
  });
}

type Row = [string, Sandskal, 'krävs' | 'kan', Sandorsak['kod']];
const REGISTRATOR: Row = ['Registrator', 'kannedom', 'kan', 'registrator'];
const EKONOMI: Row = ['Ekonomienheten', 'verkstallare', 'kan', 'verkstaller'];

/** The table of domain.md 6.10: what is decided, and who is then suggested and why. */
const TABLE: readonly [string, Partial<Sandunderlag>, Row[]][] = [
  ['nothing in particular', {}, []],
  [
    'an answer to a remiss: who asked',
    { remittent: { organId: lansstyrelsen.id, rubrik: 'Cykelplan' } },
    [['Länsstyrelsen', 'remittent', 'krävs', 'remitterade']],
  ],
  [
    'a grant: the applicant, its administration and the unit that pays',
    { sokande: [sokande(skola.id, 500)] },
    [
      ['Skolnämnden', 'tilldelad', 'krävs', 'tilldelas'],
      ['Skolförvaltningen', 'tilldelad', 'kan', 'tilldelas_forvaltning'],
      EKONOMI,
    ],
  ],
  [
    'a grant to a body without an administration of its own',
    { sokande: [sokande(vard.id, 500)] },
    [['Vårdnämnden', 'tilldelad', 'krävs', 'tilldelas'], EKONOMI],
  ],
  [
    'a refusal, with or without a point of its own',
    { sokande: [sokande(skola.id, 0)], punkter: [punkt('avslag', vard.id)] },
    [
      ['Skolnämnden', 'avslag', 'krävs', 'avslas'],
      ['Vårdnämnden', 'avslag', 'krävs', 'avslas'],
    ],
  ],
  [
    'a report to give back',
    { punkter: [punkt('aterrapport', vard.id)] },
    [['Vårdnämnden', 'uppdrag', 'krävs', 'redovisar']],
  ],
  [
    'a body that is given something to do in a point',
    { punkter: [punkt('fri', null, 'Vårdnämnden får i uppdrag att se över avgifterna.')] },
    [['Vårdnämnden', 'uppdrag', 'krävs', 'uppdrag']],
  ],
  [
    'an administration that is given something to do',
    { punkter: [punkt('fri', null, 'Styrelsen uppdrar åt skolförvaltningen att bygga.')] },
    [['Skolförvaltningen', 'uppdrag', 'kan', 'uppdrag']],
  ],
  [
    'a body that is named without being given anything to do',
    { punkter: [punkt('fri', null, 'Vårdnämndens yttrande antecknas.')] },
    [],
  ],
  [
    'the deciding body itself is not told of its own decision',
    { punkter: [punkt('fri', null, 'Kommunstyrelsen uppdrar åt Vårdnämnden att svara.')] },
    [['Vårdnämnden', 'uppdrag', 'krävs', 'uppdrag']],
  ],
  [
    'what the council decides next: its office',
    { hanskjutsTill: fullmaktige.id },
    [['Kansliet', 'nasta_instans', 'kan', 'hanskjuts']],
  ],
  [
    'somebody outside who has asked',
    { part: 'Granholms byalag' },
    [['Granholms byalag', 'part', 'kan', 'part']],
  ],
  [
    'somebody whose own matter it is, who may appeal',
    { part: 'Granholms byalag', overklagas: true },
    [['Granholms byalag', 'part', 'kan', 'part_overklagar']],
  ],
  [
    'a party that is a body of the register',
    { part: 'länsstyrelsen' },
    [['Länsstyrelsen', 'part', 'kan', 'part']],
  ],
  [
    'a person named in a point, but not one with protected identity',
    { punkter: [punkt('fri', null, 'Siv Ek utses till ombud i stället för Bo Al.')] },
    [['Siv Ek', 'kannedom', 'kan', 'namns']],
  ],
  [
    'recipients that the minutes print',
    { protokollets: ['Vårdnämnden', 'Facknämnden'] },
    [
      ['Vårdnämnden', 'kannedom', 'kan', 'protokollets'],
      ['Facknämnden', 'kannedom', 'kan', 'protokollets'],
    ],
  ],
  [
    'the standing list of the body',
    { standiga: [standing] },
    [['Lokaltidningen', 'kannedom', 'kan', 'standig']],
  ],
];

describe('who should get a decision', () => {
  test.each(TABLE)('%s', (_title, underlag, rows) => {
    const found = derive(underlag).map(({ mottagare, skal, kravs, orsak }): Row => [
      ...([mottagare, skal, kravs ? 'krävs' : 'kan', orsak.kod] as const),
    ]);
    expect(found).toEqual([...rows, REGISTRATOR]);
  });

  it('names each once, for the weightiest reason', () => {
    const list = derive({
      punkter: [punkt('aterrapport', skola.id), punkt('tilldelning', skola.id)],
      protokollets: ['Skolnämnden', 'registrator'],
      part: 'Skolnämnden',
    });
    expect(list.map(({ mottagare, skal }) => [mottagare, skal])).toEqual([
      ['Skolnämnden', 'tilldelad'],
      ['Skolförvaltningen', 'tilldelad'],
      ['Ekonomienheten', 'verkstallare'],
      ['registrator', 'kannedom'],
    ]);
  });

  it('leaves the unit that pays out when the body has named none', () => {
    const beslutandeId = vard.id;
    const list = derive({ beslutandeId, sokande: [sokande(skola.id, 1)] });
    expect(list.map(({ skal }) => skal)).not.toContain('verkstallare');
  });

  it.each([
    ['inside the house', { part: 'Vårdnämnden' }, 'internpost', ''],
    ['outside, by e-mail', { part: 'Länsstyrelsen' }, 'epost', 'lst@example.com'],
    ['outside, by post', { part: 'Grannkommunen' }, 'post', 'Storgatan 1\n123 45 Ort'],
    ['nobody the register knows', { part: 'Byalaget' }, 'post', ''],
    ['as the standing list says', { standiga: [standing] }, 'epost', 'red@example.com'],
  ] as const)('is sent it %s', (_title, underlag, kanal, adress) => {
    expect(derive(underlag)[0]?.leverans).toMatchObject({ kanal, adress });
  });
});

describe('what is chosen beside what is suggested', () => {
  const row = (of: OrganId | null, mottagare: string) => ({
    ...{ organId: of, personId: null, kontaktId: null, mottagare },
  });
  const derived = derive({ sokande: [sokande(skola.id, 500), sokande(vard.id, 0)] });

  it('lacks required recipients, who are bodies and not names that look like them', () => {
    expect(missingMottagare([row(skola.id, 'x')], derived).map((one) => one.organId)).toEqual([
      vard.id,
    ]);
    expect(missingMottagare(derived, derived)).toEqual([]);
    expect(missingMottagare([row(null, 'Skolnämnden')], derived)).toHaveLength(2);
  });

  it('holds some whom nothing in the decision calls for', () => {
    const chosen = [row(skola.id, 'x'), row(null, 'Byalaget'), row(null, ' EKONOMIENHETEN')];
    expect(unaskedMottagare(chosen, derived).map((one) => one.mottagare)).toEqual(['Byalaget']);
  });

  it('compares those of the register by identity and others by name', () => {
    expect(isSameMottagare(row(skola.id, 'A'), row(skola.id, 'B'))).toBe(true);
    expect(isSameMottagare(row(skola.id, 'A'), row(null, 'A'))).toBe(false);
    expect(isSameMottagare(row(null, 'Ekonomi  enheten '), row(null, 'ekonomi enheten'))).toBe(
      true,
    );
    const named = { ...row(null, 'Siv'), personId: siv.id };
    expect(isSameMottagare(named, { ...named, mottagare: 'S. Ek' })).toBe(true);
    expect(isSameMottagare(named, row(null, 'Siv'))).toBe(false);
  });
});
