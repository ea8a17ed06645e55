import {
  BorderStyle,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  TabStopPosition,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  BestyrkandeSektion,
  BeslutsforslagSektion,
  HandlingarSektion,
  Sektion,
  UnderskrifterSektion,
} from '../models/tjansteskrivelse-data.ts';
import { contentOf, gridOf, runsOf, styledRun, xmlText } from './blocks.ts';
import type { Content, Counters } from './blocks.ts';
import { LIST } from './numbering.ts';
import { fordelningstabeller, handlingstabell } from '../handlingstabell.ts';

/** A section with its heading; one that holds nothing is left out, as in print. */
export function sectionContent(sektion: Sektion, counters: Counters, columns: 1 | 2): Content[] {
  if (sektion.typ === 'underskrifter') return signatures(sektion, columns);
  const body = bodyOf(sektion, counters);
  if (body.length === 0) return [];
  const isInner = sektion.typ === 'fri' && sektion.niva === 2;
  const heading = isInner ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
  return [new Paragraph({ text: xmlText(sektion.rubrik), heading }), ...body];
}

function bodyOf(sektion: Exclude<Sektion, UnderskrifterSektion>, counters: Counters): Content[] {
  switch (sektion.typ) {
    case 'beslutsforslag':
      return proposal(sektion, counters);
    case 'beslutsniva':
      return sektion.organ === '' ? [] : [plain(sektion.organ)];
    case 'fri':
      return contentOf(sektion.block, counters);
    case 'handlingar':
      return sektion.rader.length === 0 ? [] : [attachments(sektion)];
    case 'fordelning':
      // Two tables without anything between them are one in Word.
      return fordelningstabeller(sektion).flatMap((rows, index) => [
        ...(index === 0 ? [] : [plain('')]),
        gridOf(gridRows(rows)),
      ]);
    case 'bestyrkande':
      return sektion.rader.map(writtenLine);
    default:
      return sektion.mottagare.map(plain);
  }
}

/** A word and a line to write on, or what stands there. */
function writtenLine({ ledtext, ifyllt }: BestyrkandeSektion['rader'][number]): Paragraph {
  const children = [
    styledRun(`${ledtext}: ${ifyllt}`, {}),
    ...(ifyllt === '' ? [new TextRun({ children: [new Tab()] })] : []),
  ];
  const line = {
    type: TabStopType.RIGHT,
    position: TabStopPosition.MAX,
    leader: LeaderType.UNDERSCORE,
  };
  return new Paragraph({ children, tabStops: [line], spacing: { before: 480 } });
}

function plain(text: string): Paragraph {
  return new Paragraph(xmlText(text));
}

/** Numbered when there are several full sentences, "att" before clauses, else as it stands. */
function proposal(
  { stil, inledning, punkter }: BeslutsforslagSektion,
  counters: Counters,
): Content[] {
  counters.lists += 1;
  const instance = counters.lists;
  const isNumbered = stil === 'numrerade_meningar' && punkter.length > 1;
  const reference = stil === 'att_satser' ? LIST.att : LIST.points;
  const lead =
    stil === 'att_satser' && inledning !== undefined && punkter.length > 0
      ? [plain(inledning)]
      : [];
  const points = punkter.flatMap(({ inline, delpunkter }) => [
    new Paragraph({
      children: runsOf(inline, counters),
      ...(isNumbered || stil === 'att_satser'
        ? { numbering: { reference, level: 0, instance } }
        : {}),
    }),
    ...delpunkter.map(
      (del) =>
        new Paragraph({
          children: runsOf(del, counters),
          numbering: { reference, level: 1, instance },
        }),
    ),
  ]);
  return [...lead, ...points];
}

function attachments(sektion: HandlingarSektion): Table {
  return gridOf(gridRows(handlingstabell(sektion)));
}

/** Rows of words, the first one the head. */
function gridRows(rows: readonly (readonly string[])[]) {
  return rows.map((words, index) => {
    const isHead = index === 0;
    return { isHead, cells: words.map((word) => [isHead ? bold(word) : plain(word)]) };
  });
}

function bold(text: string): Paragraph {
  return new Paragraph({ children: [styledRun(text, { bold: true })] });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Names above titles, side by side, with room to sign. */
function signatures({ personer }: UnderskrifterSektion, columns: 1 | 2): Content[] {
  if (personer.length === 0) return [];
  const rows: TableRow[] = [];
  for (let index = 0; index < personer.length; index += columns) {
    const people = personer.slice(index, index + columns);
    rows.push(new TableRow({ cantSplit: true, children: people.map(signature) }));
  }
  const width = { size: 100, type: WidthType.PERCENTAGE };
  return [new Table({ width, borders: NO_BORDERS, rows }), new Paragraph('')];
}

function signature({ namn, titel }: { readonly namn: string; readonly titel: string }): TableCell {
  const name = styledRun(namn, { bold: true });
  const lines = [new Paragraph({ children: [name], spacing: { before: 900 } }), plain(titel)];
  return new TableCell({ borders: NO_BORDERS, children: lines });
}
