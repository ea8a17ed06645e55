import type { KallelseFacts } from '../../../shared/document/sammantrade/kallelse-facts.ts';
import { stampelData } from '../models/stampel.ts';
import { kallelseRequest } from '../motesdokument.ts';
import type { TypesetFailure } from '../errors.ts';
import type { TypesetOutcome, TypesetRequest } from '../protocol.ts';
import type { Paket } from './append.ts';
import type { Paketarbete } from './arbete.ts';
import type { Bilaga } from './bilaga.ts';

interface Machines extends Paketarbete {
  /** Typesets a request to a PDF. */
  typeset(request: TypesetRequest): Promise<TypesetOutcome>;
}

export type Paketutfall =
  | ({ readonly ok: true } & Paket)
  | { readonly ok: false; readonly error: TypesetFailure };

type Rest = Parameters<typeof kallelseRequest>[1];

/**
 * The whole call: the agenda with the page of every paper, and then the papers. Those that can't be
 * appended are named in the agenda without a page.
 * @param facts whose `bilaga` are places in `bilagor`, from 1; `bilagesidor` is worked out
 * @throws ZodError when the facts aren't whole
 */
export async function kallelsepaket(
  machines: Machines,
  facts: KallelseFacts,
  bilagor: readonly Bilaga[],
  rest: Rest,
): Promise<Paketutfall> {
  const counts = await machines.sidantal(bilagor);
  const call = await machines.typeset(kallelseRequest(placed(facts, counts), rest));
  if (!call.ok) return call;
  const pdf = pdfOf(call);
  const sidor = counts.filter((count) => count !== null);
  if (sidor.length === 0) return { ok: true, ...(await machines.append(pdf, bilagor, null)) };
  const [own] = await machines.sidantal([{ rubrik: '', pdf }]);
  const data = stampelData(own ?? 0, sidor);
  const { date } = rest;
  const strips = await machines.typeset({ template: 'stampel', data, title: 'Sidor', date });
  if (!strips.ok) return strips;
  return { ok: true, ...(await machines.append(pdf, bilagor, pdfOf(strips))) };
}

/** Papers get the places they have among those that are appended. */
function placed(facts: KallelseFacts, counts: readonly (number | null)[]): KallelseFacts {
  const placeOf = (bilaga: number | null) => {
    if (bilaga === null || (counts[bilaga - 1] ?? null) === null) return null;
    return counts.slice(0, bilaga).filter((count) => count !== null).length;
  };
  const punkter = facts.punkter.map((punkt) => ({
    ...punkt,
    handlingar: punkt.handlingar.map((one) => ({ ...one, bilaga: placeOf(one.bilaga) })),
  }));
  return { ...facts, punkter, bilagesidor: counts.filter((count) => count !== null) };
}

function pdfOf(outcome: Extract<TypesetOutcome, { ok: true }>): Uint8Array {
  if (outcome.pdf === undefined) throw new Error('the typesetter was not asked for a PDF');
  return outcome.pdf;
}
