import type { Generated } from 'kysely';
import type {
  ArendeId,
  BevakningId,
  OrganId,
  RemissId,
  RemissvarId,
  SammantradeId,
  TjansteskrivelseId,
} from '../shared/domain/id.ts';
import type { RemissData, RemissvarData } from '../shared/domain/remiss.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface RemissTable extends Versioned, RemissData {
  id: RemissId;
  arendeId: ArendeId;
  bevakningId: BevakningId | null;
}

interface RemissvarTable extends Versioned, Omit<RemissvarData, 'omedelbarJustering'> {
  id: RemissvarId;
  remissId: RemissId;
  ordning: number;
  organId: OrganId;
  arendeId: ArendeId | null;
  tjansteskrivelseId: TjansteskrivelseId | null;
  sammantradeId: SammantradeId | null;
  omedelbarJustering: Flag;
  rattelser: Generated<number>;
  rattelseskal: Generated<string>;
}

/** Remisser and what each body answers. */
export interface RemissTables {
  remiss: RemissTable;
  remissvar: RemissvarTable;
}
