import type { ArendeId, BevakningId, OrganId, PlanId, SammantradeId } from '../shared/domain/id.ts';
import type { Plandagsslag, Planpunkt } from '../shared/domain/planering.ts';
import type { Samrad } from '../shared/domain/samrad.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface PlaneringsregelTable extends Versioned {
  organId: OrganId;
  inlamningDagar: number;
  kallelseDagar: number;
}

interface HorandeTable {
  organId: OrganId;
  ordning: number;
  typ: Samrad['typ'];
  namn: string;
  dagarFore: number;
}

interface PlanTable extends Versioned {
  id: PlanId;
  arendeId: ArendeId;
  organId: OrganId;
  sistaDag: string;
  sammantradeId: SammantradeId | null;
  omedelbarJustering: Flag;
}

interface PlandagTable {
  planId: PlanId;
  slag: Plandagsslag;
  namn: string;
  ordning: number;
  datum: string;
  egen: Flag;
}

interface PlanbevakningTable {
  planId: PlanId;
  slag: Planpunkt;
  namn: string;
  bevakningId: BevakningId;
}

/** What bodies ask for before they meet, and the plans made by it. */
export interface PlaneringTables {
  planeringsregel: PlaneringsregelTable;
  horande: HorandeTable;
  plan: PlanTable;
  plandag: PlandagTable;
  planbevakning: PlanbevakningTable;
}
