/** Where a text first holds a name as words of their own, also in the genitive; -1 where it doesn't. */
export function nameAt(text: string, name: string): number {
  if (name === '') return -1;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return text.search(new RegExp(`(?<![\\p{L}-])${escaped}s?(?![\\p{L}-])`, 'iu'));
}
