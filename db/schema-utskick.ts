import type { OrganId, SandlistepostId } from '../shared/domain/id.ts';
import type { Filval } from '../shared/domain/maskering.ts';
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

interface MaskeradKopiaTable extends Filval {
  sandlistepostId: SandlistepostId;
  skapad: string;
  skapadAv: string;
}

/** How each body sends out what it has decided, and the files of masked copies. */
export interface UtskickTables {
  maskeradKopia: MaskeradKopiaTable;
  utskicksregler: UtskicksreglerTable;
}
