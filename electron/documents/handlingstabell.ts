import type { HandlingarSektion } from './models/tjansteskrivelse-data.ts';

/** The table of handlingar as words, its row of headings first, as `tjansteskrivelse.typ` has it. */
export function handlingstabell({ rader }: HandlingarSektion): readonly (readonly string[])[] {
  const rows = rader.map(({ nr, handling, bilaggs }) => [
    String(nr),
    handling,
    bilaggs ? 'Biläggs' : 'Biläggs ej',
  ]);
  return [['Nr', 'Handling', 'Biläggs/Biläggs ej'], ...rows];
}
