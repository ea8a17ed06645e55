import type { Generated, GeneratedAlways } from 'kysely';
import type { Arendestatus, Ursprung } from '../shared/domain/arende.ts';
import type { Tidsfrist } from '../shared/domain/bevakning.ts';
import type {
  AnteckningId,
  ArendeId,
  BevakningId,
  DiariumId,
  KlassId,
  PersonId,
  RelationId,
} from '../shared/domain/id.ts';
import type { Offentlighet } from '../shared/domain/offentlighet.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

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
  offentlighet: Offentlighet;
  ursprung: Ursprung;
  ursprungRef: string;
  initiativtagare: string;
  inkomDatum: string;
  klass: string;
  klassId: KlassId | null;
  status: Arendestatus;
  statusordning: GeneratedAlways<number>;
  avslutadDatum: string | null;
  makuleradOrsak: string | null;
  makuleradAv: string | null;
  makuleradTid: string | null;
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

interface ArendeOffentligView {
  rad: number;
  id: ArendeId;
  diariumId: DiariumId;
  ar: number;
  diarienummer: string;
  sortnyckel: string;
  inkomDatum: string;
  registreradTid: string;
  arendemening: string;
  ursprung: Ursprung;
  ursprungRef: string;
  klass: string;
  status: Arendestatus;
  offentlighet: Offentlighet;
  handlaggare: string;
}

interface ArendeRelationTable extends Created {
  id: RelationId;
  arendeId: ArendeId;
  annatId: ArendeId;
  typ: 'samband' | 'foljd' | 'dubblett' | 'overlamnat';
  skal: string;
  upphord: Flag;
  andrad: string;
}

interface AnteckningTable extends Versioned {
  id: AnteckningId;
  arendeId: ArendeId;
  text: string;
  struken: Flag;
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

/** Cases with what hangs on them, and the index behind search-as-you-type. */
export interface ArendeTables {
  arende: ArendeTable;
  arendeHandlaggare: ArendeHandlaggareTable;
  arendeSok: ArendeSokTable;
  arendeSokKalla: ArendeSokKallaView;
  arendeOffentlig: ArendeOffentligView;
  arendeRelation: ArendeRelationTable;
  anteckning: AnteckningTable;
  bevakning: BevakningTable;
  oppenTidsfrist: OppenTidsfristView;
}
