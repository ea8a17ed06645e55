import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInProgramFolder } from '../../../electron/app/program-folder.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

const programFolder = () => app.host.programFolder ?? '';

async function choose(path: string, purpose: 'new-register' | 'open-register'): Promise<string> {
  app.host.answerFolder(path);
  return (await app.call('register.chooseFolder', { purpose }))?.handle ?? '';
}

test('is itself and all below it, by whatever name it is reached, and not what lies beside', () => {
  const program = programFolder();
  mkdirSync(program, { recursive: true });
  symlinkSync(program, join(app.folder, 'genväg'));
  const inside = ['', 'register', 'a/b', '..namn'].map((name) => join(program, name));
  for (const folder of [...inside, join(app.folder, 'genväg', 'register')])
    expect(isInProgramFolder(app.host, folder), folder).toBe(true);
  for (const folder of [`${program} 2`, join(program, '..'), app.folder, null])
    expect(isInProgramFolder(app.host, folder), String(folder)).toBe(false);
  expect(isInProgramFolder({ programFolder: null }, program)).toBe(false);
});

test('takes neither a new register, a copy of one, nor backups', async () => {
  const register = join(app.folder, 'register');
  await app.call('register.create', newRegister(await choose(register, 'new-register')));
  const rules = async (name: 'register.chooseFolder' | 'backup.chooseFolder', input: object) => {
    app.host.answerFolder(join(programFolder(), 'register'));
    return (await app.failure(name, input)).violations.map(({ rule }) => rule);
  };
  const asked = { purpose: 'new-register' };
  expect(await rules('register.chooseFolder', asked)).toEqual(['program_folder']);
  expect(await rules('backup.chooseFolder', {})).toEqual(['program_folder']);
  expect((await app.call('app.getInfo', {})).isInProgramFolder).toBe(false);
});

test('opens the register that somebody has put there, and says so', async () => {
  const register = join(app.folder, 'register');
  await app.call('register.create', newRegister(await choose(register, 'new-register')));
  await app.call('register.close', {});
  mkdirSync(programFolder(), { recursive: true });
  const moved = join(programFolder(), 'register');
  renameSync(register, moved);
  await app.call('register.open', { handle: await choose(moved, 'open-register') });
  expect((await app.call('app.getInfo', {})).isInProgramFolder).toBe(true);
});
