import type { Dagordningsgrupp } from '../shared/domain/dagordning.ts';
import type {
  ArendeId,
  DagordningspunktId,
  HandlingId,
  NarvaroperiodId,
  OrganId,
  PartiId,
  PersonId,
  SammantradeId,
  TjansteskrivelseId,
} from '../shared/domain/id.ts';
import type { Narvaroorsak, Narvaroroll } from '../shared/domain/narvaro.ts';
import type { Paragrafserie } from '../shared/domain/protokollsregler.ts';
import type { Moteslage, Sammantradesstatus } from '../shared/domain/sammantradets-gang.ts';
import type { Generated } from 'kysely';
import type { Created, Flag, Versioned } from './schema-columns.ts';

interface ProtokollsregelTable extends Versioned {
  organId: OrganId;
  antalLedamoter: number;
  antalErsattare: number;
  ersattareFarYttraSig: Flag;
  ersattareFarAnteckna: Flag;
  distansTillatet: Flag;
  delegationAnmalsNasta: Flag;
  antalJusterare: number;
  paragrafserie: Paragrafserie;
  forvaringsplats: string;
  forhinder: string;
  upplysningar: string;
}

interface SammantradeTable extends Versioned {
  id: SammantradeId;
  organId: OrganId;
  datum: string;
  /** Empty as long as it isn't known. */
  tidStart: Generated<string>;
  tidSlut: Generated<string>;
  plats: Generated<string>;
  lage: Generated<Moteslage>;
  status: Generated<Sammantradesstatus>;
  ordforandeId: PersonId | null;
  sekreterareId: PersonId | null;
  kallelseDatum: string | null;
  installtSkal: Generated<string>;
}

interface AjourneringTable {
  sammantradeId: SammantradeId;
  ordning: number;
  fran: string;
  till: string;
}

interface DagordningspunktTable extends Versioned {
  id: DagordningspunktId;
  sammantradeId: SammantradeId;
  ordning: number;
  nummer: string;
  grupp: Dagordningsgrupp;
  arendeId: ArendeId | null;
  tjansteskrivelseId: TjansteskrivelseId | null;
  rubrik: string;
  foredragande: string;
  omedelbarJustering: Flag;
  tillkommande: Flag;
  tillkommandeSkal: string;
  utgar: Flag;
}

interface DagordningshandlingTable {
  dagordningspunktId: DagordningspunktId;
  ordning: number;
  handlingId: HandlingId;
  medSekretess: Flag;
}

interface DagordningslistaTable extends Created {
  dagordningspunktId: DagordningspunktId;
  rubrik: string;
  sha256: string;
}

interface NarvaroperiodTable extends Created {
  id: NarvaroperiodId;
  sammantradeId: SammantradeId;
  personId: PersonId;
  roll: Narvaroroll;
  ersatterPersonId: PersonId | null;
  franParagraf: number | null;
  tillParagraf: number | null;
  distans: Flag;
  orsak: Narvaroorsak | null;
}

interface InkallelseordningTable extends Versioned {
  organId: OrganId;
}

interface InkallelseradTable {
  organId: OrganId;
  partiId: PartiId;
  plats: number;
  ersattsAvPartiId: PartiId;
}

/** How bodies meet: their rules, the meetings, what is on the agenda, and who is there. */
export interface SammantradeTables {
  protokollsregler: ProtokollsregelTable;
  inkallelseordning: InkallelseordningTable;
  inkallelserad: InkallelseradTable;
  sammantrade: SammantradeTable;
  ajournering: AjourneringTable;
  dagordningspunkt: DagordningspunktTable;
  dagordningshandling: DagordningshandlingTable;
  dagordningslista: DagordningslistaTable;
  narvaroperiod: NarvaroperiodTable;
}
