import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import type { TjansteskrivelseData } from '../models/tjansteskrivelse-data.ts';
import { styledRun, xmlText } from './blocks.ts';
import type { Content, Counters } from './blocks.ts';
import { numbering } from './numbering.ts';
import { sectionContent } from './sections.ts';

/** Typefaces that Word has, as near those of print as they come. */
const FACES = { antikva: 'Georgia', linjar: 'Calibri' };
const LANGUAGE = { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' };

/** A paper as a Word file, with real headings, lists, tables and footnotes. */
export async function paperDocx(data: TjansteskrivelseData): Promise<Uint8Array> {
  const counters: Counters = { notes: [], lists: 0 };
  const children = [...letterhead(data), ...body(data, counters)];
  const footnotes = Object.fromEntries(
    counters.notes.map((text, index) => [index + 1, { children: [new Paragraph(xmlText(text))] }]),
  );
  const document = new Document({
    ...{ title: xmlText(data.rubrik), creator: xmlText(data.organisation), numbering, footnotes },
    styles: stylesOf(FACES[data.utseende.typsnitt]),
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [pageLine('')] }),
          default: new Header({ children: [pageLine(`Diarienummer ${data.diarienummer}`)] }),
        },
        footers: { first: footer(data), default: footer(data) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function stylesOf(font: string) {
  const spacing = { before: 280, after: 120 };
  // Without its outline level a heading is only large text to many programs.
  const heading = (outlineLevel: number, size: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '1C1C1C' },
    paragraph: { spacing, keepNext: true, outlineLevel },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, language: LANGUAGE },
        paragraph: { spacing: { after: 160, line: 288 } },
      },
      heading1: heading(0, 38),
      heading2: heading(1, 27),
      heading3: heading(2, 23),
      footnoteText: { run: { size: 18 } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { left: 400, right: 400 } },
      },
    ],
  };
}

/** The number of the case to the left, of the page to the right. */
function pageLine(text: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [
      new TextRun({ text: xmlText(text), size: 18 }),
      new TextRun({
        children: ['\t', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
        size: 18,
      }),
    ],
  });
}

function footer({ utseende }: TjansteskrivelseData): Footer {
  const lines = utseende.sidfot.length === 0 ? [''] : utseende.sidfot;
  const children = lines.map(
    (text) => new Paragraph({ children: [new TextRun({ text: xmlText(text), size: 18 })] }),
  );
  return new Footer({ children });
}

function letterhead(data: TjansteskrivelseData): Content[] {
  const named = data.uppgifter.some(({ namn }) => namn === 'Handläggare') ? [] : data.handlaggare;
  const facts = [
    ...data.uppgifter.filter(({ varde }) => varde !== ''),
    ...(named.length === 0 ? [] : [{ namn: 'Handläggare', varde: named.join(', ') }]),
  ];
  const sender = [data.organisation, ...data.utseende.sidhuvud, data.enhet].filter(
    (text) => text !== '',
  );
  return [
    ...sender.map((text) => new Paragraph(xmlText(text))),
    new Paragraph({ children: [styledRun(data.dokumenttyp, { bold: true })] }),
    ...facts.map(({ namn, varde }) => new Paragraph(xmlText(`${namn}: ${varde}`))),
    new Paragraph({ text: xmlText(data.adressat), spacing: { before: 480 } }),
  ];
}

function body(data: TjansteskrivelseData, counters: Counters): Content[] {
  const { underskriftskolumner } = data.utseende;
  return [
    new Paragraph({ text: xmlText(data.rubrik), heading: HeadingLevel.HEADING_1 }),
    ...(data.underrubrik === '' ? [] : [new Paragraph(xmlText(data.underrubrik))]),
    ...data.sektioner.flatMap((sektion) => sectionContent(sektion, counters, underskriftskolumner)),
  ];
}
