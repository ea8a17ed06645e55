import type { Generated, GeneratedAlways } from 'kysely';
import type { Arendestatus, Ursprung } from '../shared/domain/arende.ts';
import type { Riktning, StatusTf } from '../shared/domain/handling.ts';
import type { ArendeId, BevakningId, DiariumId, HandlingId } from '../shared/domain/id.ts';
import type { KallhanvisningId, OrganId, PersonId } from '../shared/domain/id.ts';
import type { Logghandelse } from '../shared/domain/logg.ts';
import type { Beslutsstil, Organtyp } from '../shared/domain/organ.ts';
import type { Tidsfrist } from '../shared/domain/bevakning.ts';
import type { BeslutTables } from './schema-beslut.ts';
import type { DiarieTables } from './schema-diarium.ts';
import type { FordelningTables, TjansteskrivelseTables } from './schema-underlag.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

// Columns are snake_case in SQLite and camelCase here (Kysely's CamelCasePlugin).

interface RegisterTable extends Created {
  rad: number;
  kommun: string;
  organId: OrganId | null;
  exempel: Flag;
}

interface OrganTable extends Versioned {
  id: OrganId;
  namn: string;
  genitiv: string;
  bestamdForm: string;
  forkortning: string;
  organtyp: Organtyp;
  beslutsstil: Beslutsstil;
  ekonomifunktion: string;
  externt: Flag;
}

interface OrganFrasstilTable {
  organId: OrganId;
  fras: string;
  variant: string;
}

interface PersonTable extends Versioned {
  id: PersonId;
  fornamn: string;
  efternamn: string;
  titel: string;
  enhet: string;
}

interface KallhanvisningTable extends Versioned {
  id: KallhanvisningId;
  organId: OrganId;
  datum: string;
  paragraf: number;
}

interface LoggTable {
  nr: number;
  tid: string;
  anvandare: string;
  dator: string;
  handelse: Logghandelse;
  objektId: string;
  arendeId: ArendeId | null;
  fore: string | null;
  efter: string | null;
  orsak: string | null;
  foregaende: string;
  hash: string;
}

interface ArendeTable {
  rad: Generated<number>;
  id: ArendeId;
  diariumId: DiariumId;
  ar: number;
  lopnr: number;
  diarienummer: string;
  sortnyckel: string;
  nummerSok: string;
  arendemening: string;
  arendemeningSort: string;
  arendemeningOffentlig: string;
  ursprung: Ursprung;
  initiativtagare: string;
  inkomDatum: string;
  klass: string;
  status: Arendestatus;
  statusordning: GeneratedAlways<number>;
  registreradTid: string;
  registreradAv: string;
  andrad: string;
  version: Generated<number>;
}

interface ArendeHandlaggareTable {
  arendeId: ArendeId;
  ordning: number;
  personId: PersonId;
}

interface ArendeSokTable {
  rowid: number;
  text: string;
}

interface ArendeSokKallaView {
  rad: number;
  text: string;
}

interface HandlingTable {
  id: HandlingId;
  arendeId: ArendeId;
  handlnr: number;
  riktning: Riktning;
  statusTf: StatusTf;
  rubrik: string;
  datum: string;
  motpart: string | null;
  motpartSaknas: Flag;
  anmarkning: string;
  registreradTid: string;
  registreradAv: string;
}

interface BevakningTable extends Created {
  id: BevakningId;
  arendeId: ArendeId;
  datum: string;
  text: string;
  klar: Flag;
  andrad: string;
}

interface OppenTidsfristView {
  arendeId: ArendeId;
  senast: string;
  sortdag: string;
  kalla: Tidsfrist['kalla'];
  text: string;
  bevakningId: BevakningId | null;
}

/** Every table and view the repositories use. */
export interface Schema
  extends DiarieTables, FordelningTables, TjansteskrivelseTables, BeslutTables {
  register: RegisterTable;
  organ: OrganTable;
  organFrasstil: OrganFrasstilTable;
  person: PersonTable;
  kallhanvisning: KallhanvisningTable;
  logg: LoggTable;
  arende: ArendeTable;
  arendeHandlaggare: ArendeHandlaggareTable;
  arendeSok: ArendeSokTable;
  arendeSokKalla: ArendeSokKallaView;
  handling: HandlingTable;
  bevakning: BevakningTable;
  oppenTidsfrist: OppenTidsfristView;
}
