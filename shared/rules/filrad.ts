/** A row of a file, with its line in it. */
export interface Filrad {
  /** Line in the file, from 1. */
  readonly rad: number;
  readonly falt: readonly string[];
}

/** The head of a column as it is compared: small letters, without accents and signs. */
export function foldHead(head: string): string {
  return head
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
}
