const thousands = /(?<=\d) (?=\d{3}(?!\d))/g;
const unit = /(?<=\d) (?=(?:kr|tkr|mkr|mnkr|mdkr|kronor|%)(?![\p{L}\d]))/gu;
const paragraphSign = /(?<=§) (?=\d)/g;
const noBreak = '\u00a0';

/** Keeps what belongs to a number on its line: "2,5 mnkr", "5 000", "§ 8". */
function bindNumbers(text: string): string {
  return text.replace(thousands, noBreak).replace(unit, noBreak).replace(paragraphSign, noBreak);
}

/** One form for text from any source: composed letters, plain tabs and line ends, no stray marks. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\ufeff/g, '')
    .replace(/\u2011/g, '-');
}

/** A copy of JSON-able data in which every string is ready to be set. */
export function prepareText(data: unknown): unknown {
  if (typeof data === 'string') return bindNumbers(clean(data));
  if (Array.isArray(data)) return data.map(prepareText);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, prepareText(value)]));
}
