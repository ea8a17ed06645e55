import { expect, test } from 'vitest';
import type { Kontaktrad } from '../../../shared/domain/kontaktrad.ts';
import { gruppradOf } from '../../../shared/rules/grupprad.ts';
import { sampleId } from '../../electron/contract/samples/sample.ts';

const rad: Kontaktrad = {
  ...{ rad: 1, slag: 'kontakt', id: sampleId(1), namn: 'Ängsbyns hembygdsförening', typ: null },
  ...{ efternamn: '', titel: '', enhet: '', parti: '', forkortning: '', telefon: '' },
  ...{ epost: '', adress: 'Ängsvägen 14 B', skyddad: false, avslutad: false, antalHandlingar: 0 },
};

test.each<[string, Partial<Kontaktrad>, object]>([
  ['an association with an address', {}, { kanal: 'post', adress: 'Ängsvägen 14 B' }],
  ['one with an e-mail', { epost: 'a@b.example' }, { kanal: 'epost', adress: 'a@b.example' }],
  ['one whose identity is protected', { skyddad: true }, { kanal: 'epost', adress: '' }],
  ['a body of the municipality', { slag: 'organ', typ: 'namnd' }, { kanal: 'internpost' }],
  ['a body elsewhere', { slag: 'organ', typ: 'externt' }, { kanal: 'post' }],
  ['a person', { slag: 'person', epost: 'a@b.example' }, { kanal: 'internpost', adress: '' }],
])('%s becomes a row of a group', (_name, known, expected) => {
  const row = gruppradOf({ ...rad, ...known });
  expect(row).toMatchObject({ mottagare: rad.namn, antal: 1, version: 'utdrag', ...expected });
  const { organId, personId, kontaktId } = row;
  const ids = { organ: organId, person: personId, kontakt: kontaktId };
  const given = Object.entries(ids).filter(([, id]) => id !== null);
  expect(given).toEqual([[known.slag ?? 'kontakt', rad.id]]);
});
