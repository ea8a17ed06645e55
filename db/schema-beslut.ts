import type { Beslutsutfall } from '../shared/domain/beslut.ts';
import type { Punkttyp } from '../shared/domain/beslutspunkt.ts';
import type {
  AnsokanId,
  ArendeId,
  AterrapporteringId,
  BeslutId,
  BeslutspunktId,
  OrganId,
  SandlistaId,
  SandlistepostId,
  TjansteskrivelseId,
} from '../shared/domain/id.ts';
import type { Kanal, Kopietyp, Sandskal } from '../shared/domain/sandlista.ts';
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

interface AterrapporteringTable extends PartOfBeslut {
  id: AterrapporteringId;
  ansvarigOrganId: OrganId;
  tillOrganId: OrganId;
  senast: string;
  precision: 'dag' | 'manad';
  status: 'oppen' | 'redovisad';
}

interface SandlistaTable extends Versioned {
  id: SandlistaId;
  tjansteskrivelseId: TjansteskrivelseId;
  faststalld: Flag;
}

interface SandlistepostTable {
  id: SandlistepostId;
  sandlistaId: SandlistaId;
  ordning: number;
  organId: OrganId | null;
  mottagare: string;
  kanal: Kanal;
  adress: string;
  antal: number;
  skal: Sandskal;
  kopietyp: Kopietyp;
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
}
