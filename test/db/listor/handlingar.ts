import { indexHandling } from '../../../db/search/feed.ts';
import { insertHandling } from '../../../db/repositories/handling.ts';
import type { RegisterDb } from '../../../db/open.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { HandlingData } from '../../../shared/domain/handling.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { handlingData, nummerOf, registerArende, seedGround } from '../support/fixture.ts';
import { change, newRegister, rawConnection } from '../support/register.ts';

/** A handling with what the list knows of it, told by the one who registered it. */
export interface ListedHandling extends Omit<HandlingData, 'motpart'> {
  rad: number;
  beteckning: string;
  motpart: string;
  datum: string;
  registrerad: string;
  harFil: boolean;
  makulerad: boolean;
}

const pick = <T>(values: readonly [T, ...T[]], index: number): T =>
  values[index % values.length] ?? values[0];

/** The parts follow cycles of different lengths, so that they meet in every way. */
function dataOf(index: number): [HandlingData, datum: string] {
  const datum = addDays('2025-11-20', (index * 11) % 83);
  const riktning = pick(['in', 'ut', 'intern'] as const, index);
  const offentlighet = pick(['ej_bedomd', 'offentligt', 'sekretess', 'offentligt'] as const, index);
  const isSecret = offentlighet === 'sekretess';
  const namn = pick(['Byalaget', 'Åkerby skola', '', 'Hemvårdslaget AB', 'Bo Al'], index);
  const data = handlingData({
    ...newHandling(riktning, datum),
    rubrik: pick(['Brev om bänk', 'Yttrande', 'Översikt', 'ängsbrev', 'Avtal', 'brev'], index),
    handlingstyp: pick(['skrivelse', 'yttrande', 'ovrigt'] as const, index + 1),
    motpart: namn === '' ? { typ: 'saknas' } : { typ: 'namn', namn },
    registreringsform: isSecret || index % 5 > 0 ? 'diariefort' : 'halls_ordnat',
    offentlighet,
  });
  return [data, datum];
}

/** Sixty handlingar in three cases over two years, some with a file and some makulerade. */
export async function handlingList(): Promise<{
  register: RegisterDb;
  handlingar: ListedHandling[];
}> {
  const register = await newRegister();
  const ground = await seedGround(register);
  const handlingar: ListedHandling[] = [];
  await change(register, async (tx) => {
    for (let arende = 0; arende < 3; arende += 1) {
      const one = await registerArende(tx, ground);
      for (let nr = 1; nr <= 20; nr += 1) {
        const index = arende * 20 + nr;
        const [data, datum] = dataOf(index);
        const registrerad = addDays('2025-12-01', index % 40);
        // A minute past midnight where the machine is, which is another day in UTC.
        const at = { ...tx, tid: new Date(`${registrerad}T00:01:00`).toISOString() };
        const { beteckning } = await insertHandling(at, one.id, nummerOf(one, nr), data);
        await indexHandling(tx, index);
        const motpart = 'namn' in data.motpart ? data.motpart.namn : '';
        const [harFil, makulerad] = [index % 4 === 1, index % 9 === 4];
        handlingar.push({
          ...{ ...data, rad: index, beteckning, motpart, datum, registrerad, harFil, makulerad },
        });
      }
    }
  });
  addFilesAndMakulering(register, handlingar);
  return { register, handlingar };
}

function addFilesAndMakulering(register: RegisterDb, handlingar: readonly ListedHandling[]): void {
  const raw = rawConnection(register);
  raw.exec(`INSERT INTO fil VALUES (1, '${'a'.repeat(64)}', 'text/plain', 1, 'tom', '', 't', 'u')`);
  const addFile = raw.prepare(`INSERT INTO handling_fil
    SELECT id, 1, 1, 'brev.txt', 'huvud', NULL, 't', 'u' FROM handling WHERE rad = ?`);
  const makulera = raw.prepare(`UPDATE handling
    SET makulerad_orsak = 'fel', makulerad_av = 'u', makulerad_tid = 't' WHERE rad = ?`);
  for (const { rad, harFil, makulerad } of handlingar) {
    if (harFil) addFile.run(rad);
    if (makulerad) makulera.run(rad);
  }
}
