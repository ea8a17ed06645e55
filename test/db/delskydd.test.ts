import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attack } from './support/attack.ts';
import { PDF } from './support/justerad.ts';
import type { Angripen, Attack } from './support/angrepp.ts';
import { copy, expectRefused, idOf, one, seedAngripen, untried } from './support/angrepp.ts';

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

const approve = (del: () => string) => () =>
  `UPDATE protokollsdel SET status = 'justerad', justerad = '2026-03-30',
    sha256 = '${PDF.sha256}' WHERE id = '${del()}'`;
const utkast = () => varld.utkast;
const ledamot = (nr: number) => varld.mote.ledamoter[nr]!;
const ready = () =>
  `UPDATE protokollsdel SET status = 'for_justering' WHERE id = '${varld.utkast}'`;
const signedBy = (...who: number[]) =>
  who
    .map(
      (nr) => `INSERT INTO protokollsunderskrift VALUES ('${varld.utkast}', '${ledamot(nr)}',
        'papper', '2026-03-30');`,
    )
    .join('');
/** Rows that would have to be right are put wrong, as a trigger that is gone would let them be. */
const without = (trigger: string, sql: string) => `DROP TRIGGER ${trigger}; ${sql};`;

const PART_ATTACKS: Attack[] = [
  one('protokollsdel_once', 'already_exists', () =>
    copy('protokollsdel', `WHERE id = '${utkast()}'`, { id: `'${ulid()}'` }, 'OR REPLACE'),
  ),
  one(
    'protokollsdel_stands',
    'locked',
    () => `UPDATE OR REPLACE protokollsdel SET nr = 9 WHERE id = '${utkast()}'`,
  ),
  one('protokollsdel_begins', 'delsteg_missing', () =>
    copy('protokollsdel', `WHERE id = '${utkast()}'`, {
      ...{ id: `'${ulid()}'`, nr: '9', status: "'for_justering'" },
    }),
  ),
  one('protokollsdel_steps', 'delsteg_missing', approve(utkast)),
  one(
    'protokollsdel_locked',
    'part_locked',
    () => `UPDATE protokollsdel SET oenighet = 'x' WHERE id = '${varld.justerad}'`,
  ),
  one(
    'protokollsdel_notice',
    'part_locked',
    () => `UPDATE protokollsdel SET anslaget = '2026-04-01' WHERE id = '${varld.justerad}'`,
    () => `UPDATE protokollsdel SET status = 'anslagen', anslaget = '2026-03-31',
      klagotid_sista_dag = '2026-05-04' WHERE id = '${varld.justerad}'`,
  ),
  one('protokollsdel_no_delete', 'no_delete', () => 'DELETE FROM protokollsdel'),
  ...['justerare', 'protokollsunderskrift'].flatMap((table) => [
    one(`${table}_part_i`, 'part_locked', () =>
      copy(table, 'LIMIT 1', {
        ...{ protokollsdel_id: `'${varld.justerad}'`, person_id: `'${varld.borta}'` },
      }),
    ),
    one(
      `${table}_part_u`,
      'part_locked',
      () => `UPDATE ${table} SET person_id = '${varld.borta}' WHERE protokollsdel_id = '${varld.justerad}'
        AND person_id = '${ledamot(1)}'`,
    ),
    one(`${table}_part_d`, 'part_locked', () => `DELETE FROM ${table}`),
  ]),
];

/** Each is the only thing that is wrong with the part that is still a draft. */
const APPROVAL_ATTACKS: Attack[] = [
  one(
    'protokollsdel_whole',
    'paragraf_open',
    approve(utkast),
    () => `UPDATE paragraf SET status = 'oppen' WHERE nr = 3; ${ready()}; ${signedBy(0, 1)}`,
  ),
  one(
    'protokollsdel_chair',
    'chair_not_there',
    approve(utkast),
    () => `INSERT INTO protokollsunderskrift VALUES ('${utkast()}', '${varld.borta}', 'papper', '2026-03-30');
      UPDATE paragraf SET ordforande_id = '${varld.borta}' WHERE nr = 3; ${ready()}; ${signedBy(0, 1)}`,
  ),
  one('protokollsdel_seats', 'seat_taken', approve(utkast), () => {
    const twice = copy('narvaroperiod', `WHERE person_id = '${ledamot(4)}'`, {
      ...{ id: `'${ulid()}'`, person_id: `'${varld.borta}'`, roll: "'tjanstgorande_ersattare'" },
      ...{ ersatter_person_id: `'${ledamot(4)}'`, fran_paragraf: '2' },
    });
    const names = ['narvaroperiod_seat_free_INSERT'];
    return `${names.map((name) => `DROP TRIGGER ${name};`).join('')} ${twice}; ${ready()}; ${signedBy(0, 1)}`;
  }),
  one(
    'protokollsdel_serving',
    'presence_needed',
    approve(utkast),
    () =>
      `${without(
        'narvaroperiod_needed_UPDATE',
        `UPDATE narvaroperiod SET till_paragraf = 2
        WHERE person_id = '${ledamot(4)}'`,
      )} ${ready()}; ${signedBy(0, 1)}`,
  ),
  one(
    'protokollsdel_signed',
    'signature_missing',
    approve(utkast),
    () => `${ready()}; ${signedBy(0)}`,
  ),
];

const period = (person: string, change: Record<string, string> = {}) =>
  copy('narvaroperiod', `WHERE person_id = '${ledamot(0)}'`, {
    ...{ id: `'${ulid()}'`, person_id: `'${person}'`, fran_paragraf: '2' },
    ...change,
  });
const deputy = (person: string, owner: string, change: Record<string, string> = {}) =>
  period(person, {
    ...{ roll: "'tjanstgorande_ersattare'", ersatter_person_id: `'${owner}'` },
    ...change,
  });
/** Leaves after § 1; what was voted without them there is taken away first. */
const leaves = (person: string) => `
  DELETE FROM rost WHERE person_id = '${person}' AND paragraf_id <> ${idOf(1)};
  DELETE FROM reservation_person WHERE person_id = '${person}' AND paragraf_id <> ${idOf(1)};
  UPDATE narvaroperiod SET till_paragraf = 1 WHERE person_id = '${person}';`;

const NARVARO_ATTACKS: Attack[] = [
  one('narvaroperiod_once', 'already_exists', () =>
    copy(
      'narvaroperiod',
      `WHERE person_id = '${ledamot(0)}'`,
      { fran_paragraf: '2' },
      'OR REPLACE',
    ),
  ),
  one(
    'narvaroperiod_stands',
    'locked',
    () => `UPDATE narvaroperiod SET person_id = '${varld.borta}' WHERE roll = 'ledamot'`,
  ),
  one('narvaroperiod_once_there_INSERT', 'person_twice', () =>
    period(ledamot(4), { roll: "'gast'" }),
  ),
  one(
    'narvaroperiod_once_there_UPDATE',
    'person_twice',
    () => `UPDATE narvaroperiod SET fran_paragraf = 2
      WHERE person_id = '${ledamot(4)}' AND fran_paragraf = 3`,
    () => `${leaves(ledamot(4))} ${period(ledamot(4), { fran_paragraf: '3', roll: "'gast'" })};
      UPDATE narvaroperiod SET till_paragraf = 2
      WHERE person_id = '${ledamot(4)}' AND till_paragraf = 1`,
  ),
  one(
    'narvaroperiod_one_deputy_INSERT',
    'seat_taken',
    () => deputy(varld.borta, ledamot(4)),
    () => `${leaves(ledamot(4))} ${deputy(varld.annan, ledamot(4))}`,
  ),
  one(
    'narvaroperiod_one_deputy_UPDATE',
    'seat_taken',
    () => `UPDATE narvaroperiod SET fran_paragraf = 2 WHERE person_id = '${varld.borta}'`,
    () => `${leaves(ledamot(4))} ${deputy(varld.annan, ledamot(4), { till_paragraf: '2' })};
      ${deputy(varld.borta, ledamot(4), { fran_paragraf: '3' })}`,
  ),
  one('narvaroperiod_seat_free_INSERT', 'seat_taken', () => deputy(varld.borta, ledamot(4))),
  one(
    'narvaroperiod_seat_free_UPDATE',
    'seat_taken',
    () =>
      `UPDATE narvaroperiod SET ersatter_person_id = '${ledamot(3)}' WHERE person_id = '${varld.borta}'`,
    () => `${leaves(ledamot(4))} ${deputy(varld.borta, ledamot(4))}`,
  ),
  one(
    'narvaroperiod_seat_given_INSERT',
    'seat_taken',
    () => period(ledamot(4)),
    () => `${leaves(ledamot(4))} ${deputy(varld.borta, ledamot(4))}`,
  ),
  one(
    'narvaroperiod_seat_given_UPDATE',
    'seat_taken',
    () => `UPDATE narvaroperiod SET till_paragraf = 3 WHERE person_id = '${ledamot(4)}'`,
    () => `${leaves(ledamot(4))} ${deputy(varld.borta, ledamot(4))}`,
  ),
  one('narvaroperiod_part_i', 'part_locked', () => period(varld.borta, { fran_paragraf: 'NULL' })),
  one(
    'narvaroperiod_part_u',
    'part_locked',
    () => `UPDATE narvaroperiod SET distans = 1 WHERE person_id = '${ledamot(0)}'`,
  ),
  one(
    'narvaroperiod_part_d',
    'part_locked',
    () => "DELETE FROM narvaroperiod WHERE roll = 'ersattare'",
  ),
  one(
    'narvaroperiod_needed_UPDATE',
    'presence_needed',
    () => `UPDATE narvaroperiod SET till_paragraf = 1 WHERE person_id = '${ledamot(4)}'`,
  ),
  one(
    'narvaroperiod_needed_DELETE',
    'presence_needed',
    () => `DELETE FROM narvaroperiod WHERE person_id = '${varld.borta}'`,
    () =>
      `${period(varld.borta)}; ${copy('rost', `WHERE paragraf_id = ${idOf(2)} LIMIT 1`, {
        ...{ person_id: `'${varld.borta}'`, ordning: '90' },
      })}`,
  ),
  ...(['rost', 'reservation_person'] as const).flatMap((table) => {
    const rule = table === 'rost' ? 'vote_without_seat' : 'reservation_without_part';
    return [
      one(`${table}_serves_INSERT`, rule, () =>
        copy(table, `WHERE paragraf_id = ${idOf(2)} LIMIT 1`, {
          ...{ person_id: `'${varld.borta}'`, ordning: '90' },
        }),
      ),
      one(
        `${table}_serves_UPDATE`,
        rule,
        () => `UPDATE ${table} SET person_id = '${varld.borta}'
          WHERE paragraf_id = ${idOf(2)} AND ordning = 0`,
      ),
    ];
  }),
  one(
    'jav_takes_part_INSERT',
    'jav_takes_part',
    () => `INSERT INTO jav SELECT id, '${ledamot(1)}', 9, 'p1', 'sjalv' FROM paragraf WHERE nr = 2`,
  ),
  one(
    'jav_takes_part_UPDATE',
    'jav_takes_part',
    () => `UPDATE jav SET person_id = '${ledamot(1)}' WHERE paragraf_id = ${idOf(2)}`,
  ),
];

const ATTACKS = [...PART_ATTACKS, ...APPROVAL_ATTACKS, ...NARVARO_ATTACKS];

describe.each(ATTACKS)('$trigger', (one) => {
  test('refuses what nothing else refuses', () => {
    expectRefused(varld.raw, one);
  });
});

test('every trigger of parts and of presence is tried', () => {
  const tables = ['protokollsdel', 'justerare', 'protokollsunderskrift', 'narvaroperiod'];
  expect(untried(varld.raw, tables, ATTACKS)).toEqual([]);
});

describe('what no row may say, whichever way it was written', () => {
  const part = (set: string) => `UPDATE protokollsdel SET ${set} WHERE id = '${varld.justerad}'`;
  const notice = (anslaget: string, sista: string, rest = '') =>
    part(`status = 'anslagen', anslaget = '${anslaget}', klagotid_sista_dag = '${sista}' ${rest}`);
  const vote = (set: string) => `UPDATE votering SET ${set} WHERE paragraf_id = ${idOf(2)}`;

  test.each([
    ['notice_missing', () => part("status = 'anslagen'")],
    ['notice_before_approval', () => notice('2026-03-29', '2026-04-20')],
    ['appeal_too_short', () => notice('2026-03-31', '2026-04-20')],
    ['removed_too_early', () => notice('2026-03-31', '2026-04-21', ", nedtaget = '2026-04-21'")],
    ['removal_missing', () => notice('2026-03-31', '2026-04-21', ", nedtaget = '2026-04-22'")],
    ['closed_matter', () => vote("lott = 'ja'")],
    ['closed_matter', () => vote('sluten_ja = 1, sluten_nej = 0, sluten_avstar = 0')],
    ['rubrik_missing', () => "UPDATE paragraf SET rubrik = ' ' WHERE nr = 3"],
    ['paragraphs_backwards', () => period(varld.borta, { till_paragraf: '1' })],
    [
      'only_deputies_replace',
      () => period(varld.borta, { ersatter_person_id: `'${varld.annan}'` }),
    ],
    ['replaces_itself', () => deputy(varld.borta, varld.borta)],
    [
      'reason_missing',
      () => copy('rattelse', '', { id: `'${ulid()}'`, skal: "''", ursprunglig_text: "'a'" }),
    ],
  ])('%s', (rule, sql) => {
    expect(attack(varld.raw, sql())).toBe(`CHECK constraint failed: ${rule}`);
  });

  test('nothing is approved under a file that isn’t there', () => {
    const sql = `UPDATE protokollsdel SET status = 'justerad', justerad = '2026-03-30',
      sha256 = '${'c'.repeat(64)}' WHERE id = '${utkast()}'`;
    varld.raw.exec(`${ready()}; ${signedBy(0, 1)}`);
    expect(attack(varld.raw, sql)).toBe('FOREIGN KEY constraint failed');
  });
});
