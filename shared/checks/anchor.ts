import type { PaperFacts } from '../document/paper-facts.ts';
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
  const known = Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify([found.id, known, told]));
}

function rowText({ paper }: PaperFacts, field: string): string {
  const [name, index] = field.split('.');
  if (name !== 'handlingsrader') return '';
  const rad = paper.handlingsrader[Number(index)];
  return rad ? `${rad.rubrik} ${rad.datum ?? ''}` : '';
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
