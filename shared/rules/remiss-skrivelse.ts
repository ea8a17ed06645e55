import { paragraph, richText, text, varde } from '../document/build.ts';
import type { Piece } from '../document/build.ts';
import { byId } from '../document/paper-facts.ts';
import type { Avsnittstyp } from '../domain/avsnitt.ts';
import { BeslutspunktId, SandlistepostId } from '../domain/id.ts';
import type { OrganId } from '../domain/id.ts';
import type { Dokumenttyp } from '../domain/mall.ts';
import type { Organ } from '../domain/organ.ts';
import type { Remiss, Remissvar } from '../domain/remiss.ts';
import type { Sandlistepost } from '../domain/sandlista.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import type { OrganOrd } from '../phrases/fras.ts';
import { fraser, renderFras, variantFor } from '../phrases/fraser.ts';
import { newPaper } from './ny-tjansteskrivelse.ts';
import type { PaperStart } from './ny-tjansteskrivelse.ts';
import { joinSwedish, nameInText } from './sprak.ts';

/** Sections whose text is made from remiss, talks and points until it is edited. */
const FOLLOWS: readonly Avsnittstyp[] = ['beredning', 'bakgrund', 'avslutande_forslag'];

/** What is handed over, by the kind of paper that the answer is given in. */
const CARRIES: Partial<Record<Dokumenttyp, string>> = {
  tjansteskrivelse: 'förvaltningens tjänsteskrivelse',
  yttrande: 'förslaget till yttrande',
};

export type RemissPaperStart = Omit<PaperStart, 'fordelning' | 'adressatOrganId'> & {
  readonly remiss: Remiss;
};

/** The kind of paper an answer is given in: the officer's report, or a statement of the body's own. */
export function svarsdokumenttyp({ barare }: Pick<Remissvar, 'barare'>) {
  return barare === 'eget_yttrande' ? 'yttrande' : 'tjansteutlatande';
}

/** The paper that is to carry a body's answer: what it is about, to whom, and the first point. */
export function svarsskrivelse(start: RemissPaperStart, svar: Remissvar): TjansteskrivelseData {
  const { remiss, organ, newId } = start;
  const asker = byId(organ, remiss.avsandareOrganId);
  const paper = newPaper({ ...start, fordelning: null, adressatOrganId: svar.organId });
  const id = BeslutspunktId.parse(newId());
  const handling = CARRIES[start.dokumenttyp] ?? 'förvaltningens tjänsteutlåtande';
  const egenText = svarspunkt(byId(organ, svar.organId), asker, { ...svar, handling });
  return {
    ...paper,
    ...{ rubrik: remiss.rubrik, underrubrik: `Yttrande till ${asker.namn}` },
    sammantradeId: svar.sammantradeId,
    punkter: [{ id, nyckel: null, egenText, delpunkter: [], utgar: false }],
    avsnitt: paper.avsnitt.map((one) =>
      FOLLOWS.includes(one.typ) ? { ...one, foljer: true } : one,
    ),
  };
}

/**
 * The first point of an answer (phrases R1 and R4), in the body's own way of deciding, by the
 * standpoint that is chosen.
 */
export function svarspunkt(
  organ: Organ,
  asker: OrganOrd,
  { standpunkt, handling }: Pick<Remissvar, 'standpunkt'> & { readonly handling: string },
): string {
  const variant = (kod: 'R1' | 'R4') =>
    variantFor(fraser[kod], organ.beslutsstil, organ.frasstil).id;
  if (standpunkt === 'avstar') return renderFras('R4', variant('R4'), { O: organ });
  return renderFras('R1', variant('R1'), { O: organ, handling, A: asker });
}

/** The letter that a remiss is sent with: what it concerns and until when (FL 26 §). */
export function remissmissiv(start: RemissPaperStart): TjansteskrivelseData {
  const { remiss, organ } = start;
  const [first] = remiss.svar;
  const asker = byId(organ, remiss.avsandareOrganId);
  const paper = letter(start, first?.organId ?? asker.id, `Remiss från ${nameInText(asker.namn)}`, [
    paragraph(
      varde('organ', asker.id, 'inledande'),
      text(` ger ${askedNames(start)} tillfälle att yttra sig över ${quoted(remiss.rubrik)}. `),
      text('Svaret ska ha kommit in senast den '),
      varde('remiss', null, 'svar_senast'),
      text('. Ange diarienummer '),
      varde('diarienummer', null),
      text(' i svaret.'),
    ),
    ...(isChain(remiss) ? [paragraph(text(CHAIN))] : []),
  ]);
  const lines = remiss.underlag.split('\n').filter((line) => line.trim() !== '');
  const underlag = richText(lines.map((line) => paragraph(text(line.trim()))));
  return {
    ...paper,
    avsnitt: paper.avsnitt.map((one) =>
      one.typ === 'bilagor' && lines.length > 0 ? { ...one, innehall: underlag } : one,
    ),
  };
}

const CHAIN =
  'Remissen går från den ena till den andra i sändlistans ordning. Den som har svarat sänder den ' +
  'vidare till nästa.';

function isChain({ sandningssatt, svar }: Remiss): boolean {
  return sandningssatt === 'kedja' && svar.length > 1;
}

/** The letter that our answer is sent with. */
export function foljebrev(start: RemissPaperStart, svar: Remissvar): TjansteskrivelseData {
  const { remiss, organ } = start;
  const asker = byId(organ, remiss.avsandareOrganId);
  const number = remiss.avsandarensDnr === '' ? '' : ` (${remiss.avsandarensDnr})`;
  return letter(start, asker.id, `Svar på remiss från ${nameInText(asker.namn)}`, [
    paragraph(
      varde('organ', svar.organId, 'inledande'),
      text(` lämnar härmed sitt svar på remissen ${quoted(remiss.rubrik)}${number}.`),
    ),
  ]);
}

/** Who gets a paper about a remiss: the ones asked, or the one who asks. */
export function remissposter(
  { remiss, organ }: Pick<RemissPaperStart, 'remiss' | 'organ'>,
  toAsker: boolean,
  newId: () => string,
): Sandlistepost[] {
  const ids = toAsker ? [remiss.avsandareOrganId] : remiss.svar.map(({ organId }) => organId);
  return ids.map((organId) => {
    const { namn, externt, epost } = byId(organ, organId);
    return {
      ...{ id: SandlistepostId.parse(newId()), organId, personId: null, kontaktId: null },
      ...{ mottagare: namn, antal: 1 },
      ...{ kanal: externt ? 'epost' : 'internpost', adress: externt ? epost : '' },
      ...{ skal: toAsker ? 'remittent' : 'part', version: 'hela' },
    };
  });
}

function letter(
  start: RemissPaperStart,
  adressatOrganId: OrganId,
  underrubrik: string,
  blocks: readonly Piece[],
): TjansteskrivelseData {
  const paper = newPaper({ ...start, fordelning: null, adressatOrganId });
  return {
    ...paper,
    ...{ rubrik: start.remiss.rubrik, underrubrik, punkter: [] },
    avsnitt: paper.avsnitt.map((one) =>
      one.typ === 'arendet' ? { ...one, innehall: richText(blocks) } : one,
    ),
  };
}

function askedNames({ remiss, organ }: RemissPaperStart): string {
  return joinSwedish(remiss.svar.map(({ organId }) => nameInText(byId(organ, organId).namn)));
}

function quoted(rubrik: string): string {
  return `”${rubrik}”`;
}
