import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder, observeRegister } from '../support/register-snapshot.ts';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});
afterEach(() => removeTempFolder(folder));

function demo(...args: readonly string[]): { readonly status: number | null; output: string } {
  const script = join(import.meta.dirname, 'run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('the whole task is played without a window, and leaves what it made', () => {
  const out = join(folder, 'ut');
  const { status, output } = demo('--out', out, '--detaljer');
  expect(output).toContain('1. Skapar ett nytt register för Kommunstyrelsen');
  expect(output).toContain('Klart.');
  expect(status).toBe(0);
  const pdfs = ['tjansteskrivelse.pdf', 'sandlista.pdf', 'diarielista.pdf', 'arendekort.pdf'];
  for (const name of pdfs) {
    expect(readFileSync(join(out, name)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(readdirSync(join(out, 'skarmbilder'))).toContain('fordelning-1920x1080-morkt.png');
  const list = readFileSync(join(out, 'diarielista.csv'), 'utf8');
  expect(list).toContain('Remiss: riktlinjer för färdtjänst');
  expect(list).toContain('Elever på Ekskolan');
  const register = observeRegister(join(out, 'register'));
  expect(register.rowsIn('beslut')).toBe(1);
  expect(register.rowsIn('post')).toBe(3);
  expect(register.rowsIn('arende')).toBe(2);
  register.close();
}, 300_000);

test('a folder with other files in it is left alone', () => {
  writeFileSync(join(folder, 'mitt.txt'), 'mitt');
  const { status, output } = demo('--out', folder);
  expect(output).toContain(`Mappen ${folder} är inte tom.`);
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(filesUnder(folder)).toEqual(['mitt.txt']);
});

test('a folder that cannot be made is told, without a stack trace', () => {
  writeFileSync(join(folder, 'hinder'), '');
  const { status, output } = demo('--out', join(folder, 'hinder/ut'));
  expect(output).toContain('Det går inte att skriva i mappen');
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

test('an unknown word in the command is answered with how to write it', () => {
  const { status, output } = demo('--ut', folder);
  expect(output).toContain('npm run demo -- [--out MAPP] [--detaljer]');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'OM-MAPPEN.txt'))).toBe(false);
});
