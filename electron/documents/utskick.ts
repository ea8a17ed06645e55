import { UtskickFacts } from '../../shared/document/utskick-facts.ts';
import type { Etikettark, Kuvertfonster, Kuvertformat } from '../../shared/domain/utskick.ts';
import type { Forsandelse } from '../../shared/rules/utskick.ts';
import { etiketterData, kuvertData } from './models/adress.ts';
import { missivData } from './models/missiv.ts';
import type { Missivstil } from './models/missiv.ts';
import { utskicksbladData, utskickslistaData } from './models/utskickslista.ts';
import type { Pictures, TypesetRequest } from './protocol.ts';

/** Sheets of who gets each decision. @throws ZodError when the facts aren't whole */
export function utskicksbladRequest(facts: UtskickFacts, rubrik: string): TypesetRequest {
  const data = utskicksbladData(UtskickFacts.parse(facts));
  return { template: 'sandlista', data, title: rubrik, date: facts.dag };
}

/** What is sent, by recipient. @throws ZodError when the facts aren't whole */
export function utskickslistaRequest(facts: UtskickFacts, rubrik: string): TypesetRequest {
  const data = utskickslistaData(UtskickFacts.parse(facts), rubrik);
  return { template: 'lista', data, title: rubrik, date: facts.dag };
}

/** The letter to one recipient, with the pictures that its head names. */
export function missivRequest(
  facts: UtskickFacts,
  forsandelse: Forsandelse,
  stil: Missivstil & { readonly pictures?: Pictures },
): TypesetRequest {
  const data = missivData(facts, forsandelse, stil);
  const title = `${data.rubrik}, till ${forsandelse.mottagare}`;
  const pictures = stil.pictures === undefined ? {} : { pictures: stil.pictures };
  return { template: 'missiv', data, title, date: facts.dag, ...pictures };
}

/** Labels from a place on the first sheet, from 1. */
export function etiketterRequest(
  facts: Pick<UtskickFacts, 'dag'>,
  ark: { readonly ark: Etikettark; readonly start: number },
  adressater: readonly Forsandelse[],
): TypesetRequest {
  const data = etiketterData(ark.ark, ark.start, adressater);
  return { template: 'etiketter', data, title: 'Adressetiketter', date: facts.dag };
}

/** Envelopes of one size, a page each. */
export function kuvertRequest(
  facts: Pick<UtskickFacts, 'dag' | 'kommun' | 'avsandare'>,
  kuvert: { readonly format: Kuvertformat; readonly fonster: Kuvertfonster },
  adressater: readonly Forsandelse[],
): TypesetRequest {
  const { kommun, avsandare, dag } = facts;
  const data = kuvertData(kuvert.format, kuvert.fonster, { ...avsandare, kommun }, adressater);
  return { template: 'kuvert', data, title: `Kuvert ${kuvert.format}`, date: dag };
}
