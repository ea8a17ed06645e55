import { z } from 'zod';
import { EgenFrasId } from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** Slots that an own phrase may have: the deciding body, who asks or gets, the day, the number. */
export const OWN_SLOTS = {
  ...{ O: 'organ', A: 'organ', datum: 'dag' },
  ...{ handling: 'text', rubrik: 'text', belopp: 'belopp' },
} as const;

const SLOT = /\{([^{}]*)\}/gu;
const KNOWN = /^(?:[OA](?::(?:g|bf))?|datum|handling|rubrik|belopp)$/u;

function hasKnownSlots(text: string): boolean {
  return [...text.matchAll(SLOT)].every(([, name = '']) => KNOWN.test(name));
}

/** A phrase of the register's own. */
export const EgenFrasData = z.strictObject({
  kod: line(8),
  rubrik: line(120),
  text: prose(2000).min(1, 'required').refine(hasKnownSlots, 'unknown_slot'),
  /** The law or rule it rests on. */
  lagrum: optionalLine(200),
  /** Out of use: no longer offered. */
  avslutad: z.boolean(),
});
export type EgenFrasData = z.infer<typeof EgenFrasData>;

export const EgenFras = EgenFrasData.extend({ id: EgenFrasId, version: z.int() });
export type EgenFras = z.infer<typeof EgenFras>;
