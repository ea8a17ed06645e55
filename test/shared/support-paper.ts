import type { PunktData } from '../../shared/domain/beslutspunkt.ts';
import { ArendeId, BeslutspunktId, RemissId, SamradId } from '../../shared/domain/id.ts';
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
    id: RemissId.parse(newId()),
    arendeId: ArendeId.parse(newId()),
    ...{ riktning: 'in', avsandareOrganId: styrelsen.id, avsandarensDnr: '', rubrik: 'Fråga' },
    ...{ motionRef: '', inkommenDatum: null, svarSenast: null, anstandBegart: null },
    ...{ anstandTill: null, underlag: '', sandningssatt: 'solfjader', svar: [], version: 1 },
    ...known,
  };
}
