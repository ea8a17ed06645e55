import { expect, test } from 'vitest';
import { KontaktId, OrganId } from '../../../shared/domain/id.ts';
import type { Motpart } from '../../../shared/domain/motpart.ts';
import type { Motpartstraff } from '../../../shared/domain/motpartstraff.ts';
import type { Kontakt } from '../../../shared/domain/kontakt.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { mergeInput, mergeLines } from '../../../renderer/features/kontakter/merge-rows.ts';
import {
  chosenHit,
  hidden,
  linkedTo,
  motpartOptions,
  writtenAs,
} from '../../../renderer/features/kontakter/motpart-values.ts';
import { filteredRows, sortOf } from '../../../renderer/features/kontakter/whole-list.ts';
import { organOptions, personOptions } from '../../../renderer/features/referenser/options.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { PersonId } from '../../../shared/domain/id.ts';
import { textKontakter } from '../../../renderer/text/kontakter.ts';

const ulid = (end: string) => `01J${end.padStart(23, '0')}`;
const kontaktId = KontaktId.parse(ulid('A'));
const ref = { slag: 'kontakt', id: kontaktId } as const;

const rows = [
  { id: '1', namn: 'Östen Ek', stangd: false },
  { id: '2', namn: 'Asta Berg', stangd: true },
  { id: '3', namn: 'Åsa Berg', stangd: false },
];
const rules = {
  words: ({ namn }: { namn: string }) => namn,
  isClosed: ({ stangd }: { stangd: boolean }) => stangd,
  sorts: { namn: ({ namn }: { namn: string }) => namn },
};
const idsOf = (search: Parameters<typeof filteredRows>[2]) =>
  filteredRows(rows, rules, search).map(({ id }) => id);

test('a list shows those in use in Swedish order, and others when asked', () => {
  expect(idsOf({})).toEqual(['3', '1']);
  expect(idsOf({ avslutade: true })).toEqual(['2', '3', '1']);
  expect(idsOf({ avslutade: true, fallande: true })).toEqual(['1', '3', '2']);
  expect(idsOf({ q: 'berg' })).toEqual(['3']);
  expect(idsOf({ q: 'asa' })).toEqual([]);
  expect(sortOf(rules.sorts, { sortera: 'nonsens' })).toEqual({ by: 'namn', descending: false });
});

const linked: Motpart = { typ: 'kontakt', ref, namn: 'Byalaget' };

test.each<[string, Motpart, Motpart]>([
  ['written by hand lets go of the contact', writtenAs(linked, 'Byalag'), named('Byalag')],
  ['written as it stood is the same', writtenAs(linked, 'Byalaget'), linked],
  ['nothing is written where it is missing', writtenAs({ typ: 'saknas' }, 'x'), { typ: 'saknas' }],
  ['hidden keeps the contact', hidden(linked, true), { typ: 'dold', namn: 'Byalaget', ref }],
  ['shown again is linked again', hidden(hidden(linked, true), false), linked],
  ['a hidden name stays text', hidden(hidden(named('Bo'), true), false), named('Bo')],
  [
    'a contact chosen for a hidden name is hidden',
    linkedTo({ typ: 'dold', namn: '' }, ref, 'Byalaget'),
    { typ: 'dold', namn: 'Byalaget', ref },
  ],
])('a sender: %s', (_, made, wanted) => {
  expect(made).toEqual(wanted);
});

test('the suggestions end with making a contact, and a protected one is marked', () => {
  const hit: Motpartstraff = {
    ...{ ref, namn: 'Bo Ek', typ: 'privatperson', detalj: '' },
    skyddad: true,
  };
  const options = motpartOptions([hit], ' bo ');
  expect(options.map(({ label }) => label)).toEqual(['Bo Ek', 'Skapa kontakt ”bo” …']);
  expect(options[0]?.detail).toContain(textKontakter.protected);
  expect(chosenHit([hit], kontaktId)).toBe(hit);
  expect(chosenHit([hit], options[1]?.id ?? '')).toBeNull();
  expect(motpartOptions([], ' ')).toEqual([]);
});

function kontakt(end: string, namn: string, more: Partial<Kontakt>): Kontakt {
  return {
    ...{ id: KontaktId.parse(ulid(end)), version: 3, sammanslagenMed: null, typ: 'forening', namn },
    ...{ epost: '', telefon: '', adress: '', skyddad: false, avslutad: false, ...more },
  };
}

test('two are compared line by line, with what the one that stays will be', () => {
  const kept = {
    slag: 'kontakt',
    row: kontakt('A', 'Byalaget', { epost: 'a@b.example' }),
  } as const;
  const duplicate = {
    slag: 'kontakt',
    row: kontakt('B', 'Byalag', { epost: 'c@d.example', telefon: '08-1', skyddad: true }),
  } as const;
  const lines = mergeLines(kept, duplicate, []);
  expect(lines.map(({ kept: one, duplicate: other, after }) => [one, other, after])).toEqual([
    ['Byalaget', 'Byalag', 'Byalaget'],
    ['Förening', 'Förening', 'Förening'],
    ['a@b.example', 'c@d.example', 'a@b.example'],
    ['', '08-1', '08-1'],
    ['', textKontakter.protected, textKontakter.protected],
  ]);
  expect(mergeInput(kept, duplicate)).toEqual({
    slag: 'kontakt',
    behall: { id: kept.row.id, version: 3 },
    dubblett: { id: duplicate.row.id, version: 3 },
  });
});

test('what is out of use is offered only where it is chosen already', () => {
  const made = { version: 1, sammanslagenMed: null };
  const id = OrganId.parse(ulid('C'));
  const organ = { ...newOrgan({ namn: 'Nämnden', avslutad: true }), ...made, id };
  expect(organOptions([organ])).toEqual([]);
  expect(organOptions([organ], null, id)).toHaveLength(1);
  const personId = PersonId.parse(ulid('D'));
  const person = { ...newPerson({ fornamn: 'Bo', avslutad: true }), ...made, id: personId };
  expect(personOptions([person])).toEqual([]);
  expect(personOptions([person], personId)).toHaveLength(1);
});

function named(namn: string): Motpart {
  return { typ: 'namn', namn };
}
