import { z } from 'zod';
import { Dag } from './datum.ts';
import {
  ArendeId,
  BevakningId,
  OrganId,
  RemissId,
  RemissvarId,
  SammantradeId,
  TjansteskrivelseId,
} from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** In: we are asked. Out: we ask. */
export const Remissriktning = z.enum(['in', 'ut']);
export type Remissriktning = z.infer<typeof Remissriktning>;

/** Everybody is asked at once (solfjäder), or one after the other (kedja). */
export const Sandningssatt = z.enum(['solfjader', 'kedja']);
export type Sandningssatt = z.infer<typeof Sandningssatt>;

/** A request for an opinion, sent or received. A delay is asked for and granted by itself. */
export const RemissData = z.strictObject({
  riktning: Remissriktning,
  avsandareOrganId: OrganId,
  avsandarensDnr: optionalLine(60),
  /** What it concerns, as the sender words it (FL 26 §). */
  rubrik: line(300),
  /** "2016:114", when it is a motion that is sent round. */
  motionRef: optionalLine(20),
  inkommenDatum: Dag.nullable(),
  /** The last day for an answer (FL 26 §); null when the sender has set none (K30). */
  svarSenast: Dag.nullable(),
  anstandBegart: Dag.nullable(),
  anstandTill: Dag.nullable(),
  underlag: prose(2000),
  sandningssatt: Sandningssatt,
});
export type RemissData = z.infer<typeof RemissData>;

export const Standpunkt = z.enum([
  'tillstyrker',
  'tillstyrker_delvis',
  'avstyrker',
  'ingen_erinran',
  'hanvisar_tu',
  'avstar',
]);
export type Standpunkt = z.infer<typeof Standpunkt>;

/** What carries the answer: the officer's report itself, or a statement of the body's own. */
export const Barare = z.enum(['tjansteskrivelse', 'eget_yttrande']);
export type Barare = z.infer<typeof Barare>;

/** Who decides on the answer (KL 6:37–39). */
export const Svarsvag = z.enum(['namnd', 'delegation', 'ordforandebeslut']);
export type Svarsvag = z.infer<typeof Svarsvag>;

export const Remissvarstatus = z.enum([
  'mottagen',
  'fordelad',
  'utkast',
  'namndklar',
  'beslutad',
  'besvarad',
  'avstar',
]);
export type Remissvarstatus = z.infer<typeof Remissvarstatus>;

/** What is planned and stated about one body's answer, while it is being prepared. */
export const SvarsplanData = z.strictObject({
  /** The case it is answered in; null for a body outside the register. */
  arendeId: ArendeId.nullable(),
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  standpunkt: Standpunkt.nullable(),
  /** What the answer says in short, where it isn't told by the points of a paper. */
  sammanfattning: prose(2000),
  barare: Barare,
  vag: Svarsvag,
  sammantradeId: SammantradeId.nullable(),
  omedelbarJustering: z.boolean(),
});
export type SvarsplanData = z.infer<typeof SvarsplanData>;

/** One body's answer to a remiss: its own case, paper, standpoint and way to a decision. */
export const RemissvarData = SvarsplanData.extend({
  organId: OrganId,
  status: Remissvarstatus,
  besvaradDatum: Dag.nullable(),
  /** The latest day the body was reminded, of a remiss that we have sent. */
  pamindDatum: Dag.nullable(),
  /** Why nothing is answered, or why it is answered late. */
  skal: prose(1000),
});
export type RemissvarData = z.infer<typeof RemissvarData>;

export const Remissvar = RemissvarData.extend({ id: RemissvarId, version: z.int() });
export type Remissvar = z.infer<typeof Remissvar>;

export const Remiss = RemissData.extend({
  id: RemissId,
  /** The case that the remiss itself was registered in or is sent from. */
  arendeId: ArendeId,
  /** The reminder of the last day, which moves when a delay is granted. */
  bevakningId: BevakningId.nullable(),
  /** Bodies in the order they are asked. */
  svar: z.array(Remissvar),
  version: z.int(),
});
export type Remiss = z.infer<typeof Remiss>;

/** The day an answer must be in: the last day, or the day a delay was granted to. */
export function sistaSvarsdag(remiss: Pick<RemissData, 'svarSenast' | 'anstandTill'>): Dag | null {
  return remiss.anstandTill ?? remiss.svarSenast;
}

/** A remiss as it is first entered, from or by one body. */
export function newRemiss(
  riktning: Remissriktning,
  avsandareOrganId: OrganId,
  known: Partial<RemissData> = {},
): RemissData {
  return {
    ...{ riktning, avsandareOrganId, avsandarensDnr: '', rubrik: '', motionRef: '' },
    ...{ inkommenDatum: null, svarSenast: null, anstandBegart: null, anstandTill: null },
    ...{ underlag: '', sandningssatt: 'solfjader' },
    ...known,
  };
}

/** An answer before anything is known of it. */
export function newSvarsplan(known: Partial<SvarsplanData> = {}): SvarsplanData {
  return {
    ...{ arendeId: null, tjansteskrivelseId: null, standpunkt: null, sammanfattning: '' },
    ...{ barare: 'tjansteskrivelse', vag: 'namnd', sammantradeId: null, omedelbarJustering: false },
    ...known,
  };
}

/** Why an answer can't be moved on; each names what is missing. */
export const Svarshinder = z.enum([
  ...(['svarssteg_missing', 'arende_missing', 'skrivelse_missing', 'standpunkt_missing'] as const),
  ...(['yttrande_to_kf_delegated', 'reason_missing', 'decided_before_meeting'] as const),
  ...(['answer_day_missing', 'answer_day_in_future', 'answered_before_asked'] as const),
  'late_without_reason',
]);
export type Svarshinder = z.infer<typeof Svarshinder>;

/** What became of a remiss when the decision on it was sent; `hinder` is why it isn't answered. */
export const Svarsutfall = z.strictObject({ remissId: RemissId, hinder: Svarshinder.nullable() });
export type Svarsutfall = z.infer<typeof Svarsutfall>;
