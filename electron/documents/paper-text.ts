import type { Block, Inline } from '../../shared/document/block.ts';
import type {
  BeslutsforslagSektion,
  Sektion,
  TjansteskrivelseData,
} from './models/tjansteskrivelse-data.ts';
import { fordelningstabeller, handlingstabell } from './handlingstabell.ts';

/** A paper as plain text: a blank line between paragraphs, footnotes by number at the end. */
export function paperText(data: TjansteskrivelseData): string {
  const notes: string[] = [];
  const facts = data.uppgifter.filter(({ varde }) => varde !== '');
  const parts = [
    [data.organisation, data.dokumenttyp].join('\n'),
    facts.map(({ namn, varde }) => `${namn}: ${varde}`).join('\n'),
    ...[data.adressat, data.rubrik, data.underrubrik],
    ...data.sektioner.flatMap((sektion) => sectionText(sektion, notes)),
    ...notes.map((text, index) => `${raised(index + 1)} ${text}`),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionText(sektion: Sektion, notes: string[]): string[] {
  if (sektion.typ === 'underskrifter') {
    return sektion.personer.map(({ namn, titel }) => `${namn}\n${titel}`.trim());
  }
  const body = bodyText(sektion, notes).filter((text) => text !== '');
  return body.length === 0 ? [] : [sektion.rubrik, ...body];
}

function bodyText(sektion: Exclude<Sektion, { typ: 'underskrifter' }>, notes: string[]): string[] {
  switch (sektion.typ) {
    case 'beslutsforslag':
      return pointLines(sektion, notes);
    case 'beslutsniva':
      return [sektion.organ];
    case 'fri':
      return blockTexts(sektion.block, notes, '');
    case 'handlingar':
      return sektion.rader.length === 0
        ? []
        : [
            handlingstabell(sektion)
              .map((row) => row.join('\t'))
              .join('\n'),
          ];
    case 'fordelning':
      return fordelningstabeller(sektion).map((rows) =>
        rows.map((row) => row.join('\t')).join('\n'),
      );
    case 'bestyrkande':
      return sektion.rader.map(({ ledtext, ifyllt }) => `${ledtext}: ${ifyllt || '_'.repeat(30)}`);
    default:
      return [...sektion.mottagare];
  }
}

function pointLines(
  { stil, inledning, punkter }: BeslutsforslagSektion,
  notes: string[],
): string[] {
  const isNumbered = stil === 'numrerade_meningar' && punkter.length > 1;
  const lines = punkter.map(({ inline, delpunkter }, index) => {
    const mark = isNumbered ? `${String(index + 1)}. ` : stil === 'att_satser' ? 'att ' : '';
    const under = delpunkter.map(
      (del, at) => `${String.fromCharCode(97 + at)}) ${inlineText(del, notes)}`,
    );
    return [mark + inlineText(inline, notes), ...under].join('\n');
  });
  return stil === 'att_satser' && lines.length > 0 ? [inledning ?? '', ...lines] : lines;
}

function blockTexts(blocks: readonly Block[], notes: string[], indent: string): string[] {
  return blocks.map((block) => indented(blockText(block, notes), indent));
}

function blockText(block: Block, notes: string[]): string {
  switch (block.typ) {
    case 'stycke':
      return inlineText(block.inline, notes);
    case 'underrubrik':
      return block.text;
    case 'citat':
      return blockTexts(block.block, notes, '  ').join('\n\n');
    case 'tabell':
      return block.rader
        .map((rad) => rad.celler.map((cell) => blockTexts(cell, notes, '').join(' ')).join('\t'))
        .join('\n');
    default:
      return block.punkter
        .map((punkt, index) => {
          const mark = block.typ === 'numrerad' ? `${String(index + 1)}. ` : '- ';
          return mark + blockTexts(punkt, notes, '').join('\n  ');
        })
        .join('\n');
  }
}

function indented(text: string, indent: string): string {
  return indent + text.replaceAll('\n', `\n${indent}`);
}

function inlineText(inline: readonly Inline[], notes: string[]): string {
  return inline
    .map((piece) => {
      if (piece.typ === 'radbrytning') return '\n';
      return piece.typ === 'text' ? piece.text : raised(notes.push(piece.text));
    })
    .join('');
}

function raised(number: number): string {
  return String(number).replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
