import type { Generated } from 'kysely';
import type { Nollstallning } from '../shared/domain/diarienummer.ts';
import type { Handlingsnumrering } from '../shared/domain/diarium.ts';
import type { DiariumId, KlassId, KlassplanId, OrganId } from '../shared/domain/id.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface DiariumTable extends Versioned {
  id: DiariumId;
  organId: OrganId;
  namn: string;
  monster: string;
  nollstalls: Generated<Nollstallning>;
  handlingsnummer: Generated<Handlingsnumrering>;
  stangt: Generated<Flag>;
}

interface DiarieserieTable {
  diariumId: DiariumId;
  ar: number;
  senasteLopnr: number;
  forstaLopnr: Generated<number>;
}

interface HandlingsserieTable {
  diariumId: DiariumId;
  ar: number;
  senasteNr: number;
}

interface TidigareMonsterTable {
  diariumId: DiariumId;
  monster: string;
  forkortning: string;
}

interface KlassplanTable extends Versioned {
  id: KlassplanId;
  organId: OrganId;
  namn: string;
  giltigFran: string;
  giltigTill: string | null;
}

interface KlassTable {
  id: KlassId;
  klassplanId: KlassplanId;
  foralderId: KlassId | null;
  kod: string;
  rubrik: string;
  gallringsregel: string;
  bevaras: Flag;
  gallringsfristAr: number | null;
  giltigTill: Generated<string | null>;
  version: Generated<number>;
}

/** Diarier with their counters, and the file plans. */
export interface DiarieTables {
  diarium: DiariumTable;
  diarieserie: DiarieserieTable;
  handlingsserie: HandlingsserieTable;
  tidigareMonster: TidigareMonsterTable;
  klassplan: KlassplanTable;
  klass: KlassTable;
}
