import { paragraph, text } from '../../../../shared/document/build.ts';
import type { Piece } from '../../../../shared/document/build.ts';
import { isDag, isManad } from '../../../../shared/domain/datum.ts';
import type { Fras, FrasVariant, SlotKind } from '../../../../shared/phrases/fras.ts';
import { boundPiece } from '../../../../shared/phrases/filling.ts';
import type { Filling } from '../../../../shared/phrases/slot-filling.ts';
import { mallParts, renderMall } from '../../../../shared/phrases/mall.ts';
import { textFraser } from '../../../text/fraser.ts';

function slotName(slot: string): string {
  return textFraser.slots[slot] ?? slot;
}

/** What goes in each slot; a mark with its name where nothing does yet. */
function valuesOf(fras: Fras, filling: Filling) {
  const entries = Object.keys(fras.slots).map((slot) => {
    const value = filling[slot]?.value ?? null;
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
export function phraseText(fras: Fras, variant: FrasVariant, filling: Filling): string {
  return renderMall(variant, fras.slots, valuesOf(fras, filling));
}

/** The phrase as a paragraph, where what comes from the case goes on following it. */
export function phraseParagraph(fras: Fras, variant: FrasVariant, filling: Filling): Piece {
  const parts = mallParts(variant, fras.slots, valuesOf(fras, filling));
  const pieces = parts.filter((part) => part.text !== '');
  return paragraph(...pieces.map((part) => boundPiece(part, filling) ?? text(part.text)));
}

/** The slots that the wording asks for with the choices made, in its order. */
export function slotsOf(fras: Fras, variant: FrasVariant, filling: Filling): string[] {
  const slotIn = /\{([^{}:]+)(?::\w+)?\}/gu;
  const named = (mall: string) => [...mall.matchAll(slotIn)].map(([, slot = '']) => slot);
  const all = named(variant.mall).flatMap((slot) => {
    const choice = filling[slot]?.value;
    const chosen = typeof choice === 'string' ? variant.val?.[slot]?.[choice] : undefined;
    return [slot, ...(chosen === undefined ? [] : named(chosen))];
  });
  return [...new Set(all)].filter((slot) => slot in fras.slots);
}
