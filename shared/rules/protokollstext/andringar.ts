import type { ParagrafData } from '../../domain/paragraf.ts';
import type { Styckesandring } from '../../domain/styckesandring.ts';
import { styckestext } from './lage.ts';
import type { Protokollsblock, Stycke } from './lage.ts';

/** A paragraph as it is printed: in the secretary's words where there are some. */
export interface TrycktStycke extends Stycke {
  /** What the data gives, where the secretary has written something else. */
  readonly ersatter: string | null;
  /** The data has changed since the secretary wrote it. */
  readonly inaktuell: boolean;
}

/** A block as it is printed. */
export interface TrycktBlock extends Omit<Protokollsblock, 'stycken'> {
  readonly stycken: readonly TrycktStycke[];
}

/** Puts the secretary's own wordings in; they are never overwritten, only shown as out of date. */
export function medAndringar(
  blocks: readonly Protokollsblock[],
  andringar: readonly Styckesandring[],
): TrycktBlock[] {
  return blocks.map((block) => ({
    ...block,
    stycken: block.stycken.map((stycke) => tryckt(stycke, andringar)),
  }));
}

/** Own wordings of paragraphs that the data no longer gives: for the secretary to put elsewhere. */
export function utanPlats(
  blocks: readonly Protokollsblock[],
  andringar: readonly Styckesandring[],
): Styckesandring[] {
  const keys = new Set(blocks.flatMap(({ stycken }) => stycken.map(({ nyckel }) => nyckel)));
  return andringar.filter(({ nyckel }) => !keys.has(nyckel));
}

/** The § with a paragraph in the secretary's own words; words that the data gives too are none. */
export function medLydelse(
  data: ParagrafData,
  stycke: Pick<TrycktStycke, 'nyckel' | 'ersatter' | 'meningar'>,
  text: string,
): ParagrafData {
  const { nyckel } = stycke;
  const underlag = stycke.ersatter ?? styckestext(stycke);
  const others = data.andringar.filter((one) => one.nyckel !== nyckel);
  const isOwn = text !== '' && text !== underlag;
  return { ...data, andringar: isOwn ? [...others, { nyckel, text, underlag }] : others };
}

/** The § with a paragraph as the data gives it. */
export function foljDataIgen(data: ParagrafData, nyckel: string): ParagrafData {
  return { ...data, andringar: data.andringar.filter((one) => one.nyckel !== nyckel) };
}

function tryckt(stycke: Stycke, andringar: readonly Styckesandring[]): TrycktStycke {
  const generated = styckestext(stycke);
  const andring = andringar.find(({ nyckel }) => nyckel === stycke.nyckel);
  if (andring === undefined) return { ...stycke, ersatter: null, inaktuell: false };
  const inaktuell = andring.underlag !== generated;
  return { ...stycke, meningar: [andring.text], ersatter: generated, inaktuell };
}
