import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { migrate, versionOf } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/steps.ts';
import { openRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import { listBeslut } from '../../db/repositories/beslut.ts';
import { getArende } from '../../db/repositories/arende.ts';
import { listHandling } from '../../db/repositories/handling.ts';
import { listParagraf } from '../../db/repositories/paragraf.ts';
import { getSandlistaByPaper } from '../../db/repositories/sandlista.ts';
import { listTidsfrist } from '../../db/repositories/bevakning.ts';
import { ArendeId, SammantradeId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import { seedDecided } from './support/decided.ts';
import { context, rawConnection, temporaryFolder } from './support/register.ts';
import { withoutCopy } from './support/upgrade.ts';

type File = Database.Database;

function emptyFile(): File {
  const file = new Database(join(temporaryFolder(), 'register.db'));
  file.pragma('application_id = 0x50415247');
  return file;
}

const schemaOf = (file: File) =>
  file
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2",
    )
    .all();

test('the steps are numbered upwards, and the last is what a new register has', async () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  const { register } = await seedDecided();
  expect(versionOf(rawConnection(register))).toBe(versions.at(-1));
});

/** Rows as they were written at each version, before later steps existed. */
const ROWS: Readonly<Record<number, string>> = {
  10: `INSERT INTO organ VALUES ('01ORGAN0000000000000000000', 'Nämnden', 'Nämndens', 'nämnden', 'N',
      'namnd', 'en_mening', '', 0, 't', 'u', 't', 1);
    INSERT INTO register VALUES (1, 'Granholma', '01ORGAN0000000000000000000', 0, 't', 'u');
    INSERT INTO person VALUES ('01PERSON000000000000000000', 'Bo', 'Al', '', '', 't', 'u', 't', 1);
    INSERT INTO diarium VALUES ('01DIARIVM00000000000000000', '01ORGAN0000000000000000000', 'D',
      '{AR}/{LOPNR}', 't', 'u');
    INSERT INTO diarieserie VALUES ('01DIARIVM00000000000000000', 2026, 1);
    INSERT INTO kallhanvisning VALUES ('01KALLA0000000000000000000', '01ORGAN0000000000000000000',
      '2026-01-20', 7, 't', 'u', 't', 1);`,
  20: `INSERT INTO arende (id, diarium_id, ar, lopnr, diarienummer, sortnyckel, nummer_sok,
      arendemening, arendemening_sort, arendemening_offentlig, ursprung, initiativtagare,
      inkom_datum, klass, status, registrerad_tid, registrerad_av, andrad)
      VALUES ('01ARENDE000000000000000000', '01DIARIVM00000000000000000', 2026, 1, '2026/1', '1', '1',
      'Bänkar', 'b|nkar', '', 'ansokan', '', '2026-01-02', '', 'beslutat',
      '2026-01-02T08:00:00.000Z', 'u', 't');
    INSERT INTO handling VALUES ('01HAND1NG0000000000000000A', '01ARENDE000000000000000000', 1, 'in',
      'inkommen', 'Ansökan', '2026-01-02', 'Byalaget', 0, '', '2026-01-02T08:00:00.000Z', 'u');
    INSERT INTO handling VALUES ('01HAND1NG0000000000000000B', '01ARENDE000000000000000000', 2,
      'intern', 'arbetsmaterial', 'Utkast', '2026-01-03', NULL, 1, '', '2026-01-03T08:00:00.000Z', 'u');
    INSERT INTO bevakning VALUES ('01BEVAKN1NG000000000000000', '01ARENDE000000000000000000',
      '2026-05-01', 'Ring', 0, 't', 'u', 't');`,
  30: `INSERT INTO fordelningsram VALUES ('01RAM000000000000000000000',
      '01ARENDE000000000000000000', '01ORGAN0000000000000000000', 2026, 500, NULL, 'x', NULL, 0, 0,
      0, 't', 'u', 't', 1);`,
  40: `INSERT INTO tjansteskrivelse VALUES ('01PAPPER000000000000000000',
      '01ARENDE000000000000000000', 'Bänkar', NULL, '01ORGAN0000000000000000000',
      '01ORGAN0000000000000000000', 't', 'u', 't', 1);`,
  50: `BEGIN; INSERT INTO aterrapportering VALUES ('01ATERRAPP0RT0000000000000',
      '01BES1VT000000000000000000', '01ORGAN0000000000000000000', '01ORGAN0000000000000000000',
      '2026-05', 'manad', 'redovisad');
    INSERT INTO beslut VALUES ('01BES1VT000000000000000000', '01ARENDE000000000000000000',
      '01PAPPER000000000000000000', '01ORGAN0000000000000000000', '2026-02-03', 9, 'andrat', 't',
      'u'); COMMIT;`,
  60: '',
  70: `INSERT INTO sandlista VALUES ('01SAND11STA000000000000000', '01PAPPER000000000000000000', 0,
      't', 'u', 't', 1);
    INSERT INTO sandlistepost VALUES ('01SANDP0ST0000000000000000', '01SAND11STA000000000000000', 0,
      '01ORGAN0000000000000000000', 'Nämnden', 'epost', 'n@example.com', 1, 'avslag', 'hela');
    INSERT INTO sandlista_avsteg VALUES ('01SAND11STA000000000000000',
      '01ORGAN0000000000000000000', 0, 'Var med.');
    UPDATE sandlista SET faststalld = 1;`,
  80: `INSERT INTO handlingsserie VALUES ('01DIARIVM00000000000000000', 2026, 4);
    INSERT INTO klassplan VALUES ('01PLAN00000000000000000000', '01ORGAN0000000000000000000', 'Plan',
      '2026-01-01', NULL, 't', 'u', 't', 1);
    INSERT INTO klass VALUES ('01KLASS0000000000000000000', '01PLAN00000000000000000000', NULL, '1.1',
      'Styra', '', 1, NULL);`,
  90: `INSERT INTO parti VALUES ('01PART10000000000000000000', 'L', 'Listan', 'Listans', NULL, NULL,
      't', 'u', 't', 1);
    UPDATE person SET parti_id = '01PART10000000000000000000', epost = 'bo@example.com';
    INSERT INTO kontakt VALUES (1, '01K0NTAKT00000000000000000', 'forening', 'Byalaget', 'byalaget',
      ' byalaget', '', '', '', 0, 0, NULL, 't', 'u', 't', 1);
    INSERT INTO uppdrag VALUES ('01VPPDRAG00000000000000000', '01PERSON000000000000000000',
      '01ORGAN0000000000000000000', 'ordf', '2026-01-01', NULL, 0, NULL, 't', 'u', 't', 1);`,
  100: '',
  110: `INSERT INTO fil VALUES (1, '${'a'.repeat(64)}', 'application/pdf', 9, 'klar', '', 't', 'u');
    INSERT INTO fil_sida VALUES (1, 1, 1, 'Soptunnorna vid torget');`,
  120: '',
  130: `INSERT INTO vy VALUES ('01VY000000000000000000000A', 'Remisser', '{}', '[]', 5, 't', 'u', 't', 1);
    INSERT INTO anvandare VALUES ('siv', '01PERSON000000000000000000', 't');`,
  140: `INSERT INTO handling_fil
    VALUES ('01HAND1NG0000000000000000A', 1, 1, 'ansökan.pdf', 'huvud', NULL, 't', 'u');`,
  150: '',
  160: '',
  170: `INSERT INTO sammantrade VALUES ('01SAMMANTRADE0000000000000', '01ORGAN0000000000000000000',
      '2026-03-03', 't', 'u', 't', 1);`,
  180: `INSERT INTO mall VALUES ('01MA110000000000000000000A', 'Egen', 'yttrande', NULL, '', '', NULL,
      NULL, 'antikva', 2, NULL, '', 0, 't', 'u', 't', 1);
    INSERT INTO mall_avsnitt VALUES ('01MA110000000000000000000A', 0, 'bilagor', 'Bilagor', 0);`,
  190: `INSERT INTO remiss VALUES ('01REM1SS000000000000000000', '01ARENDE000000000000000000', 'ut',
      '01ORGAN0000000000000000000', '', 'Cykelplan', '', NULL, '2026-05-01', NULL, NULL, '',
      'solfjader', NULL, 't', 'u', 't', 1);`,
  200: `INSERT INTO plan VALUES ('01P1AN00000000000000000000', '01ARENDE000000000000000000',
      '01ORGAN0000000000000000000', '2026-04-01', '01SAMMANTRADE0000000000000', 1, 't', 'u', 't', 1);`,
  210: `INSERT INTO egen_fras VALUES ('01FRAS00000000000000000000', 'X1', 'Tack', 'Tack.', '', 0, 't',
      'u', 't', 1);`,
  220: `INSERT INTO ord VALUES ('01ORD000000000000000000000', 'attsats', NULL, 0, 't', 'u', 't', 1);
    INSERT INTO ord VALUES ('01ORD000000000000000000001', 'Ekeby', '01PAPPER000000000000000000', 1, 't',
      'u', 't', 2);`,
  240: `INSERT INTO skrivelseversion VALUES ('01VERS10N00000000000000000',
      '01PAPPER000000000000000000', 1, 'Före mötet', NULL, 1, '{}', 't', 'u');
    INSERT INTO kommentar VALUES ('01K0MMENTAR000000000000000', '01PAPPER000000000000000000', NULL,
      'bänkar', 'Vilka?', NULL, 't', 'u', 't', 'u');
    INSERT INTO kommentar VALUES ('01K0MMENTAR00000000000000B', '01PAPPER000000000000000000', NULL,
      '', 'De vid torget.', '01K0MMENTAR000000000000000', NULL, NULL, 't', 'u');`,
  250: '',
  270: '',
  280: '',
  285: '',
  290: '',
  400: `INSERT INTO protokollsregler VALUES ('01ORGAN0000000000000000000', 9, 5, 1, 0, 1, 2, 'ar',
      'Kansliet', 't', 'u', 't', 1);
    UPDATE sammantrade SET status = 'pagaende', plats = 'Tingssalen',
      ordforande_id = '01PERSON000000000000000000', sekreterare_id = '01PERSON000000000000000000';
    INSERT INTO ajournering VALUES ('01SAMMANTRADE0000000000000', 0, '10:00', '10:15');
    INSERT INTO dagordningspunkt VALUES ('01DAG0RDN1NG00000000000000', '01SAMMANTRADE0000000000000', 1,
      '1', 'beslut', '01ARENDE000000000000000000', '01PAPPER000000000000000000', 'Bänkar', '', 0, 0,
      '', 0, 't', 'u', 't', 1);`,
  410: `INSERT INTO paragrafserie VALUES ('01ORGAN0000000000000000000', 2026, 12, 't', 'u');
    INSERT INTO protokollsdel VALUES ('01DE1000000000000000000000', '01SAMMANTRADE0000000000000', 1,
      'ordinarie', 'utkast', '', NULL, '', NULL, NULL, NULL, '', NULL, NULL, 't', 'u', 't', 1);
    INSERT INTO justerare VALUES ('01DE1000000000000000000000', 0, '01PERSON000000000000000000');
    INSERT INTO paragraf VALUES ('01PARAGRAF0000000000000000', '01SAMMANTRADE0000000000000',
      '01DE1000000000000000000000', '01ORGAN0000000000000000000', 2026, 12, 'oppen',
      '01DAG0RDN1NG00000000000000', '01ARENDE000000000000000000', 'Bänkar', '', 0, 0,
      'laglighetsprovning', '01PERSON000000000000000000', 't', 'u', 't', 1);`,
  415: `INSERT INTO forslag VALUES ('01F0RS1AG00000000000000000', '01PARAGRAF0000000000000000', 0,
      'forvaltningen', NULL, '2026-02-01', '', '');
    INSERT INTO forslagspunkt VALUES ('01PARAGRAF0000000000000000', '01F0RS1AG00000000000000000', 1,
      'Tre bänkar köps.');
    INSERT INTO proposition VALUES ('01PR0P0S1T10N0000000000000', '01PARAGRAF0000000000000000', 0,
      'bifall_avslag', '01F0RS1AG00000000000000000', NULL);
    INSERT INTO proposition_forslag VALUES ('01PARAGRAF0000000000000000',
      '01PR0P0S1T10N0000000000000', 0, '01F0RS1AG00000000000000000', 0);
    INSERT INTO paragrafbeslut VALUES ('01PARAGRAF0000000000000000', 0, 'ingen', NULL, 'antecknas',
      NULL, NULL, NULL);`,
  420: `INSERT INTO narvaroperiod VALUES ('01NARVAR0P0000000000000000', '01SAMMANTRADE0000000000000',
      '01PERSON000000000000000000', 'ledamot', NULL, NULL, NULL, 0, NULL, 't', 'u');`,
  430: `INSERT INTO korrektur VALUES ('01K0RREKTVR000000000000000', '01DE1000000000000000000000', 1,
      't', 'u');
    INSERT INTO korrekturstycke VALUES ('01K0RREKTVR000000000000000',
      '01PARAGRAF0000000000000000', 0, 'beslut:1', 'Tre bänkar köps.');`,
  440: `INSERT INTO delegationspunkt VALUES ('01PVNKT000000000000000000A',
      '01ORGAN0000000000000000000', 'A.1', 'Avtal', 'anstalld', 'Enhetschef', '', '', '', 1, NULL, 't',
      'u', 't', 1);
    INSERT INTO delegationsbeslut VALUES ('01BES1VT00000000000000000D', '01ORGAN0000000000000000000',
      2026, 1, '01PVNKT000000000000000000A', '2026-02-01', '01PERSON000000000000000000',
      '01ARENDE000000000000000000', 'Avtal om bänkar', '', NULL, NULL, NULL, NULL, 't', 'u', 't', 1);`,
  450: `INSERT INTO protokollsstil VALUES ('01ORGAN0000000000000000000', 't', 'u', 't', 1);`,
  480: `INSERT INTO delegationsserie VALUES ('01ORGAN0000000000000000000', 2027, 41, 't', 'u', 't', 1);`,
  481: `INSERT INTO inkallelseordning VALUES ('01ORGAN0000000000000000000', 't', 'u', 't', 1);`,
  500: '',
  501: '',
  502: '',
  505: `UPDATE protokollsregler SET forhinder = 'Ring kansliet.', upplysningar = 'Fika finns.';`,
  510: `INSERT INTO aterrapportering (id, arende_id, text, ansvarig, till_organ_id, senast, precision,
      status, skapad, skapad_av, andrad) VALUES ('01ATERRAPP0RT000000000000A',
      '01ARENDE000000000000000000', 'Utred', 'Kontoret', '01ORGAN0000000000000000000', '2027-02',
      'manad', 'oppen', 't', 'u', 't');
    UPDATE aterrapportering SET status = 'utgar', skal = 'Gjort' WHERE beslut_id IS NULL;`,
  520: '',
  530: `INSERT INTO protokollsavsteg VALUES ('01AVSTEG000000000000000000',
      '01DE1000000000000000000000', 'K58', 'del:narvaro', '0123456789abcdef', 'Ny nämnd', 't', 'u');`,
  540: `INSERT INTO utskicksregler VALUES ('01ORGAN0000000000000000000', '', '', '', '', 3, 8, 70, 37,
      0, 0, 0, 0, 110, 50, 90, 35, 110, 50, 90, 35, 't', 'u', 't', 1);`,
  550: '',
  580: '',
  581: '',
  610: '',
  660: '',
  680: '',
  681: '',
  700: '',
};

const PAPPER = TjansteskrivelseId.parse('01PAPPER000000000000000000');
const MOTE = SammantradeId.parse('01SAMMANTRADE0000000000000');
const ANTECKNAT = { grund: { typ: 'ingen' }, standard: { typ: 'antecknas' }, punkter: [] };
const BIFALL = {
  ...{ id: '01PR0P0S1T10N0000000000000', slag: 'bifall_avslag', enligtYrkandeId: null },
  ...{ bifallet: '01F0RS1AG00000000000000000', voteringar: [] },
  forslag: [{ forslagId: '01F0RS1AG00000000000000000', punkter: [] }],
};

/** The §§ of the meeting, and how many serve at one. */
async function minutesOf(register: RegisterDb, raw: File) {
  const paragrafer = await register.read((tx) => listParagraf(tx, MOTE));
  return {
    paragrafer: paragrafer.map(({ nr, beslut, propositioner }) => [nr, beslut, propositioner]),
    serving: raw.prepare('SELECT count(*) FROM tjanstgorande').pluck().get(),
  };
}

/** What is in them when the rows were written at a version. */
function minutesSince(version: number) {
  const [beslut, propositioner] = version < 415 ? [[], []] : [[ANTECKNAT], [BIFALL]];
  const paragrafer = version < 410 ? [] : [[12, beslut, propositioner]];
  return { paragrafer, serving: version >= 420 ? 1 : 0 };
}

/** The folder of a register as it was at each version, with the rows of that time. */
const folders = new Map<number, string>();
let newSchema: unknown[];

// One file goes through every step: to begin anew for each version takes two minutes.
beforeAll(() => {
  const file = emptyFile();
  file.pragma('synchronous = OFF');
  for (const step of migrations) {
    migrate(file, [step]);
    file.exec(ROWS[step.version]!);
    const folder = temporaryFolder();
    copyFileSync(file.name, join(folder, 'register.db'));
    folders.set(step.version, folder);
  }
  file.close();
  newSchema = schemaOfNew();
});

test('an older register is not changed before it has been copied', async () => {
  const folder = folders.get(10)!;
  const path = join(folder, 'register.db');
  const before = readFileSync(path);
  await expect(openRegister(folder, context)).rejects.toThrow('nobody copies it');
  const copy = () => Promise.reject(new Error('the stick is full'));
  await expect(openRegister(folder, context, copy)).rejects.toThrow('the stick is full');
  expect(readFileSync(path).equals(before)).toBe(true);
  const forgotten = openRegister(folder, context, () => Promise.resolve());
  await expect(forgotten).rejects.toThrow('not brought up to date');
});

test.each(migrations.slice(0, -1).map(({ version }) => version))(
  'rows written at version %i are there, and usable, after the later steps',
  async (version) => {
    const folder = folders.get(version)!;
    // These have no log, so that no backup of them is whole; `older-registers.test.ts` makes backups.
    const register = await openRegister(folder, context, withoutCopy);
    const raw = rawConnection(register);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    expect(raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(schemaOf(raw)).toEqual(newSchema);
    expect(raw.prepare('SELECT count(*) FROM kallhanvisning').pluck().get()).toBe(1);
    expect(raw.prepare('SELECT nollstalls, stangt, andrad FROM diarium').raw().all()).toEqual([
      ['ar', 0, 't'],
    ]);
    const arendeId = ArendeId.parse('01ARENDE000000000000000000');
    if (version >= 20) {
      expect(await register.read((tx) => getArende(tx, arendeId))).toMatchObject({ lopnr: 1 });
      expect(await register.read((tx) => listTidsfrist(tx, null))).toHaveLength(1);
      expect(await register.read((tx) => listHandling(tx, arendeId))).toMatchObject([
        { beteckning: '2026/1-1', inkommenDatum: '2026-01-02', motpart: { namn: 'Byalaget' } },
        { beteckning: '2026/1-2', datumHandling: '2026-01-03', motpart: { typ: 'saknas' } },
      ]);
    }
    expect(await minutesOf(register, raw)).toEqual(minutesSince(version));
    const found = (index: string, word: string) =>
      raw.prepare(`SELECT rowid FROM ${index}(?)`).pluck().all(word);
    expect(found('handling_sok', 'byal*')).toEqual(version >= 20 ? [1] : []);
    expect(found('fil_sok', 'soptunnorna')).toEqual(version >= 110 ? [1] : []);
    expect(raw.prepare("SELECT stam FROM ordforrad WHERE term = 'bänkar'").pluck().get()).toBe(
      version >= 20 ? 'bank' : undefined,
    );
    const kinds = raw.prepare('SELECT dokumenttyp FROM mall JOIN mall_avsnitt ON mall_id = id');
    expect(kinds.pluck().all()).toEqual(version >= 180 ? ['yttrande'] : []);
    const listed = raw.prepare('SELECT count(*) FROM handling_med_fil').pluck().get();
    expect(listed).toBe(version >= 140 ? 1 : 0);
    const decisions = await register.read((tx) => listBeslut(tx, arendeId));
    expect(decisions).toHaveLength(version >= 50 ? 1 : 0);
    const list = await register.read((tx) => getSandlistaByPaper(tx, PAPPER));
    expect(list?.poster.map(({ mottagare, skal }) => [mottagare, skal])).toEqual(
      version >= 70 ? [['Nämnden', 'avslag']] : undefined,
    );
    expect(decisions.flatMap((one) => one.aterrapporteringar)).toHaveLength(version >= 50 ? 1 : 0);
    await register.close();
  },
);

function schemaOfNew(): unknown[] {
  const file = emptyFile();
  file.pragma('synchronous = OFF');
  migrate(file, migrations);
  const schema = schemaOf(file);
  file.close();
  return schema;
}

test.each([
  ['breaks midway', 'CREATE TABLE ny (a) STRICT; INSERT INTO organ VALUES (1); SELECT nonsense;'],
  [
    'leaves a dangling reference',
    "CREATE TABLE ny (a); PRAGMA foreign_keys = OFF; INSERT INTO organ_frasstil VALUES ('x', 'F1', 'a');",
  ],
])('a step that %s leaves the file untouched', (_, sql) => {
  const file = emptyFile();
  migrate(file, migrations.slice(0, 1));
  file.exec(ROWS[10]!);
  const path = file.name;
  const before = [schemaOf(file), readFileSync(path)];
  copyFileSync(path, `${path}.kopia`);
  expect(() => migrate(file, [{ version: 15, sql }])).toThrow();
  expect(versionOf(file)).toBe(10);
  expect(file.pragma('foreign_keys', { simple: true })).toBe(1);
  expect([schemaOf(file), readFileSync(path)]).toEqual(before);
  file.close();
});
