import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { ulid } from 'ulid';
import { openRegister } from '../../../db/open.ts';
import { insertArende } from '../../../db/repositories/arende.ts';
import { takeLopnr } from '../../../db/repositories/diarieserie.ts';
import { listDiarium } from '../../../db/repositories/diarium.ts';
import { listPerson } from '../../../db/repositories/person.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { Arende } from '../../../shared/domain/arende.ts';

/**
 * Waits for the path of a register, then registers cases in it until it is killed. Each case that
 * is committed is told as a line on standard output.
 */
async function run(): Promise<void> {
  const [folder] = (await once(process.stdin, 'data')) as [Buffer];
  const register = await openRegister(folder.toString().trim(), {
    ...{ now: () => new Date(), newId: () => ulid(), user: 'Siv Ek', computer: 'dator-1' },
  });
  for (;;) {
    const { id } = await registerNext(register);
    writeSync(1, `${id}\n`);
  }
}

async function registerNext(register: RegisterDb): Promise<Arende> {
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
    return arende;
  });
}

await run();
