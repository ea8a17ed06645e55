import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import type { RegisterDb } from '../../../db/open.ts';
import { insertHandling } from '../../../db/repositories/handling.ts';
import { insertKontakt } from '../../../db/repositories/kontakt.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import type { WriteTx } from '../../../db/tx.ts';
import { createLogotyper } from '../../../electron/app/logotyper.ts';
import { documentOf } from '../../../electron/app/printed-document.ts';
import { createFileStore } from '../../../electron/files/file-store.ts';
import { utlamnandetabell } from '../../../electron/app/utlamnande-tabell.ts';
import { writeCsv } from '../../../electron/app/write-csv.ts';
import {
  createDocumentCompiler,
  type DocumentCompiler,
} from '../../../electron/documents/compile-document.ts';
import { reviewUtlamnande } from '../../../electron/services/utlamnande.ts';
import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { Utlamnandeinnehall } from '../../../shared/domain/utlamnande.ts';
import type { Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import {
  handlingData,
  nummerOf,
  personData,
  registerArende,
  seedGround,
} from '../../db/support/fixture.ts';
import type { Ground } from '../../db/support/fixture.ts';
import {
  change,
  context,
  newRegister,
  rawConnection,
  temporaryFolder,
} from '../../db/support/register.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';

const SECRET = 'HEMLIGT';

/** What public lists are made of. Every other text of the register is poisoned, known or not. */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  register: ['kommun'],
  organ: ['namn', 'organtyp', 'beslutsstil'],
  diarium: ['namn', 'monster', 'nollstalls', 'handlingsnummer'],
  person: ['fornamn', 'efternamn'],
  arende: [
    ...['diarienummer', 'sortnyckel', 'arendemening_offentlig', 'offentlighet', 'ursprung'],
    ...['ursprung_ref', 'inkom_datum', 'klass', 'status'],
  ],
  handling: [
    ...['beteckning', 'riktning', 'status_tf', 'handlingstyp', 'rubrik_offentlig', 'motpart_typ'],
    ...['registreringsform', 'offentlighet', 'inkommen_datum', 'upprattad_datum'],
    'datum_handling',
  ],
};
/** The rows whose sender or recipient is public, or doesn't exist. */
const PUBLIC_NAMES = `h.motpart_typ IN ('namn', 'saknas') AND h.makulerad_tid IS NULL`;

let register: RegisterDb;
let compiler: DocumentCompiler;
let arenden: ArendeId[];
let poisoned: string[];

beforeAll(async () => {
  register = await newRegister();
  const ground = await seedGround(register);
  arenden = await change(register, (tx) => seedCases(tx, ground));
  const raw = rawConnection(register);
  poisoned = poison(raw);
  compiler = await createDocumentCompiler(await documentAssets(), undefined);
});

async function seedCases(tx: WriteTx, ground: Ground): Promise<ArendeId[]> {
  const protectedOfficer = { ...personData(SECRET, SECRET), skyddad: true };
  const { id: officer } = await insertPerson(tx, protectedOfficer);
  const kontakt = await insertKontakt(tx, {
    ...{ typ: 'privatperson', namn: SECRET, epost: '', telefon: '', adress: '' },
    ...{ skyddad: true, avslutad: false },
  });
  const open = await registerArende(tx, ground, {
    ...{ arendemening: SECRET, arendemeningOffentlig: 'Offentlig mening' },
    handlaggare: [officer, ground.personId],
  });
  const secret = await registerArende(tx, ground, { offentlighet: 'sekretess' });
  const ref = { slag: 'kontakt', id: kontakt.id } as const;
  const handlingar = [
    handlingData({
      rubrikOffentlig: 'Offentlig rubrik',
      motpart: { typ: 'namn', namn: 'Byalaget' },
    }),
    handlingData({ offentlighet: 'sekretess', motpart: { typ: 'dold', namn: SECRET } }),
    handlingData({
      ...{ rubrikOffentlig: 'Från skyddad', motpart: { typ: 'kontakt', ref, namn: SECRET } },
    }),
    handlingData({
      ...{ riktning: 'intern', statusTf: 'arbetsmaterial', inkommenDatum: null },
      ...{ datumHandling: '2026-02-03', rubrikOffentlig: `${SECRET} utkast` },
    }),
    handlingData({ registreringsform: 'halls_ordnat', rubrikOffentlig: `${SECRET} i pärm` }),
    handlingData({
      ...{ rubrikOffentlig: `${SECRET} av misstag`, motpart: { typ: 'namn', namn: SECRET } },
    }),
  ];
  for (const [index, data] of handlingar.entries()) {
    await insertHandling(tx, open.id, nummerOf(open, index + 1), data);
  }
  await insertHandling(tx, secret.id, nummerOf(secret, 1), handlingData({ rubrik: SECRET }));
  return [open.id, secret.id];
}

/** Writes a secret into every text that no public list may be made of, and tells which. */
function poison(raw: Database.Database): string[] {
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const schema = (type: string) =>
    raw
      .prepare<[string], string>(
        `SELECT name FROM sqlite_schema WHERE type = ? AND sql NOT LIKE '%VIRTUAL TABLE%'
          AND name NOT LIKE '%\\_sok%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all(type);
  for (const trigger of schema('trigger')) raw.exec(`DROP TRIGGER "${trigger}"`);
  raw.exec(`UPDATE handling SET makulerad_tid = 't', makulerad_av = 'u', makulerad_orsak = 'o'
    WHERE rubrik_offentlig LIKE '%av misstag'`);
  return schema('table').flatMap((table) => poisonTable(raw, table));
}

function poisonTable(raw: Database.Database, table: string): string[] {
  const info = raw.pragma(`table_xinfo("${table}")`) as {
    name: string;
    type: string;
    hidden: number;
    pk: number;
  }[];
  const columns = info
    .filter(({ type, hidden, pk }) => type === 'TEXT' && hidden === 0 && pk === 0)
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && !name.endsWith('_id'))
    .filter((name) => PUBLIC[table]?.includes(name) !== true);
  return columns.filter((column) => {
    const kept = table === 'handling' && column === 'motpart' ? `NOT (${PUBLIC_NAMES})` : 'true';
    const changed = raw
      .prepare(
        `UPDATE "${table}" AS h SET "${column}" = '${SECRET} ' || ? || coalesce(h."${column}", '')
          WHERE ${kept} AND h."${column}" IS NOT NULL`,
      )
      .run(`${table}.${column} `);
    return changed.changes > 0;
  });
}

const logotyper = createLogotyper(() => createFileStore(join(register.folder, 'filer')));

async function pdfText(document: DocumentRef): Promise<string> {
  const { request } = await documentOf({ ...context, register }, logotyper, document);
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return JSON.stringify(await readPdfText(outcome.pdf));
}

const urvalOf = (innehall: Utlamnandeinnehall): Utlamnandeurval => ({
  ...{ fran: '2026-01-01', till: '2026-12-31', diarier: [] },
  innehall,
});

test('the register is full of secrets', () => {
  expect(poisoned.length).toBeGreaterThan(20);
  expect(poisoned).toEqual(
    expect.arrayContaining(['arendemening', 'rubrik', 'motpart', 'initiativtagare', 'anmarkning']),
  );
});

test.each(Utlamnandeinnehall.options)('none is in a list of %s', async (innehall) => {
  const urval = urvalOf(innehall);
  const pdf = await pdfText({ typ: 'diarielista', urval });
  const file = join(temporaryFolder(), 'lista.csv');
  await writeCsv(file, await utlamnandetabell({ ...context, register }, urval));
  const csv = readFileSync(file, 'utf8');
  const granskning = await reviewUtlamnande({ ...context, register }, { urval });
  expect(granskning).toMatchObject({ personnummer: 0, traffar: [] });
  for (const text of [pdf, csv]) {
    expect(text).toContain(innehall === 'handlingar' ? 'Byalaget' : 'Offentlig mening');
    expect(text).toContain('Uppgift utelämnad');
    expect(text).not.toContain(SECRET);
  }
});

test('none is on a card', async () => {
  const cards = await Promise.all(arenden.map((id) => pdfText({ typ: 'arendekort', id })));
  expect(cards[0]).toContain('Offentlig rubrik');
  expect(cards[0]).toContain('Moa Ås');
  expect(cards[0]).toContain('Makulerad');
  for (const card of cards) {
    expect(card).toContain('Uppgift utelämnad');
    expect(card).not.toContain(SECRET);
  }
});
