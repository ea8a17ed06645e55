import type { FordelningSektion, HandlingarSektion } from './models/tjansteskrivelse-data.ts';

/** The table of handlingar as words, its row of headings first, as `tjansteskrivelse.typ` has it. */
export function handlingstabell({ rader }: HandlingarSektion): readonly (readonly string[])[] {
  const rows = rader.map(({ nr, handling, bilaggs }) => [
    String(nr),
    handling,
    bilaggs ? 'Biläggs' : 'Biläggs ej',
  ]);
  return [['Nr', 'Handling', 'Biläggs/Biläggs ej'], ...rows];
}

/** The table of an allocation as words, its row of headings first. */
export function fordelningstabell({ tabell }: FordelningSektion): readonly (readonly string[])[] {
  return [tabell.kolumner.map(({ rubrik }) => rubrik), ...tabell.rader];
}
