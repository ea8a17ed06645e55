const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' };

/**
 * Text that sorts in Swedish order when compared character by character: lower case, other accents
 * gone (é as e), å, ä and ö after z.
 */
export function toSortKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const ordered = lower.replaceAll(/[åäöæø]/gu, (letter) => AFTER_Z[letter] ?? letter);
  return ordered.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
