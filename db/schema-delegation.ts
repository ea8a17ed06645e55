import type { Delegatslag } from '../shared/domain/delegation.ts';
import type {
  ArendeId,
  DelegationsbeslutId,
  DelegationspunktId,
  OrganId,
  ParagrafId,
  PersonId,
} from '../shared/domain/id.ts';
import type { Overklagande } from '../shared/domain/paragraf.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface DelegationspunktTable extends Versioned {
  id: DelegationspunktId;
  organId: OrganId;
  nummer: string;
  arendegrupp: string;
  delegatslag: Delegatslag;
  delegat: string;
  vidaredelegat: string;
  villkor: string;
  lagrum: string;
  anmals: Flag;
  avslutad: string | null;
}

interface DelegationsbeslutTable extends Versioned {
  id: DelegationsbeslutId;
  organId: OrganId;
  ar: number;
  nr: number;
  punktId: DelegationspunktId | null;
  datum: string;
  beslutsfattareId: PersonId | null;
  arendeId: ArendeId | null;
  innehall: string;
  sarskiltProtokoll: string;
  overklagande: Overklagande;
  protokollfort: string | null;
  anslaget: string | null;
  nedtaget: string | null;
  anmaldParagrafId: ParagrafId | null;
  makuleradOrsak: string | null;
  makuleradAv: string | null;
  makuleradTid: string | null;
}

interface DelegationsserieTable extends Versioned {
  organId: OrganId;
  ar: number;
  forstaNr: number;
}

/** Orders of delegation and the decisions made under them. */
export interface DelegationTables {
  delegationspunkt: DelegationspunktTable;
  delegationsbeslut: DelegationsbeslutTable;
  delegationsserie: DelegationsserieTable;
}
