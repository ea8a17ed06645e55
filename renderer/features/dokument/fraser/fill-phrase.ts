import { paragraph, text } from '../../../../shared/document/build.ts';
import type { Piece } from '../../../../shared/document/build.ts';
import { isDag, isManad } from '../../../../shared/domain/datum.ts';
import type { Fras, FrasVariant, SlotKind } from '../../../../shared/phrases/fras.ts';
import { boundPiece } from '../../../../shared/phrases/fyllning.ts';
import type { Fyllning } from '../../../../shared/phrases/fyllning.ts';
import { mallParts, renderMall } from '../../../../shared/phrases/mall.ts';
import { textFraser } from '../../../text/fraser.ts';

function slotName(slot: string): string {
  return textFraser.slots[slot] ?? slot;
}

/** What goes in each slot; a mark with its name where nothing does yet. */
function valuesOf(fras: Fras, fyllning: Fyllning) {
  const entries = Object.keys(fras.slots).map((slot) => {
    const value = fyllning[slot]?.value ?? null;
    const isEmpty = value === null || value === '' || !isReadable(fras.slots[slot], value);
    return [slot, isEmpty ? { saknas: textFraser.missing(slotName(slot).toLowerCase()) } : value];
  });
  return Object.fromEntries(entries) as Parameters<typeof renderMall>[2];
}

/** A day or a month that is being written isn't one yet. */
function isReadable(kind: SlotKind | undefined, value: unknown): boolean {
  if (kind === 'dag') return typeof value === 'string' && isDag(value);
  return kind !== 'manad' || (typeof value === 'string' && isManad(value));
}

/** The phrase as it will read. */
export function phraseText(fras: Fras, variant: FrasVariant, fyllning: Fyllning): string {
  return renderMall(variant, fras.slots, valuesOf(fras, fyllning));
}

/** The phrase as a paragraph, where what comes from the case goes on following it. */
export function phraseParagraph(fras: Fras, variant: FrasVariant, fyllning: Fyllning): Piece {
  const parts = mallParts(variant, fras.slots, valuesOf(fras, fyllning));
  const pieces = parts.filter((part) => part.text !== '');
  return paragraph(...pieces.map((part) => boundPiece(part, fyllning) ?? text(part.text)));
}

/** The slots that the wording asks for with the choices made, in its order. */
export function slotsOf(fras: Fras, variant: FrasVariant, fyllning: Fyllning): string[] {
  const slotIn = /\{([^{}:]+)(?::\w+)?\}/gu;
  const named = (mall: string) => [...mall.matchAll(slotIn)].map(([, slot = '']) => slot);
  const all = named(variant.mall).flatMap((slot) => {
    const choice = fyllning[slot]?.value;
    const chosen = typeof choice === 'string' ? variant.val?.[slot]?.[choice] : undefined;
    return [slot, ...(chosen === undefined ? [] : named(chosen))];
  });
  return [...new Set(all)].filter((slot) => slot in fras.slots);
}
