import { toBlocks } from '../../../../shared/document/blocks.ts';
import { plainBlocks } from '../../../../shared/document/plain-blocks.ts';
import type { Block, Inline } from '../../../../shared/document/block.ts';
import type { Avsnitt } from '../../../../shared/domain/avsnitt.ts';
import { formatDag } from '../../../../shared/domain/datum.ts';
import type { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import { sectionText } from '../../../../shared/rules/avsnittstext.ts';
import { DOKUMENTORD } from '../../../../shared/rules/mall.ts';
import { punkterOf } from '../../../../shared/rules/punkttexter.ts';
import { textSkillnad } from '../../../text/granskning.ts';
import { textNiva, textSamrad } from '../../../text/skrivelse.ts';
import { kallaText, organNamn } from '../paper-sources.ts';
import type { PaperSources } from '../paper-sources.ts';
import { readReferences } from '../read-paper.tsx';
import type { TextPart, TextRow } from './compare.ts';

const { fields, parts } = textSkillnad;

function row(id: string, ...words: readonly (string | null)[]): TextRow {
  return { id, text: words.filter(Boolean).join(', ') };
}

function headRows(paper: TjansteskrivelseData, { organ, personer }: PaperSources): TextRow[] {
  const names = paper.handlaggare.map((id) => {
    const person = personer.find((one) => one.id === id);
    return person ? `${person.fornamn} ${person.efternamn}` : '';
  });
  const told: Record<keyof typeof fields, string> = {
    rubrik: paper.rubrik,
    underrubrik: paper.underrubrik,
    dokumenttyp: DOKUMENTORD[paper.dokumenttyp],
    dokumentdatum: paper.dokumentdatum === null ? '' : formatDag(paper.dokumentdatum),
    enhet: paper.enhet,
    handlaggare: names.join(', '),
    adressat: organNamn(organ, paper.adressatOrganId),
    beslutsniva: organNamn(organ, paper.beslutsnivaOrganId),
  };
  return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) =>
    told[field] === '' ? [] : [{ id: field, text: `${fields[field]}: ${told[field]}` }],
  );
}

function samradRows({ samrad }: TjansteskrivelseData): TextRow[] {
  return samrad.map(({ id, organNamn: namn, typ, form, datum, utfall }) =>
    row(
      id,
      ...[namn, textSamrad.types[typ], textSamrad.forms[form]],
      ...[datum === null ? null : formatDag(datum), utfall],
    ),
  );
}

function pointRows(paper: TjansteskrivelseData, sources: PaperSources): TextRow[] {
  const points = punkterOf({ ...sources, paper }).filter(({ utgar }) => !utgar);
  return points.flatMap(({ id, text, delpunkter }) => [
    { id, text },
    ...delpunkter.map((delpunkt, index) => ({
      id: `${id}:${index}`,
      text: textSkillnad.delpunkt(index + 1, delpunkt),
    })),
  ]);
}

function handlingRows(paper: TjansteskrivelseData, sources: PaperSources): TextRow[] {
  return paper.handlingsrader.map(({ id, rubrik, datum, kallhanvisningId, bilaggs }) =>
    row(
      id,
      ...[rubrik, datum === null ? null : formatDag(datum)],
      kallhanvisningId === null ? null : kallaText(sources, kallhanvisningId),
      bilaggs ? textSkillnad.bilaggs : null,
    ),
  );
}

function signatureRows({ underskrifter }: TjansteskrivelseData): TextRow[] {
  return underskrifter.map(({ namn, titel }, index) => {
    const same = underskrifter.slice(0, index).filter((one) => one.namn === namn).length;
    return row(`${namn}:${same}`, namn, titel);
  });
}

/** A footnote stands in brackets where its mark stands, so that its words are compared too. */
function withBrackets(inline: readonly Inline[]): Inline[] {
  return inline.map((piece) =>
    piece.typ === 'fotnot' ? { typ: 'text', text: ` [${piece.text}]` } : piece,
  );
}

function bracketed(block: Block): Block {
  switch (block.typ) {
    case 'underrubrik':
      return block;
    case 'stycke':
      return { ...block, inline: withBrackets(block.inline) };
    case 'citat':
      return { ...block, block: block.block.map(bracketed) };
    case 'tabell':
      return {
        ...block,
        rader: block.rader.map((rad) => ({
          ...rad,
          celler: rad.celler.map((cell) => cell.map(bracketed)),
        })),
      };
    default:
      return { ...block, punkter: block.punkter.map((punkt) => punkt.map(bracketed)) };
  }
}

/** What is written in a section, a line for each paragraph; footnotes in brackets. */
function writtenLines(
  paper: TjansteskrivelseData,
  avsnitt: Avsnitt,
  sources: PaperSources,
): string {
  const text = sectionText({ ...sources, paper }, avsnitt);
  return plainBlocks(toBlocks(text, readReferences(sources, paper)).map(bracketed));
}

function writtenRows(
  paper: TjansteskrivelseData,
  avsnitt: Avsnitt,
  sources: PaperSources,
): TextRow[] {
  const level = avsnitt.niva === null ? [] : [row('niva', textNiva.levels[avsnitt.niva])];
  return [...level, { id: 'text', text: writtenLines(paper, avsnitt, sources) }];
}

function sectionRows(
  paper: TjansteskrivelseData,
  avsnitt: Avsnitt,
  sources: PaperSources,
): TextRow[] {
  switch (avsnitt.typ) {
    case 'beslutsforslag':
      return pointRows(paper, sources);
    case 'handlingar':
      return handlingRows(paper, sources);
    case 'underskrifter':
      return signatureRows(paper);
    case 'beslutsniva':
    case 'sandlista':
      return [];
    default:
      return writtenRows(paper, avsnitt, sources);
  }
}

/**
 * A paper as it is read, part by part, for comparing. What follows the register reads as the
 * register is now in both, so that only what somebody has written differs.
 */
export function paperParts(paper: TjansteskrivelseData, sources: PaperSources): TextPart[] {
  const samrad = samradRows(paper);
  return [
    { id: 'uppgifter', title: parts.uppgifter, rows: headRows(paper, sources) },
    ...(samrad.length > 0 ? [{ id: 'samrad', title: parts.samrad, rows: samrad }] : []),
    ...paper.avsnitt.map((avsnitt) => ({
      id: avsnitt.id,
      title: avsnitt.rubrik,
      isLeftOut: avsnitt.utelamnat,
      rows: sectionRows(paper, avsnitt, sources),
    })),
  ];
}
