import type { ParagrafData } from '../../../../shared/domain/paragraf.ts';

/** Texts that somebody writes in a field of their own, as they are printed. */
export function skrivnaOrd(data: ParagrafData): Set<string> {
  const { arendebeskrivning, forslag, beslut, reservationer, uttalanden } = data;
  const texts = [
    ...arendebeskrivning,
    ...forslag.flatMap(({ punkter }) => punkter.flatMap(({ text, stycken }) => [text, ...stycken])),
    ...beslut.flatMap(({ punkter }) => punkter.map(({ text }) => text)),
    ...reservationer.flatMap(({ motivering }) => stycken(motivering)),
    ...uttalanden.flatMap(({ text }) => stycken(text)),
  ];
  return new Set(texts.map((text) => text.trim()));
}

function stycken(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
