import type { PersonId, VyId } from '../shared/domain/id.ts';
import type { Versioned } from './schema-columns.ts';

interface VyTable extends Versioned {
  id: VyId;
  namn: string;
  /** JSON of a `Listsokning`. */
  sokning: string;
  /** JSON of the columns' ids. */
  kolumner: string;
  ordning: number;
}

interface AnvandareTable {
  anvandare: string;
  personId: PersonId;
  andrad: string;
}

/** What people have saved of their ways of looking, and who they are. */
export interface VyTables {
  vy: VyTable;
  anvandare: AnvandareTable;
}
