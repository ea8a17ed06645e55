import type { Avsnittstyp } from '../shared/domain/avsnitt.ts';
import type { MallId, OrganId } from '../shared/domain/id.ts';
import type { Malltyp } from '../shared/domain/mall.ts';
import type { Beslutsstil } from '../shared/domain/organ.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface MallTable extends Versioned {
  id: MallId;
  namn: string;
  dokumenttyp: Malltyp;
  organId: OrganId | null;
  sidhuvud: string;
  sidfot: string;
  logotypSha256: string | null;
  logotypAlternativtext: string | null;
  typsnitt: 'antikva' | 'linjar';
  underskriftskolumner: 1 | 2;
  beslutsstil: Beslutsstil | null;
  dokumentord: string;
  avslutad: Flag;
}

interface MallAvsnittTable {
  mallId: MallId;
  ordning: number;
  typ: Avsnittstyp;
  rubrik: string;
  obligatoriskt: Flag;
}

/** Templates of papers. */
export interface MallTables {
  mall: MallTable;
  mallAvsnitt: MallAvsnittTable;
}
