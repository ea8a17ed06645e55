import { expect, test } from 'vitest';
import { protokollRequest } from '../../../../electron/documents/motesdokument.ts';
import type { ProtokollFacts } from '../../../../shared/document/sammantrade/protokoll-facts.ts';
import { pdfOf } from './print.ts';
import { protokoll } from './samples.ts';

/** Milliseconds of work for this process, however many others want the machine. */
async function workFor(facts: ProtokollFacts): Promise<number> {
  const before = process.cpuUsage();
  await pdfOf(protokollRequest(facts, { date: '2026-04-16' }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function withEdit(facts: ProtokollFacts, nr: number): ProtokollFacts {
  const paragrafer = facts.paragrafer.map((paragraf) =>
    paragraf.nr === nr ? { ...paragraf, uppgifter: ['Dnr TN 2026/1000'] } : paragraf,
  );
  return { ...facts, paragrafer };
}

// A page's head that names all the data is looked through for every page: then this is even.
test('one changed § of a hundred is a small part of the work of all of them', async () => {
  const facts = protokoll(100);
  await pdfOf(protokollRequest(protokoll(1), { date: '2026-04-16' }));
  const cold = await workFor(facts);
  const edits = [await workFor(withEdit(facts, 50)), await workFor(withEdit(facts, 60))];
  expect(Math.min(...edits)).toBeLessThan(cold / 2);
});
