import { insertArende, setArendestatus } from '../../../db/repositories/arende.ts';
import { insertBevakning } from '../../../db/repositories/bevakning.ts';
import { insertDiarium } from '../../../db/repositories/diarium.ts';
import { takeLopnr } from '../../../db/repositories/diarieserie.ts';
import { insertHandling } from '../../../db/repositories/handling.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { WriteTx } from '../../../db/tx.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { Arende, ArendeData } from '../../../shared/domain/arende.ts';
import type { DiariumId, PersonId } from '../../../shared/domain/id.ts';
import { arendeData, handlingData, nummerOf, personData, seedGround } from '../support/fixture.ts';
import { change, newRegister } from '../support/register.ts';

export const TODAY = '2026-01-12';

/** A case with what the lists know of it, told by the one who registered it. */
export interface ListedCase extends Omit<ArendeData, 'handlaggare'> {
  rad: number;
  ar: number;
  diariumId: DiariumId;
  sortnyckel: string;
  handlaggare: PersonId;
  status: Arende['status'];
  registrerad: string;
  avslutadDatum: string | null;
  frister: string[];
}

const pick = <T>(values: readonly [T, ...T[]], index: number): T =>
  values[index % values.length] ?? values[0];

/** The parts of the cases follow cycles of different lengths, so that they meet in every way. */
function dataOf(index: number): Omit<ArendeData, 'handlaggare'> {
  const { handlaggare: _, ...data } = arendeData([], {
    arendemening: `${pick(['Bänkar', 'Ångbåt', 'Zonindelning', 'bänk'], index)} ${index}`,
    klass: pick(['1.2', '1', '', '2.1', '1.20'], index),
    ursprung: pick(['remiss', 'motion', 'ansokan'], index),
    offentlighet: pick(['ej_bedomd', 'offentligt', 'sekretess', 'offentligt'], index + 1),
    initiativtagare: pick(['', 'Åsa Élan', 'ÖRJAN ASA', 'Bo'], index + 2),
    inkomDatum: addDays('2026-01-01', (index * 7) % 17),
  });
  return data;
}

interface CaseList {
  register: RegisterDb;
  cases: ListedCase[];
  persons: readonly [PersonId, PersonId];
  diarier: readonly [DiariumId, DiariumId];
}

/** Forty cases in two diarier over three years, with deadlines, of two people. */
export async function caseList(): Promise<CaseList> {
  const register = await newRegister();
  const ground = await seedGround(register);
  return change(register, async (tx) => {
    const other = await insertPerson(tx, personData('Bo', 'Al'));
    const second = await insertDiarium(tx, ground.kommunstyrelsen, {
      ...{ namn: 'Andra', monster: '{AR}-{LOPNR}', nollstalls: 'ar' },
      handlingsnummer: 'i_arendet',
    });
    const persons = [ground.personId, other.id] as const;
    const diarier = [ground.diariumId, second.id] as const;
    const cases: ListedCase[] = [];
    for (let index = 0; index < 40; index += 1) {
      const [diariumId, ar] = [pick([...diarier], index), 2024 + (index % 3)];
      const handlaggare = pick([...persons], Math.floor(index / 3));
      const lopnr = await takeLopnr(tx, diariumId, ar);
      const numbers = { ar, lopnr, diarienummer: `${diariumId} ${ar}/${lopnr}` };
      const sortnyckel = `${ar} ${String(lopnr).padStart(4, '0')} ${diariumId}`;
      const registered = addDays('2026-01-01', index % 20);
      // A minute past midnight where the machine is, which is another day in UTC.
      const at: WriteTx = { ...tx, tid: new Date(`${registered}T00:01:00`).toISOString() };
      const data = dataOf(index);
      const arende = await insertArende(at, {
        ...{ ...numbers, diariumId, sortnyckel },
        data: { ...data, handlaggare: [handlaggare] },
      });
      const status = pick(['registrerat', 'avslutat', 'under_beredning'] as const, index);
      const avslutadDatum = status === 'avslutat' ? addDays('2026-01-03', index % 9) : null;
      await setArendestatus(tx, arende.id, status, ...(avslutadDatum ? [avslutadDatum] : []));
      const frister = index % 4 === 0 ? [addDays('2026-01-05', index % 15), '2026-03-01'] : [];
      for (const datum of frister) await insertBevakning(tx, arende.id, { datum, text: 'Ring' });
      cases.push({
        ...{ ...data, rad: index + 1, ar, diariumId, sortnyckel, handlaggare, status },
        ...{ registrerad: registered, avslutadDatum, frister },
      });
      if (index > 0) continue;
      for (const nr of [1, 2]) {
        await insertHandling(tx, arende.id, nummerOf(arende, nr), handlingData());
      }
    }
    return { register, cases, persons, diarier };
  });
}
