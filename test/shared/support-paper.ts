import type { PunktData } from '../../shared/domain/beslutspunkt.ts';
import { ArendeId, BeslutspunktId, RemissId, SamradId } from '../../shared/domain/id.ts';
import { newRemiss } from '../../shared/domain/remiss.ts';
import type { Remiss } from '../../shared/domain/remiss.ts';
import type { Samrad } from '../../shared/domain/samrad.ts';
import { newId, styrelsen } from './support-facts.ts';

/** A point in the writer's own words. */
export function freePoint(egenText: string): PunktData {
  const id = BeslutspunktId.parse(newId());
  return { id, nyckel: null, egenText, delpunkter: [], utgar: false };
}

/** Information to a council, unless something else is said. */
export function talk(known: Partial<Samrad> = {}): Samrad {
  const id = SamradId.parse(newId());
  const base = { typ: 'rad', organNamn: 'rådet', datum: null, form: 'information' } as const;
  return { id, ...base, utfall: '', ...known };
}

/** A remiss from the board that we have been sent. */
export function incomingRemiss(known: Partial<Remiss> = {}): Remiss {
  return {
    ...newRemiss('in', styrelsen.id, { rubrik: 'Fråga' }),
    ...{ id: RemissId.parse(newId()), arendeId: ArendeId.parse(newId()), bevakningId: null },
    ...{ svar: [], version: 1 },
    ...known,
  };
}
