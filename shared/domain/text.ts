import { z } from 'zod';
import { unprintableIn } from '../document/printable.ts';

/** Rule names a text field can break; the renderer holds their Swedish wording. */
export const textRules = {
  required: 'required',
  tooLong: 'too_long',
  control: 'control_character',
  unprintable: 'unprintable',
};

const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const CONTROL_BUT_NEWLINE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

function normalised(max: number, forbidden: RegExp) {
  return (
    z
      .string()
      // Tables are pasted with tabs, which nobody can see and nobody means.
      .overwrite((value) => value.replaceAll('\t', ' '))
      .normalize('NFC')
      .trim()
      .max(max, textRules.tooLong)
      .refine((value) => !forbidden.test(value), textRules.control)
  );
}

/** One required line of text, NFC, trimmed, at most `max` characters, no control characters. */
export function line(max: number) {
  return normalised(max, CONTROL).min(1, textRules.required);
}

/** As {@link line}, but may be empty. */
export function optionalLine(max: number) {
  return normalised(max, CONTROL);
}

/** Text that may hold line breaks and may be empty. */
export function prose(max: number) {
  return normalised(max, CONTROL_BUT_NEWLINE);
}

/**
 * Text that papers are printed with: what their fonts can't draw is refused where it is written,
 * not when the paper is to be sent.
 */
export function printable<Text extends z.ZodType<string>>(text: Text) {
  return text.refine((value) => unprintableIn(value).length === 0, textRules.unprintable);
}
