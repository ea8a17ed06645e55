import { describe, expect, it } from 'vitest';
import {
  indented,
  letterOf,
  outdented,
  subAdded,
  subMoved,
} from '../../../renderer/features/dokument/delpunkter-edits.ts';
import { lackingOf, outlineOf } from '../../../renderer/features/dokument/paper-outline.tsx';
import { paperSchema, writtenOf } from '../../../renderer/features/dokument/paper-values.ts';
import type { PaperValues } from '../../../renderer/features/dokument/paper-values.ts';
import { emptyPunkt } from '../../../renderer/features/dokument/punkter-edits.ts';
import { samradPlace } from '../../../renderer/features/dokument/samrad-place.ts';
import {
  addedSection,
  assessed,
  canRemove,
  freed,
  following,
  kindsToAdd,
  placedAt,
} from '../../../renderer/features/dokument/section-edits.ts';
import {
  WrittenText,
  countWords,
  wordsOf,
} from '../../../renderer/features/dokument/written-text.ts';
import { newId } from '../../../renderer/lib/new-id.ts';
import { belopp, bulletList, paragraph, richText, text } from '../../../shared/document/build.ts';
import type { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { AvsnittId, OrganId, PersonId } from '../../../shared/domain/id.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { emptyPaper } from '../../../shared/rules/ny-tjansteskrivelse.ts';

function section(typ: Avsnittstyp, words = '') {
  const innehall = richText(words === '' ? [] : [paragraph(text(words))]);
  return writtenOf(newAvsnitt(newId(AvsnittId), typ, { innehall }));
}

describe('the rows of samråd', () => {
  it('stand in samverkan, else in beredning, else in the head', () => {
    const [beredning, samverkan] = [section('beredning'), section('samverkan')];
    expect(samradPlace([section('bakgrund')])).toBeNull();
    expect(samradPlace([beredning])).toBe(beredning.id);
    expect(samradPlace([beredning, samverkan])).toBe(samverkan.id);
    expect(samradPlace([beredning, { ...samverkan, utelamnat: true }])).toBe(beredning.id);
  });
});

describe('the list of sections', () => {
  const [a, b, c] = [section('sammanfattning'), section('bakgrund'), section('fri')];
  const typer = (list: readonly { readonly typ: string }[]) => list.map(({ typ }) => typ);

  it('moves a section to a place counted without it, and never out of the list', () => {
    expect(typer(placedAt([a, b, c], a.id, 1))).toEqual(['bakgrund', 'sammanfattning', 'fri']);
    expect(typer(placedAt([a, b, c], a.id, 9))).toEqual(['bakgrund', 'fri', 'sammanfattning']);
    expect(typer(placedAt([a, b, c], c.id, -1))).toEqual(['fri', 'sammanfattning', 'bakgrund']);
    expect(placedAt([a, b, c], 'borta', 0)).toEqual([a, b, c]);
  });

  it('adds a section after another; one that can be made from the case is', () => {
    const { sections, id } = addedSection([a, b], 0, 'beredning');
    expect(typer(sections)).toEqual(['sammanfattning', 'beredning', 'bakgrund']);
    expect(sections[1]).toMatchObject({ id, foljer: true, rubrik: 'Ärendets beredning' });
    expect(addedSection([a], 0, 'tidplan').sections[1]?.foljer).toBe(false);
  });

  it('offers kinds that are not there, and own sections always', () => {
    expect(kindsToAdd(['bakgrund', 'fri', 'tidplan'], ['bakgrund', 'fri'])).toEqual([
      'fri',
      'tidplan',
    ]);
  });

  it('lets go for good only of what the template does not have', () => {
    const mall = standardmall('tjansteskrivelse');
    expect(canRemove({ typ: 'fri' }, ['fri'], mall)).toBe(true);
    expect(canRemove({ typ: 'bakgrund' }, ['bakgrund'], mall)).toBe(false);
    expect(canRemove({ typ: 'bakgrund' }, ['bakgrund', 'bakgrund'], mall)).toBe(true);
  });
});

describe('a text that follows the case', () => {
  it('is made when there are no consequences and nothing is written', () => {
    expect(assessed(section('konsekvens_miljo'), 'inga').foljer).toBe(true);
    expect(assessed(section('konsekvens_miljo', 'Eget.'), 'inga').foljer).toBe(false);
    expect(assessed(section('konsekvens_miljo'), 'negativa').foljer).toBe(false);
  });

  it('is freed with its words and follows again without', () => {
    const made = new WrittenText(richText([paragraph(text('Gjord text.'))]));
    const own = freed({ ...section('beredning'), foljer: true }, made);
    expect(own).toMatchObject({ foljer: false, innehall: made });
    expect(wordsOf(following(own).innehall)).toBe(0);
  });
});

describe('sub-points', () => {
  const points = [
    { ...emptyPunkt(), egenText: 'Första', delpunkter: ['ett', 'två'] },
    { ...emptyPunkt(), egenText: 'Andra' },
  ];

  it('are lettered, added and moved', () => {
    expect([0, 1, 25].map(letterOf)).toEqual(['a)', 'b)', 'z)']);
    expect(subAdded(points, 0, 0)[0]?.delpunkter).toEqual(['ett', '', 'två']);
    expect(subMoved(points, 0, 0, 1)[0]?.delpunkter).toEqual(['två', 'ett']);
    expect(subMoved(points, 0, 0, -1)[0]?.delpunkter).toEqual(['ett', 'två']);
  });

  it('come from a point under another, and become points again', () => {
    const made = indented(points, 1);
    expect(made).toMatchObject({ index: 0, sub: 2 });
    expect(made?.punkter.map(({ delpunkter }) => delpunkter)).toEqual([['ett', 'två', 'Andra']]);
    expect(indented(points, 0)).toBeNull();
    const out = outdented(points, 0, 0);
    expect(out.map(({ egenText }) => egenText)).toEqual(['Första', 'ett', 'Andra']);
  });

  it('are no more than there are letters', () => {
    const full = [{ ...emptyPunkt(), delpunkter: Array.from({ length: 26 }, () => 'x') }];
    expect(subAdded(full, 0, 25)[0]?.delpunkter).toHaveLength(26);
    expect(indented([...full, emptyPunkt()], 1)).toBeNull();
  });
});

describe('the outline', () => {
  const mall = standardmall('yttrande');
  const values: PaperValues = {
    ...emptyPaper(newId(OrganId), { dokumenttyp: 'yttrande' }),
    avsnitt: [
      section('synpunkter'),
      { ...section('sammanfattning', 'Tre ord här'), utelamnat: true },
      section('underskrifter'),
    ],
  };

  it('tells what must be filled, what is left out, and how long it is', () => {
    expect(outlineOf(values, mall)).toMatchObject([
      { isMissing: true, words: 0, utelamnat: false },
      { isMissing: false, words: 3, utelamnat: true },
      { isMissing: false, words: null },
    ]);
  });

  it('tells what the template has and the paper lacks', () => {
    const without = { ...values, avsnitt: values.avsnitt.slice(1) };
    expect(lackingOf(without, mall)).toEqual(['Förvaltningens synpunkter']);
    expect(lackingOf(values, mall)).toEqual([]);
  });
});

describe('words', () => {
  it('are counted over paragraphs and bullets, and a value is one', () => {
    const written = richText([
      paragraph(text('Ramen är '), belopp('ram'), text(' – i år.')),
      bulletList([paragraph(text('Ett')), paragraph(text('två'))]),
    ]);
    expect(wordsOf(new WrittenText(written))).toBe(7);
    expect(countWords('KS 2026/12, § 4')).toBe(3);
  });
});

describe('the values of the form', () => {
  it('are stored as they are written', () => {
    const avsnitt = newAvsnitt(newId(AvsnittId), 'fri', {
      innehall: richText([paragraph(text('Hej'))]),
    });
    const paper = emptyPaper(newId(OrganId), { rubrik: 'R', handlaggare: [newId(PersonId)] });
    const parsed = paperSchema.parse({ ...paper, avsnitt: [writtenOf(avsnitt)] });
    expect(parsed.avsnitt).toEqual([avsnitt]);
  });
});
