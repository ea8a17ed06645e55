import type { OrganId } from '../shared/domain/id.ts';
import type {
  OverklagandehanvisningData,
  Overklagandeslag,
} from '../shared/domain/overklagandehanvisning.ts';
import type { Versioned } from './schema-columns.ts';

interface ProtokollsstilTable extends Versioned {
  organId: OrganId;
}

interface ProtokollsstilradTable {
  organId: OrganId;
  falt: string;
  varde: string;
}

interface OverklagandehanvisningTable extends Versioned, OverklagandehanvisningData {
  organId: OrganId;
  slag: Overklagandeslag;
}

/** How each body writes its minutes, and says that its decisions are appealed. */
export interface ProtokollsstilTables {
  protokollsstil: ProtokollsstilTable;
  protokollsstilrad: ProtokollsstilradTable;
  overklagandehanvisning: OverklagandehanvisningTable;
}
