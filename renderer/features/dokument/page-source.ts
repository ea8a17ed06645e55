/** The address of a typeset page (from 1), beside the program's own page. */
export function pageSource(key: string, page: number): string {
  return `./dokument/${key}/${page}.svg`;
}
