import type { ProcedureName } from '../../../../shared/contract/contract.ts';
import { anteckningSamples, arendestatusSamples, relationSamples } from './anknytning.ts';
import { arendeSamples, followUpSamples } from './arende.ts';
import { backupSamples } from './backup.ts';
import { balanslistaSamples } from './balanslista.ts';
import { beslutSamples } from './beslut.ts';
import { delegationSamples } from './delegation.ts';
import { diariumSamples } from './diarium.ts';
import { dokumentSamples } from './dokument.ts';
import { expedieringSamples } from './expediering.ts';
import { fordelningSamples } from './fordelning.ts';
import { fordelningsramSamples, redovisningSamples } from './fordelningsram.ts';
import { frasSamples } from './fraser.ts';
import { granskningSamples } from './granskning.ts';
import { grunddataSamples } from './grunddata.ts';
import { handlingSamples } from './handlingar.ts';
import { inlasningSamples } from './inlasning.ts';
import { listSamples } from './listor.ts';
import { kontaktSamples, mergeSamples } from './kontakter.ts';
import { mandatSamples } from './mandat.ts';
import { mallSamples } from './mallar.ts';
import { ordlistaSamples } from './ordlista.ts';
import { oversiktSamples } from './oversikt.ts';
import { planeringSamples, sammantradeSamples } from './planering.ts';
import { postSamples } from './post.ts';
import { protokollsutdragSamples } from './protokollsutdrag.ts';
import { paragraftextSamples } from './paragraftext.ts';
import { anslagSamples, paragrafSamples, protokollsdelSamples } from './protokoll.ts';
import { closingSamples, openingSamples } from './register.ts';
import { protokollsstilSamples } from './protokollsstil.ts';
import { remissSamples, sentRemissSamples } from './remisser.ts';
import type { SampleTable } from './sample.ts';
import { dagordningSamples, motesSamples, narvaroSamples } from './sammantraden.ts';
import { sokSamples } from './sok.ts';
import { tjansteskrivelseSamples } from './tjansteskrivelse.ts';
import { kontrollSamples } from './kontroller.ts';
import { krypteringSamples } from './kryptering.ts';
import { statistikSamples } from './statistik.ts';
import { uppfoljningSamples } from './uppfoljning.ts';
import { utskickSamples } from './utskick.ts';
import { utlamnandeSamples } from './utlamnande.ts';

/**
 * A sample of every procedure, in the order of a whole case: each builds on the answers before it.
 * A procedure without a sample doesn't compile.
 */
export const samples = {
  ...openingSamples,
  ...grunddataSamples,
  ...kontaktSamples,
  ...arendeSamples,
  ...diariumSamples,
  ...postSamples,
  ...sokSamples,
  ...listSamples,
  ...fordelningSamples,
  ...fordelningsramSamples,
  ...mallSamples,
  ...tjansteskrivelseSamples,
  ...frasSamples,
  ...ordlistaSamples,
  ...granskningSamples,
  ...inlasningSamples,
  ...handlingSamples,
  ...relationSamples,
  ...anteckningSamples,
  ...remissSamples,
  ...sentRemissSamples,
  ...sammantradeSamples,
  ...planeringSamples,
  ...mandatSamples,
  ...motesSamples,
  ...protokollsstilSamples,
  ...dagordningSamples,
  ...narvaroSamples,
  ...paragrafSamples,
  ...paragraftextSamples,
  ...protokollsdelSamples,
  ...anslagSamples,
  ...delegationSamples,
  ...beslutSamples,
  ...uppfoljningSamples,
  ...oversiktSamples,
  ...balanslistaSamples,
  ...expedieringSamples,
  ...redovisningSamples,
  ...utskickSamples,
  ...dokumentSamples,
  ...protokollsutdragSamples,
  ...statistikSamples,
  ...kontrollSamples,
  ...utlamnandeSamples,
  ...arendestatusSamples,
  ...followUpSamples,
  ...mergeSamples,
  ...backupSamples,
  ...closingSamples,
  ...krypteringSamples,
} satisfies SampleTable<ProcedureName>;
