import { z } from 'zod';
import { Dag } from './datum.ts';
import {
  ArendeId,
  DelegationsbeslutId,
  DelegationspunktId,
  OrganId,
  ParagrafId,
  PersonId,
  SammantradeId,
} from './id.ts';
import { Makulering } from './makulering.ts';
import { Overklagande } from './paragraf.ts';
import { line, optionalLine, prose } from './text.ts';

/** Points an order of delegation may hold; the largest in use have some hundreds. */
export const MAX_DELEGATIONSPUNKTER = 2000;

/** Who a body may let decide on its behalf (KL 6 kap. 37 §, 7 kap. 5 §). */
export const Delegatslag = z.enum([
  ...(['ordforande', 'presidium', 'utskott', 'ledamot', 'ersattare'] as const),
  ...(['forvaltningschef', 'anstalld'] as const),
]);
export type Delegatslag = z.infer<typeof Delegatslag>;

/** Kinds that name nobody in particular unless it is said who; the others are one of a body. */
const ONE_OF_A_KIND: readonly Delegatslag[] = ['ordforande', 'presidium'];
/** Those that decide as a group. */
const GROUPS: readonly Delegatslag[] = ['presidium', 'utskott'];

/** Whether decisions by such a delegate are a group's, and not one person's. */
export function decidesAsGroup(slag: Delegatslag): boolean {
  return GROUPS.includes(slag);
}

const DelegationspunktFields = z.strictObject({
  /** As the order prints it: "A.1". */
  nummer: line(20),
  arendegrupp: line(400),
  delegatslag: Delegatslag,
  /** The title, committee or seat: "Enhetschef", "Individutskottet". */
  delegat: optionalLine(200),
  /** To whom the head of administration may hand it on; empty for nobody (KL 7 kap. 6 §). */
  vidaredelegat: optionalLine(200),
  /** Limits of the right to decide: an amount, a kind of case. */
  villkor: prose(2000),
  lagrum: optionalLine(200),
  /** Whether decisions are reported to the body; if not they are recorded separately (KL 6:40, 7:8). */
  anmals: z.boolean(),
  /** The last day it applies; null while it does. */
  avslutad: Dag.nullable(),
});
type Fields = z.infer<typeof DelegationspunktFields>;

const isDelegatStated = ({ delegatslag, delegat }: Pick<Fields, 'delegatslag' | 'delegat'>) =>
  delegat !== '' || ONE_OF_A_KIND.includes(delegatslag);
const mayHandOn = ({ delegatslag, vidaredelegat }: Fields) =>
  vidaredelegat === '' || delegatslag === 'forvaltningschef';

/** A point of an order of delegation: who decides what on the body's behalf. */
export const DelegationspunktData = DelegationspunktFields.refine(isDelegatStated, {
  path: ['delegat'],
  error: 'required',
}).refine(mayHandOn, { path: ['vidaredelegat'], error: 'only_chief_hands_on' });
export type DelegationspunktData = z.infer<typeof DelegationspunktData>;

export const Delegationspunkt = DelegationspunktFields.extend({
  id: DelegationspunktId,
  organId: OrganId,
  version: z.int(),
});
export type Delegationspunkt = z.infer<typeof Delegationspunkt>;

/** What a form changes of a point. */
export function punktData({
  id: _,
  organId: __,
  version: ___,
  ...data
}: Delegationspunkt): DelegationspunktData {
  return data;
}

/** What is entered of a decision on delegation. */
export const DelegationsbeslutData = z.strictObject({
  /** null for an urgent decision by the chair, or by a member the body has named (KL 6 kap. 39 §). */
  punktId: DelegationspunktId.nullable(),
  datum: Dag,
  /** null when a committee or the presidium has decided. */
  beslutsfattareId: PersonId.nullable(),
  arendeId: ArendeId.nullable(),
  innehall: prose(2000).min(1, 'required'),
  /** Where it is recorded when it isn't reported; empty until then (KL 6 kap. 40 §, 7 kap. 8 §). */
  sarskiltProtokoll: optionalLine(200),
  /** By what way it can be appealed; only what 13 kap. covers must be recorded separately. */
  overklagande: Overklagande,
  /** The day the separate record was approved; null until then. */
  protokollfort: Dag.nullable(),
  /** The days its own notice went up and came down (KL 8 kap. 10 § 3). */
  anslaget: Dag.nullable(),
  nedtaget: Dag.nullable(),
});
export type DelegationsbeslutData = z.infer<typeof DelegationsbeslutData>;

/** The § a decision is reported in. */
const Anmalan = z.strictObject({
  paragrafId: ParagrafId,
  sammantradeId: SammantradeId,
  datum: Dag,
  nr: z.int(),
  /** The minutes are approved: the report stands. */
  last: z.boolean(),
});
export type Anmalan = z.infer<typeof Anmalan>;

/** A decision on a body's behalf. Its number is given when it is registered and never changes. */
export const Delegationsbeslut = DelegationsbeslutData.extend({
  id: DelegationsbeslutId,
  organId: OrganId,
  version: z.int(),
  ar: z.int(),
  nr: z.int().min(1),
  /** Number of the case it belongs to; null for none. */
  diarienummer: z.string().nullable(),
  anmald: Anmalan.nullable(),
  makulering: Makulering.nullable(),
});
export type Delegationsbeslut = z.infer<typeof Delegationsbeslut>;

/** What a form changes of a decision. */
export function delegationsbeslutData(beslut: Delegationsbeslut): DelegationsbeslutData {
  const { punktId, datum, beslutsfattareId, arendeId, innehall, ...rest } = beslut;
  const { sarskiltProtokoll, overklagande, protokollfort, anslaget, nedtaget } = rest;
  return {
    ...{ punktId, datum, beslutsfattareId, arendeId, innehall },
    ...{ sarskiltProtokoll, overklagande, protokollfort, anslaget, nedtaget },
  };
}

/** The number a body's decisions of a year begin with: another system may have had those before. */
export const Delegationsserie = z.strictObject({
  organId: OrganId,
  ar: z.int().min(1900).max(2999),
  forstaNr: z.int().min(1).max(99_999),
  version: z.int(),
});
export type Delegationsserie = z.infer<typeof Delegationsserie>;

/** A § that decisions can be reported in. */
export const Anmalningsparagraf = z.strictObject({
  id: ParagrafId,
  sammantradeId: SammantradeId,
  datum: Dag,
  nr: z.int(),
  rubrik: z.string(),
});
export type Anmalningsparagraf = z.infer<typeof Anmalningsparagraf>;

/** What is wrong with a row of a file of points: its line in the file, counted from 1. */
export const DelegationsradFel = z.strictObject({
  rad: z.int(),
  regel: z.enum([
    ...(['kolumn_saknas', 'otolkbar', 'for_lang', 'ogiltigt_tecken', 'for_manga'] as const),
    ...(['nummer_saknas', 'nummer_upprepat', 'arendegrupp_saknas', 'delegat_saknas'] as const),
    ...(['delegat_okand', 'vidare_ej_tillaten', 'anmals_okant', 'inga_punkter'] as const),
  ]),
  /** The text that is wrong, or the column that is missing. */
  varde: z.string(),
});
export type DelegationsradFel = z.infer<typeof DelegationsradFel>;
