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

/** The tables of an allocation as words, the row of headings first in each. */
export function fordelningstabeller({ tabell, tidigare }: FordelningSektion) {
  return [tabell, tidigare]
    .filter((one) => one !== null)
    .map(({ kolumner, rader }) => [kolumner.map(({ rubrik }) => rubrik), ...rader]);
}
