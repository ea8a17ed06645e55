import type { OrganId } from '../shared/domain/id.ts';
import type { Versioned } from './schema-columns.ts';

interface ProtokollsstilTable extends Versioned {
  organId: OrganId;
}

interface ProtokollsstilradTable {
  organId: OrganId;
  falt: string;
  varde: string;
}

/** How each body writes its minutes. */
export interface ProtokollsstilTables {
  protokollsstil: ProtokollsstilTable;
  protokollsstilrad: ProtokollsstilradTable;
}
