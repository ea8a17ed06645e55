import type { Beloppskalla } from '../document/rich-text.ts';
import type { FordelningData } from '../domain/fordelning.ts';
import { chooseVisningsenhet, formatPengar } from '../domain/pengar.ts';
import type { Visningsenhet } from '../domain/pengar.ts';
import { grantedForPost, sumAnsokan, sumFordelning } from './fordelning.ts';

/** Stands where an amount has lost its source. */
export const MISSING_AMOUNT = '—';

interface Figure {
  readonly kronor: number;
  readonly enhet: Visningsenhet | null;
}

/** A figure of the ledger as written in text, "2,5 mnkr"; a dash when the ledger no longer has it. */
export function beloppText(
  fordelning: FordelningData | null,
  kalla: Beloppskalla,
  ref: string | null,
): string {
  const figure = fordelning ? figureOf(fordelning, kalla, ref) : null;
  if (!figure) return MISSING_AMOUNT;
  return formatPengar(figure.kronor, figure.enhet ?? chooseVisningsenhet(figure.kronor));
}

function figureOf(
  fordelning: FordelningData,
  kalla: Beloppskalla,
  ref: string | null,
): Figure | null {
  const { begart, tilldelat, kvar } = sumFordelning(fordelning);
  switch (kalla) {
    case 'ram':
      return { kronor: fordelning.beloppKr, enhet: fordelning.visningsenhet };
    case 'begart':
      return { kronor: begart, enhet: null };
    case 'tilldelat':
      return { kronor: tilldelat, enhet: null };
    case 'kvar':
      return { kronor: Math.max(kvar, 0), enhet: null };
    case 'ansokan_begart':
    case 'ansokan_tilldelat':
      return ansokanFigure(fordelning, kalla, ref);
    case 'post_begart':
    case 'post_beviljat':
      return postFigure(fordelning, kalla, ref);
  }
}

function ansokanFigure(
  fordelning: FordelningData,
  kalla: 'ansokan_begart' | 'ansokan_tilldelat',
  ref: string | null,
): Figure | null {
  const ansokan = fordelning.ansokningar.find((one) => one.id === ref);
  if (!ansokan) return null;
  const sums = sumAnsokan(ansokan);
  return kalla === 'ansokan_begart'
    ? { kronor: sums.begart, enhet: null }
    : { kronor: sums.tilldelat, enhet: ansokan.visningsenhet };
}

function postFigure(
  fordelning: FordelningData,
  kalla: 'post_begart' | 'post_beviljat',
  ref: string | null,
): Figure | null {
  const post = fordelning.ansokningar.flatMap((one) => one.poster).find((one) => one.id === ref);
  if (!post) return null;
  const kronor = kalla === 'post_begart' ? post.begartKr : grantedForPost(post);
  return kronor === null ? null : { kronor, enhet: null };
}
