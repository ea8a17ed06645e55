import type { PaperFacts } from '../document/paper-facts.ts';
import type { Avsnittstyp } from '../domain/avsnitt.ts';
import type { Mallavsnitt } from '../domain/mall.ts';
import { closingText } from '../rules/avsnittstext.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import type { Avsnittstext, PaperText } from './paper-text.ts';
import { saysTaken, tagetBeslut } from './taget-beslut.ts';
import { sentencesOf } from './text.ts';

/** More than about eight lines of print. */
const NEEDS_SUMMARY = 720;

/** All checks of what sections a paper has and that it agrees with itself (K41, K43, K44, K47). */
export function checkAvsnitt(facts: PaperFacts, text: PaperText): Finding[] {
  return [
    ...checkTagetBeslut(facts, text),
    ...checkSammanfattning(facts, text),
    ...checkUpprepning(facts, text),
    ...checkObligatoriska(facts, text),
  ];
}

/** K41: a proposal that says that the deciding body has decided already. */
export function checkTagetBeslut(facts: PaperFacts, { avsnitt }: PaperText): Finding[] {
  const told = decidedBy(facts);
  if (!told) return [];
  return avsnitt.flatMap(({ field, text, ankare }) =>
    sentencesOf(text)
      .filter((sentence) => saysTaken(told, sentence.text))
      .filter(({ start, end }) => !ankare.some((offset) => offset > start && offset <= end))
      .map((sentence) => finding('K41', field, { mening: sentence.text })),
  );
}

function decidedBy({ organ, paper, fordelning }: PaperFacts): RegExp | null {
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  if (!body) return null;
  // Where money is applied for, "nämnden" is as often the one who asks.
  const names = fordelning ? [body.namn] : [body.namn, body.bestamdForm];
  return tagetBeslut(names);
}

/** K43: a long paper without a summary, which the minutes would be written from. */
export function checkSammanfattning({ paper }: PaperFacts, { avsnitt }: PaperText): Finding[] {
  const isReport = ['tjansteskrivelse', 'tjansteutlatande'].includes(paper.dokumenttyp);
  const length = avsnitt.reduce((sum, { text }) => sum + text.length, 0);
  const summary = avsnitt.find(({ typ, text }) => typ === 'sammanfattning' && text.trim() !== '');
  if (!isReport || length <= NEEDS_SUMMARY || summary) return [];
  const index = paper.avsnitt.findIndex(({ typ }) => typ === 'sammanfattning');
  return [finding('K43', index === -1 ? 'avsnitt' : `avsnitt.${String(index)}`)];
}

/** K44: the proposal said once more in other words than its points. */
export function checkUpprepning(facts: PaperFacts, { avsnitt }: PaperText): Finding[] {
  const expected = closingText(facts);
  if (expected === '') return [];
  return avsnitt
    .filter(({ foljer }) => !foljer)
    .flatMap((section) => {
      const repeated = repetition(facts, section, section === avsnitt.at(-1));
      const differs = repeated !== null && loose(repeated) !== loose(expected);
      return differs ? [finding('K44', section.field, { mening: repeated })] : [];
    });
}

/** The sentence that repeats the proposal: the closing section, or the last words of the paper. */
function repetition(facts: PaperFacts, section: Avsnittstext, isLast: boolean): string | null {
  if (section.typ === 'avslutande_forslag') return section.text.trim() || null;
  const body = facts.organ.find(({ id }) => id === facts.paper.beslutsnivaOrganId);
  const last = section.stycken.at(-1) ?? '';
  const isClosing = isLast || section.typ === 'synpunkter';
  if (!body || !isClosing) return null;
  const opening = loose(`Förvaltningen föreslår att ${body.namn} `);
  return loose(last).startsWith(opening) ? last : null;
}

/** K47: a section that the template demands is empty, or an assessment that isn't reasoned for. */
export function checkObligatoriska(facts: PaperFacts, { avsnitt, punkter }: PaperText): Finding[] {
  const { paper, mall, sandlista } = facts;
  const counts: Partial<Record<Avsnittstyp, number>> = {
    beslutsforslag: punkter.length,
    beslutsniva: 1,
    handlingar: paper.handlingsrader.length,
    sandlista: sandlista.poster.length,
    underskrifter: paper.underskrifter.length,
  };
  const isFilled = ({ typ }: Mallavsnitt) =>
    (counts[typ] ?? 0) > 0 ||
    avsnitt.some((section) => section.typ === typ && section.text.trim() !== '');
  const empty = mall.avsnitt.filter((one) => one.obligatoriskt && !isFilled(one));
  const demanded = new Set(empty.map(({ typ }) => typ));
  const unreasoned = avsnitt.filter(
    ({ typ, niva, text }) => niva !== null && text.trim() === '' && !demanded.has(typ),
  );
  return [
    ...empty.map(({ typ, rubrik }) => finding('K47', fieldOf(paper, typ), { rubrik })),
    ...unreasoned.map(({ field, rubrik, niva, typ }) => {
      const isBarn = typ === 'konsekvens_barn';
      return finding('K47', field, { rubrik, niva: niva ?? '', ...(isBarn && { barn: 1 }) });
    }),
  ];
}

const PARTS: Partial<Record<Avsnittstyp, string>> = {
  ...{ beslutsforslag: 'punkter', handlingar: 'handlingsrader', underskrifter: 'underskrifter' },
  ...{ sandlista: 'sandlista' },
};

function fieldOf({ avsnitt }: PaperFacts['paper'], typ: Avsnittstyp): string {
  const index = avsnitt.findIndex((one) => one.typ === typ && !one.utelamnat);
  return PARTS[typ] ?? (index === -1 ? 'avsnitt' : `avsnitt.${String(index)}`);
}

function loose(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.]+/gu, ' ')
    .trim();
}
