import { fotnotIds } from '../document/plain-text.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { indexOfWords, replaceText, withoutFotnotsref } from '../document/replace-text.ts';
import type { Textersattning } from '../document/replace-text.ts';
import { HandlingsradId } from '../domain/id.ts';
import type { Pappersrattelse } from '../domain/rattelse.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { punkterOf } from '../rules/punkttexter.ts';

/** What a repair reads beside the paper. */
type Underlag = Pick<PaperFacts, 'paper' | 'organ' | 'fordelning'>;

/** The paper with one finding put right; `newId` gives a fresh ULID. */
export function applyRattelse(
  facts: Underlag,
  rattelse: Pappersrattelse,
  newId: () => string,
): TjansteskrivelseData {
  const { paper } = facts;
  switch (rattelse.typ) {
    case 'kalla':
      return withSource(paper, rattelse);
    case 'egen_handling':
      return withOwnRow(paper, rattelse, newId);
    case 'avsnittstext':
      return changeAvsnitt(paper, rattelse.avsnittId, (one) => ({
        ...one,
        innehall: replaceText(one.innehall, rattelse.text) ?? one.innehall,
      }));
    case 'punkttext':
      return withPointText(facts, rattelse.punktId, rattelse.text);
    case 'folj':
      return changeAvsnitt(paper, rattelse.avsnittId, (one) => ({ ...one, foljer: true }));
    case 'fotnot_bort':
      return { ...paper, fotnoter: paper.fotnoter.filter(({ id }) => id !== rattelse.fotnotId) };
    case 'fotnotsmarke_bort':
      return withoutMark(paper, rattelse.fotnotId);
    case 'fotnotsordning':
      return inReadingOrder(paper);
  }
}

function withSource(
  paper: TjansteskrivelseData,
  { radId, kallhanvisningId }: Extract<Pappersrattelse, { typ: 'kalla' }>,
): TjansteskrivelseData {
  const handlingsrader = paper.handlingsrader.map((rad) =>
    rad.id === radId ? { ...rad, kallhanvisningId, datum: null } : rad,
  );
  return { ...paper, handlingsrader };
}

function withOwnRow(
  paper: TjansteskrivelseData,
  { rubrik, datum }: Extract<Pappersrattelse, { typ: 'egen_handling' }>,
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

function withPointText(facts: Underlag, id: string, text: Textersattning): TjansteskrivelseData {
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

function isIn(words: string, text: Textersattning): boolean {
  return indexOfWords(words, text) !== -1;
}

function replaced(words: string, text: Textersattning): string {
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
