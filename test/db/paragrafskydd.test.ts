import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Angripen, Attack } from './support/angrepp.ts';
import {
  DELTABELLER,
  copy,
  copyTo,
  expectRefused,
  idOf,
  one,
  otherMeetingsItem,
  otherMeetingsPart,
  seedAngripen,
  untried,
} from './support/angrepp.ts';

let varld: Angripen;
beforeAll(async () => {
  varld = await seedAngripen();
});
beforeEach(() => {
  varld.raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  varld.raw.exec('ROLLBACK');
});

const DEL_ATTACKS: Attack[] = DELTABELLER.flatMap((table) => [
  one(`${table}_part_i`, 'part_locked', () => copyTo(table, 2, 1)),
  one(
    `${table}_part_u`,
    'part_locked',
    () => `UPDATE ${table} SET paragraf_id = paragraf_id WHERE paragraf_id = ${idOf(1)}`,
  ),
  one(
    `${table}_part_d`,
    'part_locked',
    () => `DELETE FROM ${table} WHERE paragraf_id = ${idOf(1)}`,
  ),
]);

const THINGS = [
  ...(['forslag', 'yrkande', 'proposition', 'votering', 'paragrafpunkt', 'reservation'] as const),
  ...(['uttalande', 'paragrafhandling'] as const),
];

const PARAGRAF_ATTACKS: Attack[] = [
  one('paragrafserie_once', 'already_exists', () =>
    copy('paragrafserie', '', { forsta: '9' }, 'OR REPLACE'),
  ),
  one('paragrafserie_used', 'locked', () => 'UPDATE paragrafserie SET forsta = 9'),
  one('paragrafserie_no_delete', 'no_delete', () => 'DELETE FROM paragrafserie'),
  one('paragraf_once', 'already_exists', () =>
    copy('paragraf', 'WHERE nr = 3', { nr: '4' }, 'OR REPLACE'),
  ),
  one('paragraf_stands', 'locked', () => 'UPDATE OR REPLACE paragraf SET nr = 9 WHERE nr = 3'),
  one('paragraf_no_delete', 'no_delete', () => 'DELETE FROM paragraf WHERE nr = 3'),
  one('paragraf_next', 'number_not_next', () =>
    copy('paragraf', 'WHERE nr = 3', { id: `'${ulid()}'`, nr: '9' }),
  ),
  one(
    'paragraf_meeting',
    'meeting_not_open',
    () => copy('paragraf', 'WHERE nr = 3', { id: `'${ulid()}'`, nr: '4' }),
    () => "UPDATE sammantrade SET status = 'hallet'",
  ),
  one(
    'paragraf_item',
    'item_of_other_meeting',
    () =>
      copy('paragraf', 'WHERE nr = 3', {
        ...{ id: `'${ulid()}'`, nr: '4' },
        dagordningspunkt_id: '(SELECT id FROM dagordningspunkt)',
      }),
    otherMeetingsItem,
  ),
  one('paragraf_locked', 'part_locked', () => "UPDATE paragraf SET rubrik = 'Ny' WHERE nr = 1"),
  one('paragraf_locked_insert', 'part_locked', () =>
    copy('paragraf', 'WHERE nr = 1', { id: `'${ulid()}'`, nr: '4' }),
  ),
  ...['INSERT', 'UPDATE'].map((event) =>
    one(
      `paragraf_part_${event}`,
      'part_of_other_meeting',
      () =>
        event === 'UPDATE'
          ? 'UPDATE paragraf SET protokollsdel_id = (SELECT id FROM protokollsdel WHERE nr = 7) WHERE nr = 3'
          : copy('paragraf', 'WHERE nr = 3', {
              ...{ id: `'${ulid()}'`, nr: '4' },
              protokollsdel_id: '(SELECT id FROM protokollsdel WHERE nr = 7)',
            }),
      () => otherMeetingsPart(varld.utkast),
    ),
  ),
  one(
    'sammantrade_closes',
    'paragraf_open',
    () => "UPDATE sammantrade SET status = 'hallet'",
    () => "UPDATE paragraf SET status = 'oppen' WHERE nr = 3",
  ),
  one(
    'dagordningspunkt_no_delete',
    'no_delete',
    () => "DELETE FROM dagordningspunkt WHERE nummer = '1'",
    otherMeetingsItem,
  ),
];

const RATTELSE_ATTACKS: Attack[] = [
  one('korrektur_once', 'already_exists', () =>
    copy('korrektur', '', { id: `'${ulid()}'` }, 'OR REPLACE'),
  ),
  one('korrektur_no_update', 'locked', () => 'UPDATE korrektur SET nr = 2'),
  one('korrektur_no_delete', 'no_delete', () => 'DELETE FROM korrektur'),
  one('korrekturstycke_once', 'already_exists', () =>
    copy('korrekturstycke', '', { text: "''" }, 'OR REPLACE'),
  ),
  one('korrekturstycke_no_update', 'locked', () => "UPDATE korrekturstycke SET text = ''"),
  one('korrekturstycke_no_delete', 'no_delete', () => 'DELETE FROM korrekturstycke'),
  one('rattelse_once', 'already_exists', () =>
    copy('rattelse', '', { rattad_text: "''" }, 'OR REPLACE'),
  ),
  one('rattelse_no_update', 'locked', () => "UPDATE rattelse SET rattad_text = ''"),
  one('rattelse_no_delete', 'no_delete', () => 'DELETE FROM rattelse'),
  one('rattelse_of_locked', 'part_not_approved', () =>
    copy('rattelse', '', {
      ...{ id: `'${ulid()}'`, protokollsdel_id: `'${varld.utkast}'`, paragraf_id: idOf(2) },
    }),
  ),
];

const ATTACKS = [
  ...DEL_ATTACKS,
  ...THINGS.map((table) =>
    one(`${table}_once`, 'already_exists', () =>
      copy(table, `WHERE paragraf_id = ${idOf(3)}`, { ordning: '70' }, 'OR REPLACE'),
    ),
  ),
  ...PARAGRAF_ATTACKS,
  ...RATTELSE_ATTACKS,
];

describe.each(ATTACKS)('$trigger', (one) => {
  test('refuses what nothing else refuses', () => {
    expectRefused(varld.raw, one);
  });
});

/** Tried elsewhere: they are about presence, and about decisions made on delegation. */
const ELSEWHERE =
  /^(?:rost_serves|reservation_person_serves|jav_takes_part|paragraf_with_reports)/u;

test('every trigger of §§ and corrections is tried', () => {
  const tables = ['paragraf', 'paragrafserie', 'korrektur', 'korrekturstycke', 'rattelse'];
  const left = untried(varld.raw, [...tables, ...DELTABELLER], ATTACKS);
  expect(left.filter((name) => !ELSEWHERE.test(String(name)))).toEqual([]);
});

test('the § that is approved has a row in every table', () => {
  for (const table of DELTABELLER) {
    const sql = `SELECT count(*) FROM ${table} WHERE paragraf_id = ${idOf(1)}`;
    expect([table, varld.raw.prepare(sql).pluck().get()]).not.toEqual([table, 0]);
  }
});
