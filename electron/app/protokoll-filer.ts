import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { protokollFacts } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import { protokollRequest, rattelseRequest } from '../documents/motesdokument.ts';
import { gatherApproval, storeApproval } from '../services/protokollsdel-justering.ts';
import { gatherRattelse, storeRattelse } from '../services/rattelse.ts';
import { keepPdf } from './keep-pdf.ts';
import type { KeepPdfParts } from './keep-pdf.ts';
import type { Logotyper } from './logotyper.ts';
import { motesbilder } from './motesbilder.ts';

export interface ProtokollFilParts extends KeepPdfParts {
  readonly logotyper: Logotyper;
}

/** Typesets a part, stores the PDF, and locks the part under it in one write. */
export async function approveProtokollsdel(
  parts: ProtokollFilParts,
  { id, version }: ParsedInput<'protokollsdel.approve'>,
): Promise<Output<'protokollsdel.approve'>> {
  const context = parts.context();
  const kalla = await gatherApproval(context, id, version);
  const facts = protokollFacts(kalla, true);
  const bilder = await motesbilder(context, parts.logotyper, facts.mote);
  const request = protokollRequest(facts, { date: kalla.datum, ...bilder });
  return keepPdf(parts, { request, fileName: 'Protokoll' }, (pdf) =>
    storeApproval(context, kalla, pdf),
  );
}

/** Typesets the page of a correction, stores it, and notes the correction. */
export async function addRattelse(
  parts: ProtokollFilParts,
  input: ParsedInput<'rattelse.add'>,
): Promise<Output<'rattelse.add'>> {
  const context = parts.context();
  const facts = await gatherRattelse(context, input);
  const bilder = await motesbilder(context, parts.logotyper, facts.mote);
  const request = rattelseRequest(facts, { date: facts.dag, ...bilder });
  return keepPdf(parts, { request, fileName: 'Rättelse' }, (pdf) =>
    storeRattelse(context, input, pdf),
  );
}
