import type { OrganId } from '../shared/domain/id.ts';
import type { Etikettark, UtskicksreglerData } from '../shared/domain/utskick.ts';
import type { Versioned } from './schema-columns.ts';

interface Fonster {
  c5X: number;
  c5Y: number;
  c5Bredd: number;
  c5Hojd: number;
  c4X: number;
  c4Y: number;
  c4Bredd: number;
  c4Hojd: number;
}

interface UtskicksreglerTable
  extends
    Versioned,
    Etikettark,
    Fonster,
    Pick<UtskicksreglerData, 'missivtext' | 'avsandare' | 'titel' | 'epost'> {
  organId: OrganId;
}

/** How each body sends out what it has decided. */
export interface UtskickTables {
  utskicksregler: UtskicksreglerTable;
}
