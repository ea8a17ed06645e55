import { fotnotIds } from '../document/plain-text.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { indexOfWords, replaceText, withoutFotnotsref } from '../document/replace-text.ts';
import type { TextReplacement } from '../document/replace-text.ts';
import { HandlingsradId } from '../domain/id.ts';
import type { PaperRepair } from '../domain/repair.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { punkterOf } from '../rules/punkttexter.ts';

/** What a repair reads beside the paper. */
type RepairFacts = Pick<PaperFacts, 'paper' | 'organ' | 'fordelning'>;

/** The paper with one finding put right; `newId` gives a fresh ULID. */
export function applyRepair(
  facts: RepairFacts,
  repair: PaperRepair,
  newId: () => string,
): TjansteskrivelseData {
  const { paper } = facts;
  switch (repair.typ) {
    case 'kalla':
      return withSource(paper, repair);
    case 'egen_handling':
      return withOwnRow(paper, repair, newId);
    case 'avsnittstext':
      return changeAvsnitt(paper, repair.avsnittId, (one) => ({
        ...one,
        innehall: replaceText(one.innehall, repair.text) ?? one.innehall,
      }));
    case 'punkttext':
      return withPointText(facts, repair.punktId, repair.text);
    case 'folj':
      return changeAvsnitt(paper, repair.avsnittId, (one) => ({ ...one, foljer: true }));
    case 'fotnot_bort':
      return { ...paper, fotnoter: paper.fotnoter.filter(({ id }) => id !== repair.fotnotId) };
    case 'fotnotsmarke_bort':
      return withoutMark(paper, repair.fotnotId);
    case 'fotnotsordning':
      return inReadingOrder(paper);
  }
}

function withSource(
  paper: TjansteskrivelseData,
  { radId, kallhanvisningId }: Extract<PaperRepair, { typ: 'kalla' }>,
): TjansteskrivelseData {
  const handlingsrader = paper.handlingsrader.map((rad) =>
    rad.id === radId ? { ...rad, kallhanvisningId, datum: null } : rad,
  );
  return { ...paper, handlingsrader };
}

function withOwnRow(
  paper: TjansteskrivelseData,
  { rubrik, datum }: Extract<PaperRepair, { typ: 'egen_handling' }>,
  newId: () => string,
): TjansteskrivelseData {
  const id = HandlingsradId.parse(newId());
  const own = { id, rubrik, datum, kallhanvisningId: null, bilaggs: true };
  return { ...paper, handlingsrader: [own, ...paper.handlingsrader] };
}

function changeAvsnitt(
  paper: TjansteskrivelseData,
  id: string,
  change: (avsnitt: TjansteskrivelseData['avsnitt'][number]) => typeof avsnitt,
): TjansteskrivelseData {
  return { ...paper, avsnitt: paper.avsnitt.map((one) => (one.id === id ? change(one) : one)) };
}

function withPointText(
  facts: RepairFacts,
  id: string,
  text: TextReplacement,
): TjansteskrivelseData {
  const { paper } = facts;
  const printed = punkterOf(facts);
  const punkter = paper.punkter.map((punkt, index) => {
    const words = printed[index]?.text;
    if (punkt.id !== id || words === undefined) return punkt;
    if (isIn(words, text)) return { ...punkt, egenText: replaced(words, text) };
    const at = punkt.delpunkter.findIndex((one) => isIn(one, text));
    if (at === -1) return punkt;
    return {
      ...punkt,
      delpunkter: punkt.delpunkter.with(at, replaced(punkt.delpunkter[at] ?? '', text)),
    };
  });
  return { ...paper, punkter };
}

function isIn(words: string, text: TextReplacement): boolean {
  return indexOfWords(words, text) !== -1;
}

function replaced(words: string, text: TextReplacement): string {
  const at = indexOfWords(words, text);
  return words.slice(0, at) + text.till + words.slice(at + text.fran.length).trimEnd();
}

function withoutMark(paper: TjansteskrivelseData, fotnotId: string): TjansteskrivelseData {
  const avsnitt = paper.avsnitt.map((one) => ({
    ...one,
    innehall: withoutFotnotsref(one.innehall, fotnotId),
  }));
  return { ...paper, avsnitt };
}

function inReadingOrder(paper: TjansteskrivelseData): TjansteskrivelseData {
  const order = paper.avsnitt.flatMap(({ innehall }) => fotnotIds(innehall));
  const place = (id: string) => order.indexOf(id);
  return { ...paper, fotnoter: paper.fotnoter.toSorted((a, b) => place(a.id) - place(b.id)) };
}
