import { takeLopnr } from '../../../db/repositories/diarieserie.ts';
import { insertDiarium } from '../../../db/repositories/diarium.ts';
import { insertArende } from '../../../db/repositories/arende.ts';
import { insertOrgan } from '../../../db/repositories/organ.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import { setRegisterOrgan } from '../../../db/repositories/register.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { WriteTx } from '../../../db/tx.ts';
import type { Handlingsnummer } from '../../../db/repositories/handling.ts';
import type { Arende, ArendeData } from '../../../shared/domain/arende.ts';
import type { HandlingData } from '../../../shared/domain/handling.ts';
import type { DiariumData } from '../../../shared/domain/diarium.ts';
import type { DiariumId, OrganId, PersonId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import type { OrganData } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { PersonData } from '../../../shared/domain/person.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { change } from './register.ts';

export function organData(namn: string, forkortning: string): OrganData {
  const forms = { namn, forkortning, genitiv: `${namn}s`, bestamdForm: 'nämnden' };
  return newOrgan({ ...forms, frasstil: { F1: 'lang' } });
}

export function personData(fornamn: string, efternamn: string): PersonData {
  return newPerson({ fornamn, efternamn, titel: 'utredare' });
}

export function arendeData(handlaggare: PersonId[], change: Partial<ArendeData> = {}): ArendeData {
  return {
    ...{ arendemening: 'Belysning i Granparken', arendemeningOffentlig: '', ursprung: 'ansokan' },
    ...{ initiativtagare: '', handlaggare, inkomDatum: '2026-02-03', klass: '' },
    ...{ klassId: null, offentlighet: 'ej_bedomd', ursprungRef: '' },
    ...change,
  };
}

export function handlingData(change: Partial<HandlingData> = {}): HandlingData {
  const motpart = { typ: 'saknas' } as const;
  return { ...newHandling('in', '2026-02-01'), rubrik: 'Brev', motpart, ...change };
}

/** The number a handling gets in a case whose pattern prints no number of handlingar. */
export function nummerOf({ diarienummer }: Arende, handlnr: number): Handlingsnummer {
  return { handlnr, serie: null, beteckning: `${diarienummer}-${handlnr}` };
}

export interface Ground {
  kommunstyrelsen: OrganId;
  kultur: OrganId;
  skola: OrganId;
  omsorg: OrganId;
  diariumId: DiariumId;
  personId: PersonId;
}

/** A board with its diarium, three committees that may apply, and one officer. */
export async function seedGround(register: RegisterDb): Promise<Ground> {
  return change(register, async (tx) => {
    const kommunstyrelsen = await insertOrgan(tx, organData('Kommunstyrelsen', 'KS'));
    await setRegisterOrgan(tx, kommunstyrelsen.id);
    const diarium: DiariumData = {
      ...{ namn: 'Diariet', monster: '{AR}{NAMND}/{LOPNR:4}' },
      ...{ nollstalls: 'ar', handlingsnummer: 'i_arendet' },
    };
    return {
      kommunstyrelsen: kommunstyrelsen.id,
      kultur: (await insertOrgan(tx, organData('Kulturnämnden', 'KUN'))).id,
      skola: (await insertOrgan(tx, organData('Skolnämnden', 'SKN'))).id,
      omsorg: (await insertOrgan(tx, organData('Äldrenämnden', 'ÄN'))).id,
      diariumId: (await insertDiarium(tx, kommunstyrelsen.id, diarium)).id,
      personId: (await insertPerson(tx, personData('Moa', 'Ås'))).id,
    };
  });
}

/** Registers the next case of the year, numbered `2026KS/0001` and on. */
export async function registerArende(
  tx: WriteTx,
  ground: Ground,
  data: Partial<ArendeData> = {},
): Promise<Arende> {
  const lopnr = await takeLopnr(tx, ground.diariumId, 2026);
  const padded = String(lopnr).padStart(4, '0');
  return insertArende(tx, {
    ...{ diariumId: ground.diariumId, ar: 2026, lopnr },
    ...{ diarienummer: `2026KS/${padded}`, sortnyckel: `ks 2026 ${padded}` },
    data: arendeData([ground.personId], data),
  });
}
