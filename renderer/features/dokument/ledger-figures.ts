import { grantedForPost } from '../../../shared/rules/fordelning.ts';
import type { Beloppskalla } from '../../../shared/document/rich-text.ts';
import type { FordelningData } from '../../../shared/domain/fordelning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { beloppText } from '../../../shared/rules/belopp.ts';
import { nameInText, upperFirst } from '../../../shared/rules/sprak.ts';
import { textEditor } from '../../text/dokument.ts';
import { organNamn } from './paper-sources.ts';

/** A figure of the ledger that text can follow. */
export interface LedgerFigure {
  readonly kalla: Beloppskalla;
  readonly ref: string | null;
}

const { sources } = textEditor;

/** What a figure is, in words for inside a sentence; null when the ledger no longer has it. */
export function figureSource(
  { kalla, ref }: LedgerFigure,
  fordelning: FordelningData | null,
  organ: readonly Organ[],
): string | null {
  if (!fordelning) return null;
  switch (kalla) {
    case 'ram':
    case 'begart':
    case 'tilldelat':
    case 'kvar':
      return sources[kalla];
    case 'ansokan_begart':
    case 'ansokan_tilldelat': {
      const ansokan = fordelning.ansokningar.find(({ id }) => id === ref);
      return ansokan ? sources[kalla](nameInText(organNamn(organ, ansokan.sokandeOrganId))) : null;
    }
    case 'post_begart':
    case 'post_beviljat': {
      const post = fordelning.ansokningar
        .flatMap(({ poster }) => poster)
        .find(({ id }) => id === ref);
      return post ? sources[kalla](post.rubrik) : null;
    }
  }
}

function itemFigures({ poster, beslutssatt }: FordelningData['ansokningar'][number]) {
  return poster.flatMap((post): LedgerFigure[] => {
    if (post.begartKr === null) return [];
    const asked: LedgerFigure = { kalla: 'post_begart', ref: post.id };
    const isGranted = beslutssatt === 'per_post' && grantedForPost(post) > 0;
    return isGranted ? [asked, { kalla: 'post_beviljat', ref: post.id }] : [asked];
  });
}

/** Every figure of a ledger that text can follow: the sums, each applicant, each item. */
export function ledgerFigures(fordelning: FordelningData): LedgerFigure[] {
  const sums = (['ram', 'begart', 'tilldelat', 'kvar'] as const).map((kalla) => ({
    kalla,
    ref: null,
  }));
  const ofApplicants = fordelning.ansokningar.flatMap((ansokan): LedgerFigure[] => [
    { kalla: 'ansokan_begart', ref: ansokan.id },
    { kalla: 'ansokan_tilldelat', ref: ansokan.id },
    ...itemFigures(ansokan),
  ]);
  return [...sums, ...ofApplicants];
}

/** The figures as choices: "Sökt av kulturnämnden", which reads "500 tkr". */
export function figureChoices(fordelning: FordelningData, organ: readonly Organ[]) {
  return ledgerFigures(fordelning).flatMap((figure) => {
    const source = figureSource(figure, fordelning, organ);
    const amount = beloppText(fordelning, figure.kalla, figure.ref);
    return source === null ? [] : [{ figure, label: upperFirst(source), amount }];
  });
}
