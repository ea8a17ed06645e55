import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { observeRegister } from '../../support/register-snapshot.ts';
import { readZip } from '../../support/read-zip.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

/** Shorter texts are words of the program as often as of the register. */
const SHORTEST = 7;

let app: TestApp;
let register: string;

beforeAll(async () => {
  app = await startTestApp();
  const { folderName } = await app.call('register.createExample', {});
  register = join(app.host.documentsFolder, folderName);
});
afterAll(() => app.close());

const secret = 'Agneta Strömvall 19121212-1212';
const line = (details: object) =>
  JSON.stringify({ time: '2026-11-21T11:00:00.000Z', level: 'error', ...details });

/** Every text in the register that a person could have written or that names one. */
function textsOf(folder: string): Set<string> {
  const observer = observeRegister(folder);
  const tables = [
    ...['register', 'organ', 'person', 'arende', 'handling', 'motpart', 'sammantrade', 'logg'],
    ...['tjansteskrivelse', 'beslutspunkt', 'kontakt', 'ansokan', 'diarium', 'dagordningspunkt'],
  ];
  const values = tables.flatMap((table) => {
    try {
      return observer.readAll(table).flatMap((row) => Object.values(row));
    } catch {
      return [];
    }
  });
  observer.close();
  const texts = values.filter((value) => typeof value === 'string');
  // Words of the program's own, and the moment that everything in this test happens.
  const isOurs = (text: string) =>
    /^[a-z_.]+$/u.test(text) || /^\d{4}-[\d-]+T[\d:.]+Z$/u.test(text);
  return new Set(texts.filter((text) => text.length >= SHORTEST && !isOurs(text)));
}

test('a bundle for support is shown before it is saved, and holds no text of the register', async () => {
  writeFileSync(
    join(app.host.dataFolder, 'paragraf.log'),
    [
      line({
        message: 'unexpected',
        ...{ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', where: 'arende.register', name: 'TypeError' },
        frames: [`at save (/home/agneta/paragraf/out/main/main.js:10:5)`],
        ...{ cause: secret, error: secret, stack: secret },
      }),
      line({ message: `Kunde inte öppna ${secret}` }),
      secret,
    ].join('\n'),
  );
  const { files } = await app.call('support.prepare', {});
  expect(files.map(({ name }) => name)).toEqual([
    ...['program.json', 'register.json', 'kontroll.json', 'schema.sql', 'logg.txt'],
  ]);
  const all = files.map(({ text }) => text).join('\n');
  expect(all).toContain('CREATE TABLE arende');
  expect(all).toContain('"where":"arende.register"');
  expect(all).toContain('main.js:10:5');
  expect(all).toContain('(2 rader utelämnade)');
  expect(all).not.toContain('agneta');
  const texts = textsOf(register);
  expect(texts.size).toBeGreaterThan(100);
  expect([...texts, secret].filter((text) => all.includes(text))).toEqual([]);
  const path = join(app.folder, 'support.zip');
  app.host.answerSaveFile(path);
  expect(await app.call('support.save', {})).toEqual({ fileName: 'support.zip' });
  const saved = await readZip(readFileSync(path));
  expect(Object.fromEntries(saved)).toEqual(
    Object.fromEntries(files.map(({ name, text }) => [name, text])),
  );
});
