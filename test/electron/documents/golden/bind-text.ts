import {
  belopp,
  bulletList,
  fotnotsref,
  heading,
  paragraph,
  richText,
  text,
} from '../../../../shared/document/build.ts';
import type { Piece } from '../../../../shared/document/build.ts';
import type { RichText } from '../../../../shared/document/rich-text.ts';
import type { Ansokan, FordelningData } from '../../../../shared/domain/fordelning.ts';
import type { FotnotId } from '../../../../shared/domain/id.ts';
import { sumAnsokan, sumFordelning } from '../../../../shared/rules/fordelning.ts';
import type { PaperBlock } from './parse-paper.ts';
import { AMOUNT, kronor, MARK, markNumber } from './read-ledger.ts';

export interface BindOptions {
  readonly fordelning: FordelningData;
  readonly sokandeOf: (namn: string) => Ansokan;
  readonly fotnoter: readonly FotnotId[];
  /** Told of each amount that no figure of the ledger stands behind. */
  readonly onUnbound: (amount: string) => void;
}

/** Where in a paper an amount stands: under which applicant, and in which of its bullets. */
interface Place {
  readonly ansokan: Ansokan | null;
  readonly bullet: number | null;
}

const ATOM = new RegExp(`${MARK.source}|${AMOUNT.source}`, 'gu');

/** A section as stored text: amounts follow the ledger, marks refer to footnotes. */
export function bindText(blocks: readonly PaperBlock[], options: BindOptions): RichText {
  let ansokan: Ansokan | null = null;
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.typ === 'underrubrik') {
      ansokan = options.sokandeOf(block.text);
      pieces.push(heading(block.text));
    } else pieces.push(bindBlock(block, ansokan, options));
  }
  return richText(pieces);
}

function bindBlock(
  block: Exclude<PaperBlock, { typ: 'underrubrik' }>,
  ansokan: Ansokan | null,
  options: BindOptions,
): Piece {
  if (block.typ === 'stycke') return bindLine(block.text, { ansokan, bullet: null }, options);
  return bulletList(
    block.punkter.map((punkt, bullet) => bindLine(punkt, { ansokan, bullet }, options)),
  );
}

function bindLine(line: string, place: Place, options: BindOptions): Piece {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(ATOM)) {
    pieces.push(text(line.slice(end, match.index)), bindAtom(match[0], place, options));
    end = match.index + match[0].length;
  }
  pieces.push(text(line.slice(end)));
  return paragraph(...pieces.filter((piece) => piece['text'] !== ''));
}

function bindAtom(atom: string, place: Place, options: BindOptions): Piece {
  if (MARK.test(atom)) {
    const fotnotId = options.fotnoter[markNumber(atom) - 1];
    if (!fotnotId) throw new Error(`no footnote ${atom}`);
    return fotnotsref(fotnotId);
  }
  const figure = figureOf(kronor(atom), place, options.fordelning);
  if (figure) return figure;
  options.onUnbound(atom);
  return text(atom);
}

/** The figure an amount means: of the item or applicant it stands under, else of the whole. */
function figureOf(amount: number, place: Place, fordelning: FordelningData): Piece | null {
  if (place.ansokan) return figureOfApplicant(amount, place.ansokan, place.bullet);
  const sums = sumFordelning(fordelning);
  if (amount === sums.ram) return belopp('ram');
  if (amount === sums.begart) return belopp('begart');
  const granted = fordelning.ansokningar.find((one) => sumAnsokan(one).tilldelat === amount);
  return granted ? belopp('ansokan_tilldelat', granted.id) : null;
}

function figureOfApplicant(amount: number, ansokan: Ansokan, bullet: number | null): Piece | null {
  const candidates =
    bullet === null
      ? ansokan.poster.filter((post) => post.tillfalle > 1)
      : [ansokan.poster[bullet]];
  const post = candidates.find((one) => one?.begartKr === amount);
  if (post) return belopp('post_begart', post.id);
  return sumAnsokan(ansokan).begart === amount ? belopp('ansokan_begart', ansokan.id) : null;
}
