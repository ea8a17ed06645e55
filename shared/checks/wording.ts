import type { Beslutsstil } from '../domain/organ.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import type { PaperText } from './paper-text.ts';

/** Words that may rightly stand twice. */
const MAY_REPEAT = new Set(['den', 'det', 'de', 'är', 'som', 'på', 'till', 'om', 'mycket', 'för']);
const DOUBLED = /(?<![\p{L}\p{N}-])(\p{L}{2,}) (\1)(?![\p{L}\p{N}-])/giu;
const TIGHT_PARAGRAPH = /§§?\d+(?::\d+)?|\d+§/gu;
/** Shorter lines may be captions, names or the last words of a list. */
const SENTENCE_LENGTH = 40;

/** K45: doubled words, "§7", a paragraph that just stops. Spelling is judged by a dictionary elsewhere. */
export function checkWording({ avsnitt, punkter }: PaperText, stil: Beslutsstil): Finding[] {
  const points = punkter.filter(({ nyckel, frikopplad }) => nyckel === null || frikopplad);
  return [
    ...points.flatMap(({ field, text, delpunkter }) => [
      ...wordFaults(field, [text, ...delpunkter].join('\n')),
      ...(stil === 'att_satser' || delpunkter.length > 0 ? [] : pointEnd(field, text)),
    ]),
    ...avsnitt
      .filter(({ foljer }) => !foljer)
      .flatMap(({ field, text, stycken }) => [
        ...wordFaults(field, text),
        ...stycken.flatMap((stycke) => paragraphEnd(field, stycke)),
      ]),
  ];
}

function wordFaults(field: string, text: string): Finding[] {
  const doubled = [...text.matchAll(DOUBLED)].filter(
    ([, word = '']) => !MAY_REPEAT.has(word.toLowerCase()),
  );
  const tight = text.match(TIGHT_PARAGRAPH) ?? [];
  return [
    ...doubled.map(([whole, word = '']) =>
      finding('K45', field, { fel: 'dubbelt', text: whole, ratt: word }),
    ),
    ...tight.map((sign) =>
      finding('K45', field, { fel: 'paragraftecken', text: sign, ratt: spaced(sign) }),
    ),
  ];
}

function spaced(sign: string): string {
  return sign.replace(/(§+)(?=\d)/u, '$1\u00a0').replace(/(?<=\d)§/u, '\u00a0§');
}

function pointEnd(field: string, text: string): Finding[] {
  const written = text.trim();
  return written.split(/\s+/u).length < 3 || hasEnd(written) ? [] : [stopMissing(field, written)];
}

function paragraphEnd(field: string, stycke: string): Finding[] {
  const lines = stycke.trim();
  const isSentence = lines.length >= SENTENCE_LENGTH && /\s\p{Ll}/u.test(lines);
  return isSentence && !hasEnd(lines) ? [stopMissing(field, lines)] : [];
}

function hasEnd(text: string): boolean {
  return /[.!?:;…–—][”"’)\]]*$|https?:\/\/\S+$/u.test(text);
}

function stopMissing(field: string, text: string): Finding {
  const last = text.split(/\s+/u).slice(-3).join(' ');
  return finding('K45', field, { fel: 'punkt', text: last, ratt: `${last}.` });
}
