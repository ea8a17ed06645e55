import { AnslagFacts } from '../../shared/document/sammantrade/anslag-facts.ts';
import { DelegationslistaFacts } from '../../shared/document/sammantrade/delegation-facts.ts';
import { KallelseFacts } from '../../shared/document/sammantrade/kallelse-facts.ts';
import { NarvarolistaFacts } from '../../shared/document/sammantrade/narvaro-facts.ts';
import { OverklagandeFacts } from '../../shared/document/sammantrade/overklagande-facts.ts';
import { ProtokollFacts } from '../../shared/document/sammantrade/protokoll-facts.ts';
import { RattelseFacts } from '../../shared/document/sammantrade/rattelse-facts.ts';
import { RostlistaFacts } from '../../shared/document/sammantrade/rostlista.ts';
import { ProtokollsutdragFacts } from '../../shared/document/sammantrade/utdrag-facts.ts';
import { anslagData, overklagandeData } from './models/anslag.ts';
import { delegationslistaData } from './models/delegationslista.ts';
import { kallelseData } from './models/kallelse.ts';
import { narvarolistaData } from './models/narvarolista.ts';
import { protokollData } from './models/protokoll.ts';
import { paragrafutdragData } from './models/paragrafutdrag.ts';
import { rattelseData } from './models/rattelse.ts';
import { rostlistaData } from './models/roster.ts';
import type { TypesetRequest } from './protocol.ts';

/** What a request has beside its data: the day it is made, and the pictures that the facts name. */
export type Tillbehor = Pick<TypesetRequest, 'date' | 'pictures'>;

/** One part of the minutes of a sitting. @throws ZodError when the facts aren't whole */
export function protokollRequest(facts: ProtokollFacts, rest: Tillbehor): TypesetRequest {
  const data = protokollData(ProtokollFacts.parse(facts));
  return { template: 'protokoll', data, title: data.rubrik, ...rest };
}

/** Some §§ of minutes, certified. @throws ZodError when the facts aren't whole */
export function protokollsutdragRequest(
  facts: ProtokollsutdragFacts,
  rest: Tillbehor,
): TypesetRequest {
  const data = paragrafutdragData(ProtokollsutdragFacts.parse(facts));
  return { template: 'paragrafutdrag', data, title: data.rubrik, ...rest };
}

/** The call to a sitting, with its agenda. @throws ZodError when the facts aren't whole */
export function kallelseRequest(facts: KallelseFacts, rest: Tillbehor): TypesetRequest {
  const data = kallelseData(KallelseFacts.parse(facts));
  return { template: 'kallelse', data, title: data.rubrik, ...rest };
}

/** The notice that a part of the minutes is approved. @throws ZodError when the facts aren't whole */
export function anslagRequest(facts: AnslagFacts, rest: Tillbehor): TypesetRequest {
  const data = anslagData(AnslagFacts.parse(facts));
  return { template: 'anslag', data, title: data.rubrik, ...rest };
}

/** How a decision is appealed. @throws ZodError when the facts aren't whole */
export function overklagandeRequest(facts: OverklagandeFacts, rest: Tillbehor): TypesetRequest {
  const data = overklagandeData(OverklagandeFacts.parse(facts));
  return { template: 'anslag', data, title: data.rubrik, ...rest };
}

/** What is corrected in approved minutes. @throws ZodError when the facts aren't whole */
export function rattelseRequest(facts: RattelseFacts, rest: Tillbehor): TypesetRequest {
  const data = rattelseData(RattelseFacts.parse(facts));
  return { template: 'rattelse', data, title: data.rubrik, ...rest };
}

/** Every vote of a sitting. @throws ZodError when the facts aren't whole */
export function rostlistaRequest(facts: RostlistaFacts, rest: Tillbehor): TypesetRequest {
  const data = rostlistaData(RostlistaFacts.parse(facts));
  return { template: 'lista', data, title: data.rubrik, ...rest };
}

/** Everybody who was at a sitting. @throws ZodError when the facts aren't whole */
export function narvarolistaRequest(facts: NarvarolistaFacts, rest: Tillbehor): TypesetRequest {
  const data = narvarolistaData(NarvarolistaFacts.parse(facts));
  return { template: 'lista', data, title: data.rubrik, ...rest };
}

/** Decisions made on delegation. @throws ZodError when the facts aren't whole */
export function delegationslistaRequest(
  facts: DelegationslistaFacts,
  rest: Tillbehor,
): TypesetRequest {
  const data = delegationslistaData(DelegationslistaFacts.parse(facts));
  return { template: 'lista', data, title: data.rubrik, ...rest };
}
