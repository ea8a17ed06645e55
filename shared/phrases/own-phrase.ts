import { OWN_SLOTS } from '../domain/egen-fras.ts';
import type { EgenFrasData } from '../domain/egen-fras.ts';
import type { Fras, SlotKind } from './fras.ts';

/** An own phrase as one of the library, with the slots that its words have. */
export function ownPhrase({ kod, text, lagrum }: EgenFrasData): Fras {
  const used = Object.entries(OWN_SLOTS).filter(([slot]) =>
    new RegExp(String.raw`\{${slot}(?::\w+)?\}`, 'u').test(text),
  );
  return {
    ...{ kod, kategori: 'allmant', plats: 'punkt', lagrum },
    slots: Object.fromEntries(used) as Record<string, SlotKind>,
    variants: [{ id: 'standard', mall: text }],
  };
}
