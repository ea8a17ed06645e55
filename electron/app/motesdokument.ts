import type { MotesdokumentRef } from '../../shared/contract/motesdokument.ts';
import {
  anslagFacts,
  narvarolistaFacts,
  paragrafutdragFacts,
  rostlistaFacts,
} from '../../shared/document/sammantrade/listor-av-register.ts';
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
} from '../services/motesdokument.ts';

/** Gathers what a document of a meeting is typeset from. Throws `NotFound`, `part_not_approved`. */
export async function motesdokumentRequest(
  context: ServiceContext,
  document: MotesdokumentRef,
): Promise<TypesetRequest> {
  if (document.typ === 'kallelse') {
    const facts = await gatherKallelse(context, document.id);
    return kallelseRequest(facts, { date: facts.mote.datum });
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
  return requestOf(document, kalla, { date: kalla.datum });
}

type OfDel = Exclude<MotesdokumentRef, { typ: 'kallelse' | 'delegationslista' | 'overklagande' }>;

function requestOf(document: OfDel, kalla: Protokollskalla, rest: { date: string }) {
  const { justerad } = kalla.del;
  switch (document.typ) {
    case 'protokoll':
      return protokollRequest(protokollFacts(kalla, justerad !== null), rest);
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
