import type { Block } from '../../../shared/document/blocks.ts';
import { toBlocks } from '../../../shared/document/blocks.ts';
import type { References } from '../../../shared/document/blocks.ts';
import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { paperReferences } from '../../../shared/document/references.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { formatDagParagraf } from '../../../shared/domain/kallhanvisning.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Avsnitt, Handlingsrad } from '../../../shared/domain/tjansteskrivelse.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import type { Sektion, TjansteskrivelseData } from './tjansteskrivelse-data.ts';

/** A section of the printed paper and the field of the form that it was written in. */
interface Placed {
  readonly sektion: Sektion;
  readonly field: readonly (string | number)[];
}

/** The officer's report as the template takes it. */
export function tjansteskrivelseData(facts: PaperFacts): TjansteskrivelseData {
  const { paper } = facts;
  return {
    organisation: facts.kommun,
    dokumenttyp: 'Tjänsteskrivelse',
    handlaggare: paper.handlaggare.map((id) => fullName(byId(facts.personer, id))),
    diarienummer: facts.diarienummer,
    datum: paper.dokumentdatum === null ? '' : formatDag(paper.dokumentdatum),
    adressat: byId(facts.organ, paper.adressatOrganId).namn,
    rubrik: paper.rubrik,
    sektioner: placedSections(facts).map((placed) => placed.sektion),
  };
}

/** Which field of the form a path into the printed data came from; empty when it is none of them. */
export function fieldOfPath(facts: PaperFacts, path: string): readonly (string | number)[] {
  if (path === 'rubrik') return ['rubrik'];
  const index = /^sektioner\[(\d+)\]/.exec(path)?.[1];
  if (index === undefined) return [];
  return placedSections(facts)[Number(index)]?.field ?? [];
}

function placedSections(facts: PaperFacts): Placed[] {
  const references = paperReferences(facts);
  return [
    { field: ['punkter'], sektion: proposal(facts) },
    { field: ['beslutsnivaOrganId'], sektion: level(facts) },
    ...facts.paper.avsnitt.map((avsnitt, index) => ({
      field: ['avsnitt', index],
      sektion: written(avsnitt, references),
    })),
    { field: ['handlingsrader'], sektion: attachments(facts) },
    { field: [], sektion: recipients(facts) },
    { field: ['underskrifter'], sektion: signatures(facts) },
  ];
}

function proposal(facts: PaperFacts): Sektion {
  const organ = byId(facts.organ, facts.paper.beslutsnivaOrganId);
  const points = punkterOf(facts).filter((punkt) => !punkt.utgar);
  return {
    typ: 'beslutsforslag',
    rubrik: 'Förslag till beslut',
    stil: organ.beslutsstil,
    inledning: `${organ.namn} beslutar`,
    punkter: points.map((punkt) => [{ typ: 'text', text: punkt.text }]),
  };
}

function level(facts: PaperFacts): Sektion {
  const organ = byId(facts.organ, facts.paper.beslutsnivaOrganId);
  return { typ: 'beslutsniva', rubrik: 'Beslutsnivå', organ: organ.namn };
}

function written(avsnitt: Avsnitt, references: References): Sektion {
  const block: Block[] = toBlocks(avsnitt.innehall, references);
  return { typ: 'fri', rubrik: avsnitt.rubrik, block };
}

function attachments(facts: PaperFacts): Sektion {
  const rader = facts.paper.handlingsrader.map((rad, index) => ({
    nr: index + 1,
    handling: handlingText(facts, rad),
    bilaggs: rad.bilaggs,
  }));
  return { typ: 'handlingar', rubrik: 'Handlingar i ärendet', rader };
}

/** "Protokollsutdrag kulturnämnden 2026-02-08 § 7", or with a date only, or neither. */
function handlingText(facts: PaperFacts, rad: Handlingsrad): string {
  if (rad.kallhanvisningId === null) return [rad.rubrik, rad.datum ?? ''].join(' ').trim();
  const source = byId(facts.kallhanvisningar, rad.kallhanvisningId);
  return `${rad.rubrik} ${formatDagParagraf(source)}`;
}

function recipients(facts: PaperFacts): Sektion {
  return {
    typ: 'sandlista',
    rubrik: 'Sändlista för beslutsexpediering',
    mottagare: facts.sandlista.poster.map((post) => post.mottagare),
  };
}

function signatures(facts: PaperFacts): Sektion {
  return { typ: 'underskrifter', personer: facts.paper.underskrifter };
}
