import { paragraph, richText, text, varde } from '../document/build.ts';
import type { Piece } from '../document/build.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { RichText } from '../document/rich-text.ts';
import type { Avsnitt, Avsnittstyp } from '../domain/avsnitt.ts';
import type { MallData } from '../domain/mall.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import { frasParts, renderFras } from '../phrases/fraser.ts';
import { bisats } from './bisats.ts';
import { punkterOf } from './punkttexter.ts';
import { samradstext } from './samradstext.ts';
import { lowerFirst } from './sprak.ts';

/** What the text of a section that follows the case is made from. */
export type Avsnittsfakta = Pick<PaperFacts, 'paper' | 'organ' | 'remiss' | 'fordelning'> & {
  /** The paper's template, when it words the points in another way than the deciding body. */
  readonly mall?: Pick<MallData, 'beslutsstil'>;
};

/** What each section on consequences is about, as in "inga konsekvenser för miljön". */
export const KONSEKVENSOMRADE: Partial<Record<Avsnittstyp, string>> = {
  konsekvens_ekonomi: 'ekonomin',
  konsekvens_miljo: 'miljön',
  konsekvens_medborgare: 'medborgarna',
  konsekvens_barn: 'barn',
  konsekvens_jamstalldhet: 'jämställdheten',
  konsekvens_personal: 'personalen',
};

/** The text a section has: its own, or for one that follows, what the case says now. */
export function sectionText(facts: Avsnittsfakta, avsnitt: Avsnitt): RichText {
  if (!avsnitt.foljer) return avsnitt.innehall;
  const made = madeText(facts, avsnitt);
  return made === null ? avsnitt.innehall : richText(made);
}

/** Whether a section of this kind, assessed so, can be made from the case (phrases S1–S3, K1). */
export function canFollow({ typ, niva }: Pick<Avsnitt, 'typ' | 'niva'>): boolean {
  return typ in MADE || (typ in KONSEKVENSOMRADE && niva === 'inga');
}

/** What the case says in place of the section's own text; null when it says nothing of the kind. */
function madeText(facts: Avsnittsfakta, { typ, niva }: Avsnitt): Piece[] | null {
  const omrade = KONSEKVENSOMRADE[typ];
  if (omrade !== undefined) {
    return niva === 'inga' ? [paragraph(text(renderFras('K1', 'standard', { omrade })))] : null;
  }
  return MADE[typ]?.(facts) ?? null;
}

const MADE: Partial<Record<Avsnittstyp, (facts: Avsnittsfakta) => Piece[]>> = {
  beredning: ({ paper }) => sentences(preparedIn(paper.enhet), samradstext(paper)),
  samverkan: ({ paper }) => sentences(samradstext(paper)),
  bakgrund: background,
  avslutande_forslag: (facts) => sentences(closingText(facts)),
};

/** S3: what is proposed, said once more at the end; empty before there is a point. */
export function closingText({ paper, organ, fordelning, mall }: Avsnittsfakta): string {
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  if (!body) return '';
  const kept = punkterOf({ paper, organ, fordelning }).filter(({ utgar }) => !utgar);
  const beslutspunkter = bisats(kept, mall?.beslutsstil ?? body.beslutsstil, body.bestamdForm);
  return beslutspunkter === '' ? '' : renderFras('S3', 'standard', { beslutspunkter });
}

/** S1: "Ärendet har beretts inom kulturförvaltningen." */
function preparedIn(enhet: string): string {
  return enhet.trim() === ''
    ? ''
    : renderFras('S1', 'standard', { enhet: lowerFirst(enhet.trim()) });
}

/** S2: who asks, about what and until when; every part of it follows the remiss. */
function background({ remiss, paper, organ }: Avsnittsfakta): Piece[] {
  const asker = organ.find(({ id }) => id === remiss?.avsandareOrganId);
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  if (!remiss || !asker || !body) return [];
  const datum = sistaSvarsdag(remiss);
  const slots = { A: asker, rubrik: lowerFirst(remiss.rubrik), O: body };
  const parts =
    datum === null
      ? frasParts('S2', 'utan_dag', slots)
      : frasParts('S2', 'standard', { ...slots, datum });
  const bound: Readonly<Record<string, Piece>> = {
    A: varde('organ', asker.id, 'inledande'),
    O: varde('organ', body.id),
    datum: varde('remiss', null, 'svar_senast'),
  };
  return [paragraph(...parts.map((part) => bound[part.slot ?? ''] ?? text(part.text)))];
}

function sentences(...parts: readonly string[]): Piece[] {
  const written = parts.filter((part) => part !== '').join(' ');
  return written === '' ? [] : [paragraph(text(written))];
}
