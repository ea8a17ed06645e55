import type { MotesdokumentRef } from '../../shared/contract/motesdokument.ts';
import { medAndringarSedan } from '../../shared/document/sammantrade/andringar-sedan.ts';
import {
  anslagFacts,
  narvarolistaFacts,
  paragrafutdragFacts,
  rostlistaFacts,
} from '../../shared/document/sammantrade/listor-av-register.ts';
import type { KallelseFacts } from '../../shared/document/sammantrade/kallelse-facts.ts';
import { protokollFacts } from '../../shared/document/sammantrade/protokoll-av-register.ts';
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
import type { TypesetRequest } from '../documents/protocol.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { ServiceContext } from '../services/context.ts';
import { gatherDelegationslista } from '../services/delegationslista.ts';
import {
  gatherKallelse,
  gatherOverklagande,
  gatherProtokollskalla,
  gatherVisat,
} from '../services/motesdokument.ts';

/** Gathers what a document of a meeting is typeset from. Throws `NotFound`, `part_not_approved`. */
export async function motesdokumentRequest(
  context: ServiceContext,
  document: MotesdokumentRef,
): Promise<TypesetRequest> {
  if (document.typ === 'kallelse') {
    const { facts } = await gatherKallelse(context, document.id);
    return kallelseRequest(withoutBilagor(facts), { date: facts.mote.datum });
  }
  if (document.typ === 'delegationslista') {
    const facts = await gatherDelegationslista(context, document.id);
    return delegationslistaRequest(facts, { date: facts.mote.datum });
  }
  if (document.typ === 'overklagande') {
    const facts = await gatherOverklagande(context, document.id, document.slag);
    return overklagandeRequest(facts, { date: facts.mote.datum });
  }
  const kalla = await gatherProtokollskalla(context, document.id);
  const rest = { date: kalla.datum };
  return document.typ === 'protokoll'
    ? protokollRequest(await protokollOf(context, kalla), rest)
    : requestOf(document, kalla, rest);
}

/** Minutes that aren't approved are a proof: what is new since the one before is marked. */
async function protokollOf(context: ServiceContext, kalla: Protokollskalla) {
  const isApproved = kalla.del.justerad !== null;
  const facts = protokollFacts(kalla, isApproved);
  const visat = isApproved ? null : await gatherVisat(context, kalla);
  if (visat === null) return facts;
  return { ...facts, paragrafer: medAndringarSedan(facts.paragrafer, visat) };
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
  { typ: 'kallelse' | 'delegationslista' | 'overklagande' | 'protokoll' }
>;

function requestOf(document: OfDel, kalla: Protokollskalla, rest: { date: string }) {
  const { justerad } = kalla.del;
  switch (document.typ) {
    case 'anslag':
      if (justerad === null) throw ruleViolated('part_not_approved');
      return anslagRequest(anslagFacts(kalla, justerad), rest);
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
