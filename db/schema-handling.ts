import type { Generated, GeneratedAlways } from 'kysely';
import type {
  Handlingstyp,
  Registreringsform,
  Riktning,
  StatusTf,
} from '../shared/domain/handling.ts';
import type {
  ArendeId,
  HandlingId,
  KontaktId,
  OrganId,
  PersonId,
  PostId,
  SekretessmarkeringId,
} from '../shared/domain/id.ts';
import type { Motpart } from '../shared/domain/motpart.ts';
import type { Offentlighet } from '../shared/domain/offentlighet.ts';
import type { Created, Flag } from './schema-columns.ts';

interface HandlingTable {
  rad: Generated<number>;
  id: HandlingId;
  arendeId: ArendeId;
  handlnr: number;
  serieAr: number | null;
  serieNr: number | null;
  beteckning: string;
  riktning: Riktning;
  statusTf: StatusTf;
  handlingstyp: Handlingstyp;
  rubrik: string;
  rubrikSort: string;
  rubrikOffentlig: string;
  datumHandling: string | null;
  inkommenDatum: string | null;
  upprattadDatum: string | null;
  datum: GeneratedAlways<string>;
  motpartTyp: Motpart['typ'];
  motpart: string;
  motpartKontaktId: KontaktId | null;
  motpartOrganId: OrganId | null;
  motpartPersonId: PersonId | null;
  registreringsform: Registreringsform;
  registreringsskal: string;
  offentlighet: Offentlighet;
  anmarkning: string;
  ersatterId: HandlingId | null;
  makuleradOrsak: string | null;
  makuleradAv: string | null;
  makuleradTid: string | null;
  registreradTid: string;
  registreradAv: string;
  andrad: string;
  version: Generated<number>;
}

interface HandlingOffentligView {
  rad: number;
  id: HandlingId;
  arendeId: ArendeId;
  handlnr: number;
  beteckning: string;
  riktning: Riktning;
  statusTf: StatusTf;
  handlingstyp: Handlingstyp;
  rubrik: string;
  motpart: string;
  motpartDold: Flag;
  datum: string;
  datumHandling: string | null;
  inkommenDatum: string | null;
  upprattadDatum: string | null;
  offentlighet: Offentlighet;
  makulerad: Flag;
  registreradTid: string;
}

interface SekretessmarkeringTable extends Created {
  id: SekretessmarkeringId;
  handlingId: HandlingId;
  lagrum: string;
  datum: string;
  myndighet: string;
  anmarkning: string;
  havdDatum: string | null;
  andrad: string;
}

interface FilTable {
  rad: Generated<number>;
  sha256: string;
  mime: string;
  storlek: number;
  textStatus: 'vantar' | 'klar' | 'tom' | 'olasbar';
  textFel: string;
  mottagenTid: string;
  mottagenAv: string;
}

interface FilSidaTable {
  rad: Generated<number>;
  filRad: number;
  sida: number;
  text: string;
}

interface NamedFil {
  ordning: number;
  filRad: number;
  /** The user's name for it; shown, and never used as a path. */
  namn: string;
  roll: 'huvud' | 'bilaga' | 'original';
}

interface HandlingFilTable extends NamedFil {
  handlingId: HandlingId;
  ersattAv: number | null;
  tillagdTid: string;
  tillagdAv: string;
}

interface PostTable {
  rad: Generated<number>;
  id: PostId;
  arendeId: ArendeId | null;
  kalla: 'fil' | 'epost' | 'papper' | 'urklipp';
  inkommenDatum: string;
  datumHandling: string | null;
  avsandare: string;
  avsandareEpost: string;
  rubrik: string;
  status: 'vantar' | 'registrerad' | 'halls_ordnat' | 'ringa_betydelse' | 'dubblett';
  handlingId: HandlingId | null;
  orsak: string;
  mottagenTid: string;
  mottagenAv: string;
  andrad: string;
  version: Generated<number>;
}

interface PostFilTable extends NamedFil {
  postId: PostId;
}

/** Handlingar with their secrecy and files, and the post that waits to become one. */
export interface HandlingTables {
  handling: HandlingTable;
  handlingOffentlig: HandlingOffentligView;
  sekretessmarkering: SekretessmarkeringTable;
  fil: FilTable;
  filSida: FilSidaTable;
  handlingFil: HandlingFilTable;
  post: PostTable;
  postFil: PostFilTable;
}
