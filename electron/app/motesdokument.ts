import type { MotesdokumentRef } from '../../shared/contract/motesdokument.ts';
import { medAndringarSedan } from '../../shared/document/sammantrade/andringar-sedan.ts';
import {
  anslagFacts,
  narvarolistaFacts,
  paragrafutdragFacts,
  rostlistaFacts,
} from '../../shared/document/sammantrade/listor-av-register.ts';
import type { KallelseFacts } from '../../shared/document/sammantrade/kallelse-facts.ts';
import type { Moteshuvud } from '../../shared/document/sammantrade/mote.ts';
import {
  moteshuvud,
  protokollFacts,
} from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import {
  anslagRequest,
  delegationslistaRequest,
  kallelseRequest,
  narvarolistaRequest,
  overklagandeRequest,
  protokollRequest,
  protokollsutdragRequest,
  rostlistaRequest,
} from '../documents/motesdokument.ts';
import type { Tillbehor } from '../documents/motesdokument.ts';
import type { TypesetRequest } from '../documents/protocol.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { ServiceContext } from '../services/context.ts';
import { gatherDelegationslista } from '../services/delegationslista.ts';
import type { Logotyper } from './logotyper.ts';
import { motesbilder } from './motesbilder.ts';
import {
  gatherAnslagstext,
  gatherKallelse,
  gatherOverklagande,
  gatherProtokollskalla,
  gatherVisat,
} from '../services/motesdokument.ts';

/** Gathers what a document of a meeting is typeset from. Throws `NotFound`, `part_not_approved`. */
export async function motesdokumentRequest(
  context: ServiceContext,
  logotyper: Logotyper,
  document: MotesdokumentRef,
): Promise<TypesetRequest> {
  const restOf = async ({ mote }: { readonly mote: Moteshuvud }) => ({
    ...{ date: mote.datum, ...(await motesbilder(context, logotyper, mote)) },
  });
  if (document.typ === 'kallelse') {
    const { facts } = await gatherKallelse(context, document.id);
    return kallelseRequest(withoutBilagor(facts), await restOf(facts));
  }
  if (document.typ === 'delegationslista') {
    const facts = await gatherDelegationslista(context, document.id);
    return delegationslistaRequest(facts, await restOf(facts));
  }
  if (document.typ === 'overklagande') {
    const facts = await gatherOverklagande(context, document.id, document.slag);
    return overklagandeRequest(facts, await restOf(facts));
  }
  const kalla = await gatherProtokollskalla(context, document.id);
  const rest = await restOf({ mote: moteshuvud(kalla) });
  switch (document.typ) {
    case 'protokoll':
      return protokollRequest(await protokollOf(context, kalla), rest);
    case 'anslag':
      return anslagRequest(await anslagOf(context, kalla), rest);
    default:
      return requestOf(document, kalla, rest);
  }
}

/** Minutes that aren't approved are a proof: what is new since the one before is marked. */
async function protokollOf(context: ServiceContext, kalla: Protokollskalla) {
  const isApproved = kalla.del.justerad !== null;
  const facts = protokollFacts(kalla, isApproved);
  const visat = isApproved ? null : await gatherVisat(context, kalla);
  if (visat === null) return facts;
  return { ...facts, paragrafer: medAndringarSedan(facts.paragrafer, visat) };
}

async function anslagOf(context: ServiceContext, kalla: Protokollskalla) {
  const { justerad } = kalla.del;
  if (justerad === null) throw ruleViolated('part_not_approved');
  return anslagFacts(kalla, justerad, await gatherAnslagstext(context, kalla));
}

/** The call by itself: its papers are named, and have no page in it. */
function withoutBilagor(facts: KallelseFacts): KallelseFacts {
  const punkter = facts.punkter.map((punkt) => ({
    ...punkt,
    handlingar: punkt.handlingar.map((one) => ({ ...one, bilaga: null })),
  }));
  return { ...facts, punkter };
}

type OfDel = Exclude<
  MotesdokumentRef,
  { typ: 'kallelse' | 'delegationslista' | 'overklagande' | 'protokoll' | 'anslag' }
>;

function requestOf(document: OfDel, kalla: Protokollskalla, rest: Tillbehor) {
  switch (document.typ) {
    case 'rostlista':
      return rostlistaRequest(rostlistaFacts(kalla), rest);
    case 'narvarolista':
      return narvarolistaRequest(narvarolistaFacts(kalla), rest);
    case 'paragrafutdrag': {
      const { paragrafer, bestyrkare } = document;
      const facts = paragrafutdragFacts(kalla, paragrafer, { namn: bestyrkare, titel: '' });
      return protokollsutdragRequest(facts, rest);
    }
  }
}
