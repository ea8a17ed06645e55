import { describe, expect, it } from 'vitest';
import {
  choicesAlike,
  withChoices,
  withoutChoices,
} from '../../../renderer/features/inlasning/repair-batch.ts';
import { findRepairs } from '../../../renderer/features/inlasning/repairs.ts';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { plainBit, sourceBlock, textOf } from '../../../shared/rules/inlasning/runs.ts';
import { misreading } from '../../../shared/rules/ocr.ts';

const KNOWN = new Set(['träd', 'lägga', 'nämnd', 'fär', 'nöd', 'ska']);
const spelling = {
  findUnknown: (words: readonly string[]) =>
    Promise.resolve(new Set(words.filter((word) => !KNOWN.has(word)))),
};
const part = (id: number, words: string): SourcePart => ({
  ...{ id, role: 'stycke', avsnittstyp: null },
  block: sourceBlock('stycke', [plainBit(words)]),
});
const parts = [part(0, 'trad ska lagga trad'), part(1, 'namnd nod trad')];
const texts = (pieces: readonly SourcePart[]) => pieces.map(({ block }) => textOf(block));

describe('words that may have been misread', () => {
  it('are put right one at a time, wherever the others stand', async () => {
    const repairs = await findRepairs(parts, spelling);
    expect(repairs.map(({ word }) => word)).toEqual([
      ...['trad', 'lagga', 'trad', 'namnd', 'nod', 'trad'],
    ]);
    const [first] = repairs;
    if (!first) throw new Error('nothing is found');
    const done = [{ repair: first, right: 'träd' }];
    const changed = withChoices(parts, repairs, done);
    expect(texts(changed)).toEqual(['träd ska lagga trad', 'namnd nod trad']);
    const [, next] = withoutChoices(repairs, done);
    expect(next?.place).toEqual({ id: 0, nr: 0 });
  });

  it('are of one kind where the same letter was misread, each with its own word', async () => {
    const repairs = await findRepairs(parts, spelling);
    const [first] = repairs;
    if (!first) throw new Error('nothing is found');
    const alike = choicesAlike(repairs, first, 'träd');
    expect(alike.map(({ right }) => right)).toEqual(['träd', 'lägga', 'träd', 'nämnd', 'träd']);
    expect(texts(withChoices(parts, repairs, alike))).toEqual([
      ...['träd ska lägga träd', 'nämnd nod träd'],
    ]);
    expect(withoutChoices(repairs, alike).map(({ word }) => word)).toEqual(['nod']);
  });

  it('take a spelling of one’s own, which goes for that word and no other', async () => {
    const repairs = await findRepairs(parts, spelling);
    const [first] = repairs;
    if (!first) throw new Error('nothing is found');
    const alike = choicesAlike(repairs, first, 'trådar');
    expect(new Set(alike.map(({ repair }) => repair.word))).toEqual(new Set(['trad']));
    expect(texts(withChoices(parts, repairs, alike.slice(0, 1)))).toEqual([
      ...['trådar ska lagga trad', 'namnd nod trad'],
    ]);
  });

  it('are told by where they stand after a word that reads like them was written', async () => {
    const repairs = await findRepairs([part(0, 'nod trad trad')], spelling);
    const [first] = repairs;
    if (!first) throw new Error('nothing is found');
    const left = withoutChoices(repairs, [{ repair: first, right: 'trad' }]);
    expect(left.map(({ place }) => place.nr)).toEqual([1, 2]);
  });
});

it.each([
  ['trad', 'träd', 'a → ä'],
  ['Arende', 'Ärende', 'a → ä'],
  ['lagga', 'lägga', 'a → ä'],
  ['trad', 'tråd', 'a → å'],
  ['féird', 'färd', 'éi → ä'],
  ['fordela', 'fördäla', null],
  ['trad', 'trådar', null],
  ['ord', 'ord', null],
])('%s for %s is misread as %s', (word, right, kind) => {
  expect(misreading(word, right)).toBe(kind);
});
