import type { OrdId, TjansteskrivelseId } from '../shared/domain/id.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface OrdTable extends Versioned {
  id: OrdId;
  ord: string;
  tjansteskrivelseId: TjansteskrivelseId | null;
  avslutad: Flag;
}

/** Words that spelling takes for right. */
export interface OrdlistaTables {
  ord: OrdTable;
}
