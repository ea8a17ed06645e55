import { describe, expect, it } from 'vitest';
import { readSections } from '../../../renderer/features/dokument/read-sections.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import { plainBlocks } from '../../../shared/document/plain-blocks.ts';
import { paperReferences } from '../../../shared/document/references.ts';
import { FotnotId } from '../../../shared/domain/id.ts';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { newId, paperFacts } from '../../shared/support-facts.ts';

function note(words: string) {
  return { id: FotnotId.parse(newId()), typ: 'forklaring', text: words } as const;
}

const [ett, tva, tre] = [note('Ett'), note('Två'), note('Tre')] as const;
const notes = [ett, tva, tre];
const [one, two, three] = [fotnotsref(ett.id), fotnotsref(tva.id), fotnotsref(tre.id)] as const;

function section(typ: Avsnitt['typ'], innehall: Avsnitt['innehall'], change = {}): Avsnitt {
  return { ...newAvsnitt(newId(), typ), foljer: false, innehall, ...change };
}

function read(...avsnitt: Avsnitt[]) {
  const facts = paperFacts(null);
  const now = { ...facts, paper: { ...facts.paper, avsnitt, fotnoter: notes } };
  const texts = readSections(now, paperReferences(now));
  return avsnitt.map(({ id }) => {
    const found = texts.get(id);
    return found && { text: plainBlocks(found.blocks), notes: found.notes };
  });
}

describe('a paper that stands', () => {
  it('numbers its footnotes through the paper, each with its note in its section', () => {
    const first = richText([paragraph(text('A'), one, text(' och B'), two)]);
    const second = richText([paragraph(text('C'), three)]);
    expect(read(section('bakgrund', first), section('bedomning', second))).toEqual([
      {
        text: 'A1 och B2',
        notes: [
          { number: 1, text: 'Ett' },
          { number: 2, text: 'Två' },
        ],
      },
      { text: 'C3', notes: [{ number: 3, text: 'Tre' }] },
    ]);
  });

  it('gives no number to what is left out', () => {
    const first = section('bakgrund', richText([paragraph(text('A'), one)]), { utelamnat: true });
    const second = section('bedomning', richText([paragraph(text('B'), two)]));
    expect(read(first, second)).toEqual([
      undefined,
      { text: 'B1', notes: [{ number: 1, text: 'Två' }] },
    ]);
  });
});
