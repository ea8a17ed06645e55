import type { Generated, GeneratedAlways } from 'kysely';
import type { Beslutsutfall } from '../shared/domain/beslut.ts';
import type { Punkttyp } from '../shared/domain/beslutspunkt.ts';
import type {
  AnsokanId,
  ArendeId,
  AterrapporteringId,
  BeslutId,
  BeslutspunktId,
  HandlingId,
  OrganId,
  ExpedieringId,
  KontaktId,
  MottagargruppId,
  ParagrafId,
  PersonId,
  SammantradeId,
  SandlistaId,
  SandlistepostId,
  TjansteskrivelseId,
} from '../shared/domain/id.ts';
import type { Expedieringshandelse, Posttillstand } from '../shared/domain/expediering.ts';
import type { Kanal, Kopietyp, Sandskal } from '../shared/domain/sandlista.ts';
import type { Fristprecision, Uppfoljningsstatus } from '../shared/domain/uppfoljning.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

interface BeslutTable extends Created {
  id: BeslutId;
  arendeId: ArendeId;
  tjansteskrivelseId: TjansteskrivelseId;
  organId: OrganId;
  datum: string;
  paragraf: number;
  utfall: Beslutsutfall;
}

interface PartOfBeslut {
  beslutId: BeslutId;
}

interface BeslutadPunktTable extends PartOfBeslut {
  id: BeslutspunktId;
  nr: number;
  typ: Punkttyp;
  text: string;
  sokandeOrganId: OrganId | null;
  harleddFranId: BeslutspunktId | null;
}

interface BeslutTilldelningTable extends PartOfBeslut {
  ansokanId: AnsokanId;
  beloppKr: number;
}

interface BeslutAvstegTable extends PartOfBeslut {
  ansokanId: AnsokanId;
  skal: string;
}

interface BeslutMottagareTable extends PartOfBeslut {
  organId: OrganId;
  skal: Sandskal;
}

interface AterrapporteringTable extends Versioned {
  id: AterrapporteringId;
  arendeId: ArendeId;
  beslutId: BeslutId | null;
  paragrafId: ParagrafId | null;
  text: string;
  ansvarigOrganId: OrganId | null;
  ansvarig: string;
  tillOrganId: OrganId;
  senast: string;
  precision: Fristprecision;
  sammantradeId: SammantradeId | null;
  status: Uppfoljningsstatus;
  pamind: string | null;
  redovisadDatum: string | null;
  redovisadHandlingId: HandlingId | null;
  skal: Generated<string>;
  sista: GeneratedAlways<string>;
}

interface SandlistaTable extends Versioned {
  id: SandlistaId;
  tjansteskrivelseId: TjansteskrivelseId | null;
  paragrafId: ParagrafId | null;
  faststalld: Flag;
  justerad: string | null;
}

/** Who somebody is, and how they are sent it. */
interface MottagareColumns {
  ordning: number;
  organId: OrganId | null;
  personId: PersonId | null;
  kontaktId: KontaktId | null;
  mottagare: string;
  kanal: Kanal;
  adress: string;
  antal: number;
  kopietyp: Kopietyp;
}

interface SandlistepostTable extends MottagareColumns {
  id: SandlistepostId;
  sandlistaId: SandlistaId;
  skal: Sandskal;
}

interface ExpedieringTable extends Created {
  id: ExpedieringId;
  sandlistepostId: SandlistepostId;
  nr: number;
  handelse: Expedieringshandelse;
  datum: string;
  kanal: Kanal;
  adress: string;
  antal: number;
  kopietyp: Kopietyp;
  notering: string;
}

interface MottagargruppTable extends Versioned {
  id: MottagargruppId;
  namn: string;
  organId: OrganId | null;
  standig: Flag;
  avslutad: Flag;
}

interface SandlistaAvstegTable {
  sandlistaId: SandlistaId;
  organId: OrganId;
  ordning: number;
  skal: string;
}

/** Decisions and who gets them. */
export interface BeslutTables {
  beslut: BeslutTable;
  beslutadPunkt: BeslutadPunktTable;
  beslutTilldelning: BeslutTilldelningTable;
  beslutAvsteg: BeslutAvstegTable;
  beslutMottagare: BeslutMottagareTable;
  aterrapportering: AterrapporteringTable;
  sandlista: SandlistaTable;
  sandlistepost: SandlistepostTable;
  sandlistaAvsteg: SandlistaAvstegTable;
  sandlistaParagraf: { sandlistaId: SandlistaId; paragrafId: ParagrafId };
  sandlistaJustering: { sandlistaId: SandlistaId; justerad: string | null };
  sandlistaArende: { sandlistaId: SandlistaId; arendeId: ArendeId | null };
  expediering: ExpedieringTable;
  expedieringsavsteg: Created & { sandlistaId: SandlistaId; skal: string };
  postlage: {
    sandlistepostId: SandlistepostId;
    sandlistaId: SandlistaId;
    tillstand: Posttillstand;
  };
  oexpedieradLista: { arendeId: ArendeId | null; sandlistaId: SandlistaId };
  mottagargrupp: MottagargruppTable;
  mottagargrupprad: MottagareColumns & { gruppId: MottagargruppId };
}
