import type { z } from 'zod';
import { anknytningProcedures } from './anknytning.ts';
import { arendeProcedures } from './arende.ts';
import { arendestatusProcedures } from './arendestatus.ts';
import { backupProcedures } from './backup.ts';
import { balanslistaProcedures } from './balanslista.ts';
import { beslutProcedures } from './beslut.ts';
import { bevakningProcedures } from './bevakning.ts';
import { delegationProcedures } from './delegation.ts';
import { diariumProcedures } from './diarium.ts';
import { dokumentProcedures } from './dokument.ts';
import { expedieringProcedures } from './expediering.ts';
import { fordelningProcedures } from './fordelning.ts';
import { fordelningsramProcedures } from './fordelningsram.ts';
import { frasProcedures } from './fraser.ts';
import { granskningProcedures } from './granskning.ts';
import { grunddataProcedures } from './grunddata.ts';
import { handlingProcedures } from './handlingar.ts';
import { inlasningProcedures } from './inlasning.ts';
import { kontaktProcedures } from './kontakter.ts';
import { kontrollProcedures } from './kontroller.ts';
import { krypteringProcedures } from './kryptering.ts';
import { loggProcedures } from './logg.ts';
import { listProcedures } from './listor.ts';
import { ordlistaProcedures } from './ordlista.ts';
import { oversiktProcedures } from './oversikt.ts';
import { planeringProcedures } from './planering.ts';
import { mallProcedures } from './mallar.ts';
import { protokollsstilProcedures } from './protokollsstil.ts';
import { postProcedures } from './post.ts';
import { protokollsutdragProcedures } from './protokollsutdrag.ts';
import { paragraftextProcedures } from './paragraftext.ts';
import { protokollProcedures } from './protokoll.ts';
import { registerProcedures } from './register.ts';
import { remissProcedures } from './remisser.ts';
import { mandatProcedures } from './mandat.ts';
import { sammantradeProcedures } from './sammantraden.ts';
import { sokProcedures } from './sok.ts';
import { statistikProcedures } from './statistik.ts';
import { supportProcedures } from './support.ts';
import { tjansteskrivelseProcedures } from './tjansteskrivelse.ts';
import { uppfoljningProcedures } from './uppfoljning.ts';
import { utskickProcedures } from './utskick.ts';
import { utlamnandeProcedures } from './utlamnande.ts';

/** Every procedure the renderer may call, by name. The security boundary of the program. */
export const contract = {
  ...registerProcedures,
  ...backupProcedures,
  ...krypteringProcedures,
  ...supportProcedures,
  ...grunddataProcedures,
  ...kontaktProcedures,
  ...kontrollProcedures,
  ...diariumProcedures,
  ...arendeProcedures,
  ...arendestatusProcedures,
  ...anknytningProcedures,
  ...bevakningProcedures,
  ...loggProcedures,
  ...handlingProcedures,
  ...inlasningProcedures,
  ...oversiktProcedures,
  ...uppfoljningProcedures,
  ...balanslistaProcedures,
  ...planeringProcedures,
  ...protokollsutdragProcedures,
  ...mandatProcedures,
  ...sammantradeProcedures,
  ...protokollsstilProcedures,
  ...delegationProcedures,
  ...postProcedures,
  ...fordelningProcedures,
  ...fordelningsramProcedures,
  ...frasProcedures,
  ...granskningProcedures,
  ...mallProcedures,
  ...ordlistaProcedures,
  ...tjansteskrivelseProcedures,
  ...beslutProcedures,
  ...expedieringProcedures,
  ...dokumentProcedures,
  ...listProcedures,
  ...remissProcedures,
  ...protokollProcedures,
  ...paragraftextProcedures,
  ...sokProcedures,
  ...statistikProcedures,
  ...utlamnandeProcedures,
  ...utskickProcedures,
} as const;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type QueryName = {
  [Name in ProcedureName]: Contract[Name]['kind'] extends 'query' ? Name : never;
}[ProcedureName];
export type CommandName = Exclude<ProcedureName, QueryName>;

/** What a caller sends and gets. */
export type Input<Name extends ProcedureName> = z.input<Contract[Name]['input']>;
export type Output<Name extends ProcedureName> = z.output<Contract[Name]['output']>;
/** What a handler receives, parsed. */
export type ParsedInput<Name extends ProcedureName> = z.output<Contract[Name]['input']>;
