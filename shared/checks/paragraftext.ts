import type { PaperFacts } from '../document/paper-facts.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { Organ } from '../domain/organ.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import { proposedPoints } from '../rules/ny-paragraf.ts';
import { checkHanvisningar } from './beslutstext.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { saysTaken, tagetBeslut } from './taget-beslut.ts';
import { sentencesOf } from './text.ts';

/** What the words of a § are checked by. */
export interface Paragraftextunderlag {
  readonly data: ParagrafData;
  /** The body that decides. */
  readonly organ: Pick<Organ, 'namn' | 'bestamdForm'>;
  /** What the § decides on; null for one without a paper. */
  readonly paper: PaperFacts | null;
}

/** All checks of the words of a § (K40, K41, K44): what stops a call in a paper stops approval here. */
export function checkParagraftext(underlag: Paragraftextunderlag): Finding[] {
  return [
    ...checkParagrafhanvisningar(underlag),
    ...checkTempus(underlag),
    ...checkForslaget(underlag),
  ].map((found) => ({ ...found, gate: 'J' }));
}

/** A point as it is printed: in the secretary's own words where there are some. */
export function printedPunkt({ andringar }: ParagrafData, { id, text }: BeslutadPunkt): string {
  return andringar.find(({ nyckel }) => nyckel === `punkt:${id}`)?.text ?? text;
}

/** Where in a § its words stand. */
interface Lydelse {
  readonly field: string;
  readonly nr: number;
  readonly text: string;
}

function punkterOf(data: ParagrafData): Lydelse[] {
  const punkter = data.beslut.flatMap((beslut) => beslut.punkter);
  return punkter.map((punkt) => ({
    ...{ field: `punkt.${punkt.id}`, nr: punkt.nr, text: printedPunkt(data, punkt) },
  }));
}

/** K40: a decision that can't be understood without the paper it came in. */
export function checkParagrafhanvisningar({ data }: Paragraftextunderlag): Finding[] {
  const punkter = punkterOf(data).map((one) => ({ ...one, delpunkter: [] }));
  return checkHanvisningar({ punkter });
}

/** K41: the body takes the decision now; words that say it has been taken are of a paper. */
export function checkTempus({ data, organ }: Paragraftextunderlag): Finding[] {
  const told = tagetBeslut([organ.namn, organ.bestamdForm].filter((namn) => namn !== ''));
  const text = data.arendebeskrivning.join('\n');
  return [...punkterOf(data), { field: 'arendebeskrivning', nr: 0, text }].flatMap((one) =>
    sentencesOf(one.text)
      .filter((sentence) => saysTaken(told, sentence.text))
      .map(({ text: mening }) =>
        finding('K41', one.field, { mening, text: told.exec(mening)?.[0] ?? '', nr: one.nr }),
      ),
  );
}

/** K44: the proposal that the § gives back isn't the one that the paper makes. */
export function checkForslaget({ data, paper }: Paragraftextunderlag): Finding[] {
  if (paper === null) return [];
  const wanted = JSON.stringify(proposedPoints(paper));
  return data.forslag
    .filter(({ slag, organId }) => slag === 'forvaltningen' && organId === null)
    .filter(({ punkter }) => JSON.stringify(punkter) !== wanted)
    .map(({ id }) => finding('K44', `forslag.${id}`, { i: 'protokoll' }));
}
