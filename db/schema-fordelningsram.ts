import type { Ramandring } from '../shared/domain/fordelningsram.ts';
import type {
  AnsokanId,
  AnsokanspostId,
  ArendeId,
  AterrapporteringId,
  BeslutId,
  FordelningsramId,
  KallhanvisningId,
  OrganId,
  RamandringId,
  RedovisningId,
} from '../shared/domain/id.ts';
import type { Created, Versioned } from './schema-columns.ts';

interface FordelningsramTable extends Versioned {
  id: FordelningsramId;
  agareOrganId: OrganId;
  ar: number;
  andamal: string;
  beloppKr: number;
  kallhanvisningId: KallhanvisningId | null;
  arendeId: ArendeId | null;
}

interface RamandringTable extends Created {
  id: RamandringId;
  ramId: FordelningsramId;
  typ: Ramandring['typ'];
  dag: string;
  beloppKr: number;
  kallhanvisningId: KallhanvisningId;
  franAnsokanId: AnsokanId | null;
  tillAnsokanId: AnsokanId | null;
  tillRamId: FordelningsramId | null;
  anteckning: string;
}

interface RedovisningTable extends Created {
  id: RedovisningId;
  ansokanId: AnsokanId;
  postId: AnsokanspostId | null;
  dag: string;
  beloppKr: number;
  kallhanvisningId: KallhanvisningId | null;
  aterrapporteringId: AterrapporteringId | null;
  anteckning: string;
}

/** Frames and what has become of them. */
export interface FordelningsramTables {
  fordelningsram: FordelningsramTable;
  ramandring: RamandringTable;
  redovisning: RedovisningTable;
  tilldelning: {
    ansokanId: AnsokanId;
    ramId: FordelningsramId;
    beslutId: BeslutId;
    dag: string;
    beloppKr: number;
  };
  ramhandelse: { ramId: FordelningsramId; dag: string; ramKr: number; tilldelatKr: number };
}
