import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { ulid } from 'ulid';
import { openRegister } from '../../../db/open.ts';
import { insertArende } from '../../../db/repositories/arende.ts';
import { takeLopnr } from '../../../db/repositories/diarieserie.ts';
import { listDiarium } from '../../../db/repositories/diarium.ts';
import { listPerson } from '../../../db/repositories/person.ts';
import { arendeRows } from '../../../db/repositories/arende-lista.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';
import { mergeDubblett } from '../../../electron/services/dubblett.ts';
import { addHandling, registerHandling } from '../../../electron/services/handling.ts';
import { saveKontakt } from '../../../electron/services/kontakt.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';

/** What can be done again and again; each answers the id of what was committed. */
const WORKS = { arenden: registerNext, handlingar: registerLetters, sammanslagning: mergeNext };

/**
 * Waits for a kind of work and the path of a register, then does the work in it until it is killed.
 * What is committed is told as a line on standard output.
 */
async function run(): Promise<void> {
  const [order] = (await once(process.stdin, 'data')) as [Buffer];
  const [work = '', folder = ''] = order.toString().trim().split('\t');
  const context = { now: () => new Date(), newId: () => ulid() };
  const register = await openRegister(folder, { ...context, user: 'Siv Ek', computer: 'dator-1' });
  const again = WORKS[work as keyof typeof WORKS];
  for (;;) writeSync(1, `${await again({ register, ...context })}\n`);
}

/** Ten letters in the first case in one go. */
async function registerLetters({ register }: ServiceContext): Promise<string> {
  return register.write(async (tx) => {
    const [row] = await arendeRows(tx, [1]);
    if (!row) throw new Error('the register has no case');
    const letter = newHandling('in', '2026-02-03');
    let last = '';
    for (let count = 0; count < 10; count += 1) {
      const data = { ...letter, rubrik: 'Brev', motpart: { typ: 'namn' as const, namn: 'Byn' } };
      last = (await addHandling(tx, row.id, data, {})).id;
    }
    return last;
  });
}

/** A contact, its duplicate with a letter of its own, and the merge of the two. */
async function mergeNext(context: ServiceContext): Promise<string> {
  const data = { typ: 'forening' as const, namn: 'Byalaget', epost: '', telefon: '', adress: '' };
  const make = () =>
    saveKontakt(context, { existing: null, data: { ...data, skyddad: false, avslutad: false } });
  const [behall, dubblett] = [await make(), await make()];
  const [row] = await context.register.read((tx) => arendeRows(tx, [1]));
  if (!row) throw new Error('the register has no case');
  const ref = { slag: 'kontakt' as const, id: dubblett.id };
  const motpart = { typ: 'kontakt' as const, ref, namn: 'Byalaget' };
  const letter = { ...newHandling('in', '2026-02-03'), rubrik: 'Brev', motpart };
  await registerHandling(context, { arendeId: row.id, data: letter });
  await mergeDubblett(context, { slag: 'kontakt', behall, dubblett });
  return dubblett.id;
}

async function registerNext({ register }: ServiceContext): Promise<string> {
  return register.write(async (tx) => {
    const [diarium] = await listDiarium(tx);
    const [person] = await listPerson(tx);
    if (!diarium || !person) throw new Error('the register has no ground');
    const lopnr = await takeLopnr(tx, diarium.id, 2026);
    const arende = await insertArende(tx, {
      ...{ diariumId: diarium.id, ar: 2026, lopnr, diarienummer: `2026KS/${lopnr}` },
      sortnyckel: `ks 2026 ${String(lopnr).padStart(9, '0')}`,
      data: {
        ...{ arendemening: `Ärende ${lopnr}`, arendemeningOffentlig: '', ursprung: 'eget' },
        ...{ initiativtagare: '', handlaggare: [person.id], inkomDatum: '2026-02-03', klass: '' },
        ...{ klassId: null, offentlighet: 'ej_bedomd', ursprungRef: '' },
      },
    });
    const about = { objektId: arende.id, arendeId: arende.id } as const;
    await tx.log({ handelse: 'arende.registrerat', ...about, fore: null, efter: arende });
    return arende.id;
  });
}

await run();
