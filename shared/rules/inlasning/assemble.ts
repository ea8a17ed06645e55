import { richText } from '../../document/build.ts';
import { isSammanstallt } from '../../domain/avsnitt.ts';
import type { Avsnitt, Avsnittstyp } from '../../domain/avsnitt.ts';
import { BeslutspunktId, FotnotId, HandlingsradId } from '../../domain/id.ts';
import type { Kalla, PaperProposal, SourcePart } from '../../domain/inlasning.ts';
import { newAvsnitt } from '../avsnitt.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { textOf } from './runs.ts';
import { citationIn } from './citation.ts';
import { handlaggareIn, papersKind } from './head-facts.ts';
import { dayIn, labelledValue } from './head.ts';
import { rowsIn } from './handlingar.ts';
import { signersIn } from './signatures.ts';
import { writtenPieces } from './written-text.ts';

type Draft = { -readonly [Key in keyof PaperProposal]: PaperProposal[Key] };

interface Assembly {
  readonly draft: Draft;
  /** Pieces of the sections, by place. */
  readonly written: Map<Avsnitt, SourcePart[]>;
  readonly newId: () => string;
}

/** Puts the pieces together to a paper; those without a place and those left out are not in it. */
export function assemblePaper(parts: readonly SourcePart[], newId: () => string): PaperProposal {
  const draft: Draft = {
    ...{ dokumenttyp: papersKind(parts), rubrik: '', underrubrik: '', dokumentdatum: null },
    ...{ adressat: '', beslutsniva: '', handlaggare: [], punkter: [], avsnitt: [], fotnoter: [] },
    ...{ handlingsrader: [], mottagare: [], underskrifter: [], forkortningar: [] },
  };
  const assembly: Assembly = { draft, written: new Map(), newId };
  draft.fotnoter = footnotes(parts, newId);
  for (const part of parts) place(assembly, part);
  const marks = marksOf(parts, draft);
  draft.avsnitt = draft.avsnitt.map((avsnitt) => {
    const pieces = writtenPieces(assembly.written.get(avsnitt) ?? [], marks);
    return { ...avsnitt, innehall: richText(pieces) };
  });
  draft.forkortningar = abbreviationsOf(parts, draft);
  draft.fotnoter = draft.fotnoter.map((one) => inFull(one, draft));
  draft.handlingsrader = draft.handlingsrader.map((one) => inFull(one, draft));
  return draft;
}

/** A citation by the full name of its body. */
function inFull<Row extends { readonly kalla: Kalla | null }>(row: Row, { forkortningar }: Draft) {
  const { kalla } = row;
  const full = forkortningar.find(({ kort }) => kort === kalla?.organ);
  return kalla && full ? { ...row, kalla: { ...kalla, organ: full.namn } } : row;
}

function footnotes(parts: readonly SourcePart[], newId: () => string) {
  return parts
    .filter(({ role }) => role === 'fotnot')
    .map(({ block }) => {
      const text = textOf(block);
      return { id: FotnotId.parse(newId()), text, kalla: citationIn(text) };
    });
}

/** Ids of the footnotes by their marks in the text. */
function marksOf(parts: readonly SourcePart[], { fotnoter }: Draft): Map<string, FotnotId> {
  const notes = parts.filter(({ role }) => role === 'fotnot');
  return new Map(
    notes.flatMap(({ block }, index) => {
      const id = fotnoter[index]?.id;
      return id === undefined ? [] : [[block.mark, id] as const];
    }),
  );
}

/** Adds one piece where its role says. */
function place(assembly: Assembly, part: SourcePart): void {
  const { draft } = assembly;
  const text = textOf(part.block);
  switch (part.role) {
    case 'rubrik':
      draft.rubrik = draft.rubrik === '' ? text : `${draft.rubrik} ${text}`;
      break;
    case 'underrubrik':
      draft.underrubrik = `${draft.underrubrik} ${text}`.trim();
      break;
    case 'handlaggare':
      draft.handlaggare = [...draft.handlaggare, ...handlaggareIn(part.block)];
      break;
    case 'datum':
      draft.dokumentdatum ??= dayIn(labelledValue(part.block));
      break;
    case 'adressat':
      draft.adressat = labelledValue(part.block);
      break;
    default:
      placeInBody(assembly, part, text);
  }
}

function placeInBody(assembly: Assembly, part: SourcePart, text: string): void {
  const { draft, newId } = assembly;
  switch (part.role) {
    case 'avsnitt':
      addSection(assembly, part.avsnittstyp ?? 'fri', text);
      break;
    case 'beslutspunkt':
      ensureSection(assembly, 'beslutsforslag');
      draft.punkter.push({
        id: BeslutspunktId.parse(newId()),
        nyckel: null,
        egenText: text,
        delpunkter: [],
        utgar: false,
      });
      break;
    case 'delpunkt':
      draft.punkter.at(-1)?.delpunkter.push(text);
      break;
    case 'beslutsniva':
      ensureSection(assembly, 'beslutsniva');
      draft.beslutsniva = text;
      break;
    case 'handling':
      ensureSection(assembly, 'handlingar');
      draft.handlingsrader.push(
        ...rowsIn(part.block).map((row) => ({ id: HandlingsradId.parse(newId()), ...row })),
      );
      break;
    case 'mottagare':
      ensureSection(assembly, 'sandlista');
      draft.mottagare.push(text);
      break;
    case 'underskrift':
      ensureSection(assembly, 'underskrifter');
      draft.underskrifter.push(...signersIn(part.block));
      break;
    default:
      placeText(assembly, part);
  }
}

const WRITTEN: ReadonlySet<string> = new Set([
  ...['stycke', 'mellanrubrik', 'punkt', 'numrerad', 'citat', 'tabell'],
]);

/** Running text where nothing is written begins a section of its own, so that none is lost. */
function placeText(assembly: Assembly, part: SourcePart): void {
  if (!WRITTEN.has(part.role)) return;
  let section = assembly.draft.avsnitt.at(-1);
  if (section === undefined || isSammanstallt(section.typ)) section = addSection(assembly, 'fri');
  const pieces = assembly.written.get(section) ?? [];
  assembly.written.set(section, [...pieces, part]);
}

function addSection({ draft, newId }: Assembly, typ: Avsnittstyp, rubrik?: string): Avsnitt {
  const section = newAvsnitt(newId(), typ, rubrik === undefined ? {} : { rubrik });
  draft.avsnitt.push(section);
  return section;
}

function ensureSection(assembly: Assembly, typ: Avsnittstyp): void {
  if (!assembly.draft.avsnitt.some((avsnitt) => avsnitt.typ === typ)) addSection(assembly, typ);
}
