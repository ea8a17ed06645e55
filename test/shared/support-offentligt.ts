import { ArendeId, DiariumId, HandlingId } from '../../shared/domain/id.ts';
import type {
  OffentligHandling,
  OffentligtArendeMedHandlingar,
} from '../../shared/domain/utlamnande.ts';

const ulid = (number: number) => `01EXEMPE${String(number).padStart(18, '0')}`;

/** A public case with what the test says of it. */
export function offentligArende(
  told: Partial<OffentligtArendeMedHandlingar> = {},
): OffentligtArendeMedHandlingar {
  return {
    id: ArendeId.parse(ulid(1)),
    diariumId: DiariumId.parse(ulid(2)),
    diarienummer: 'KS 2026/1',
    inkomDatum: '2026-01-12',
    arendemening: 'Ansökan om medel till läxhjälp',
    handlaggare: 'Saga Lindmark',
    status: 'registrerat',
    ursprung: 'ansokan',
    ursprungRef: '',
    klass: '3.1',
    offentlighet: 'ej_bedomd',
    handlingar: [],
    ...told,
  };
}

/** A public handling of that case with what the test says of it. */
export function offentligHandling(told: Partial<OffentligHandling> = {}): OffentligHandling {
  return {
    id: HandlingId.parse(ulid(3)),
    arendeId: ArendeId.parse(ulid(1)),
    diariumId: DiariumId.parse(ulid(2)),
    diarienummer: 'KS 2026/1',
    beteckning: 'KS 2026/1-1',
    datum: '2026-01-12',
    riktning: 'in',
    handlingstyp: 'ansokan',
    rubrik: 'Ansökan',
    motpart: 'Föreningen Läsglädje',
    motpartDold: false,
    makulerad: false,
    ...told,
  };
}
