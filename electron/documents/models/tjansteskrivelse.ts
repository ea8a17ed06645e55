import type { References } from '../../../shared/document/block.ts';
import { toBlocks } from '../../../shared/document/blocks.ts';
import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { paperReferences } from '../../../shared/document/references.ts';
import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { sectionText } from '../../../shared/rules/avsnittstext.ts';
import { handlingsradText } from '../../../shared/rules/handlingsrad.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { fordelningsbilaga } from './fordelningsbilaga.ts';
import { huvudOf, utseendeOf } from './huvud.ts';
import type { PlaceradSektion, Sektion, TjansteskrivelseData } from './tjansteskrivelse-data.ts';

/** A section of the printed paper and the field of the form that it was written in. */
interface Placed {
  readonly sektion: PlaceradSektion;
  readonly field: readonly (string | number)[];
}

/** A paper of any kind as the template takes it. */
export function tjansteskrivelseData(facts: PaperFacts): TjansteskrivelseData {
  const bilaga = fordelningsbilaga(facts);
  return {
    ...huvudOf(facts),
    rubrik: facts.paper.rubrik,
    underrubrik: facts.paper.underrubrik,
    sektioner: [
      ...placedSections(facts).map((placed) => placed.sektion),
      ...(bilaga ? [bilaga] : []),
    ],
    utseende: utseendeOf(facts.mall),
  };
}

/** Which field of the form a path into the printed data came from; empty when it is none of them. */
export function fieldOfPath(facts: PaperFacts, path: string): readonly (string | number)[] {
  if (path === 'rubrik' || path === 'underrubrik' || path === 'enhet') return [path];
  const index = /^sektioner\[(\d+)\]/.exec(path)?.[1];
  if (index === undefined) return [];
  return placedSections(facts)[Number(index)]?.field ?? [];
}

function placedSections(facts: PaperFacts): Placed[] {
  const references = paperReferences(facts);
  return facts.paper.avsnitt.flatMap((avsnitt, index) =>
    avsnitt.utelamnat ? [] : [placed(facts, avsnitt, index, references)],
  );
}

/** Where a section that is put together from other parts is mended. */
const FIELDS: Partial<Record<Avsnittstyp, readonly string[]>> = {
  beslutsforslag: ['punkter'],
  beslutsniva: ['beslutsnivaOrganId'],
  handlingar: ['handlingsrader'],
  sandlista: [],
  underskrifter: ['underskrifter'],
};

function placed(
  facts: PaperFacts,
  avsnitt: Avsnitt,
  index: number,
  references: References,
): Placed {
  const field = FIELDS[avsnitt.typ] ?? ['avsnitt', index];
  return { field, sektion: { ...sectionOf(facts, avsnitt, references), id: avsnitt.id } };
}

function sectionOf(facts: PaperFacts, avsnitt: Avsnitt, references: References): Sektion {
  const { rubrik } = avsnitt;
  switch (avsnitt.typ) {
    case 'beslutsforslag':
      return proposal(facts, rubrik);
    case 'beslutsniva':
      return level(facts, rubrik);
    case 'handlingar':
      return attachments(facts, rubrik);
    case 'sandlista':
      return recipients(facts, rubrik);
    case 'underskrifter':
      return signatures(facts);
    default:
      return { typ: 'fri', rubrik, block: toBlocks(sectionText(facts, avsnitt), references) };
  }
}

function proposal(facts: PaperFacts, rubrik: string): Sektion {
  const organ = byId(facts.organ, facts.paper.beslutsnivaOrganId);
  const points = punkterOf(facts).filter((punkt) => !punkt.utgar);
  return {
    typ: 'beslutsforslag',
    rubrik,
    stil: facts.mall.beslutsstil ?? organ.beslutsstil,
    inledning: `${organ.namn} beslutar`,
    punkter: points.map(({ text, delpunkter }) => ({
      inline: [{ typ: 'text', text }],
      delpunkter: delpunkter.map((del) => [{ typ: 'text', text: del }]),
    })),
  };
}

function level(facts: PaperFacts, rubrik: string): Sektion {
  const organ = byId(facts.organ, facts.paper.beslutsnivaOrganId);
  return { typ: 'beslutsniva', rubrik, organ: organ.namn };
}

function attachments(facts: PaperFacts, rubrik: string): Sektion {
  const rader = facts.paper.handlingsrader.map((rad, index) => ({
    nr: index + 1,
    handling: handlingsradText(rad, facts.kallhanvisningar),
    bilaggs: rad.bilaggs,
  }));
  return { typ: 'handlingar', rubrik, rader };
}

function recipients(facts: PaperFacts, rubrik: string): Sektion {
  return {
    typ: 'sandlista',
    rubrik,
    mottagare: facts.sandlista.poster.map((post) => post.mottagare),
  };
}

function signatures(facts: PaperFacts): Sektion {
  return { typ: 'underskrifter', personer: facts.paper.underskrifter };
}
