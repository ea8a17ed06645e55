import type { PaperFacts } from '../document/paper-facts.ts';
import type { Avsteg, AvstegData } from '../domain/avsteg.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import type { Finding } from './checks.ts';
import type { PaperText } from './paper-text.ts';

/** Lists of the paper whose members have ids. */
const LISTS = ['punkter', 'avsnitt', 'handlingsrader', 'samrad'] as const;

/** What a field of the form is about: the id of the point, section or row, else the field itself. */
export function anchorOf(paper: TjansteskrivelseData, field: string): string {
  const [name, index] = field.split('.');
  const list = LISTS.find((one) => one === name);
  return (list && paper[list][Number(index)]?.id) ?? field;
}

/**
 * A mark of what a finding was found in: the sentence or the words where it names them, else the
 * whole text of the field, and its facts. The same as long as nothing of that is changed.
 */
export function fingerprint(facts: PaperFacts, text: PaperText, found: Finding): string {
  const { field, details } = found;
  const written = [...text.punkter, ...text.avsnitt].find((one) => one.field === field);
  const told =
    'mening' in details || 'text' in details ? '' : (written?.text ?? rowText(facts, field));
  return hash(JSON.stringify([found.id, inOrder(details), told]));
}

/** The facts of a finding, the same whatever order they were noted in. */
export function inOrder(details: Finding['details']): [string, string | number][] {
  return Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function rowText({ paper }: PaperFacts, field: string): string {
  const [name, index] = field.split('.');
  if (name !== 'handlingsrader') return '';
  const rad = paper.handlingsrader[Number(index)];
  return rad ? `${rad.rubrik} ${rad.datum ?? ''}` : '';
}

/** Which check, about what, in which words. */
export type Avstegsmarke = Omit<AvstegData, 'skal'>;

/** The reason that lets a finding stand, if there is one. */
export function avstegFor(letStand: readonly Avsteg[], mark: Avstegsmarke): Avsteg | null {
  const isSame = (one: Avsteg) =>
    one.kontroll === mark.kontroll && one.ankare === mark.ankare && one.lydelse === mark.lydelse;
  return letStand.find(isSame) ?? null;
}

/** FNV-1a in two halves: enough to tell one wording from another, and no secret. */
export function hash(text: string): string {
  let high = 0x81_1c_9d_c5;
  let low = 0x01_00_01_93;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x01_00_01_93);
    low = Math.imul(low ^ (code + 0x9e_37), 0x85_eb_ca_6b);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
