import type { PaperFacts } from '../document/paper-facts.ts';
import type { Repair } from '../domain/repair.ts';
import { mottagarforslag } from '../rules/sandlistepost.ts';
import { checkAnsokningar } from './ansokningar.ts';
import { anchorOf, fingerprint } from './anchor.ts';
import { checkAvsnitt } from './avsnittskrav.ts';
import { checkBeslutstext } from './beslutstext.ts';
import type { Finding } from './checks.ts';
import { checkExpediering } from './expediering.ts';
import { checkKallor } from './kallor.ts';
import { NO_CHECK_FACTS } from './check-facts.ts';
import type { CheckFacts } from './check-facts.ts';
import { checkLuckor } from './luckor.ts';
import { checkNameForms } from './name-forms.ts';
import { checkNummer } from './nummer.ts';
import { paperText } from './paper-text.ts';
import type { PaperText } from './paper-text.ts';
import { checkPengar } from './pengar.ts';
import { repairOf } from './repairs.ts';
import { checkRemiss } from './remiss.ts';
import { checkSamrad } from './samrad.ts';
import { checkWording } from './wording.ts';
import { kallunderlag, nummerunderlag, pengaunderlag } from './underlag.ts';
import { checkStandpunkt } from './standpunkt.ts';
import { checkUppdrag } from './uppdrag.ts';

/** A finding in a paper. */
export interface PaperFinding extends Finding {
  /** What it is about by its id, so that it is known again when things are moved. */
  readonly ankare: string;
  /** A mark of the words it was found in: other words, another mark. */
  readonly lydelse: string;
  /** How it is put right, where only one way is right. */
  readonly repair: Repair | null;
}

const ORDER = ['S', 'V', 'T'];

/**
 * Every check that a paper can be put to before it is decided, worst first. `field` is the path of
 * the form where the finding can be put right.
 */
export function paperFindings(
  facts: PaperFacts,
  fakta: CheckFacts = NO_CHECK_FACTS,
): PaperFinding[] {
  const text = paperText(facts);
  return allFindings(facts, text, fakta)
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((found) => ({
      ...found,
      ankare: anchorOf(facts.paper, found.field),
      lydelse: fingerprint(facts, text, found),
      repair: repairOf(facts, found),
    }));
}

function allFindings(facts: PaperFacts, text: PaperText, fakta: CheckFacts): Finding[] {
  const { paper, mall, organ } = facts;
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  const stil = mall.beslutsstil ?? body?.beslutsstil ?? 'numrerade_meningar';
  return [
    ...checkKallor(kallunderlag(facts, text, fakta)),
    ...(facts.fordelning ? checkPengar(pengaunderlag(facts, text)) : []),
    ...checkAnsokningar(facts, text),
    ...checkExpediering({ ...facts.sandlista, forslag: mottagarforslag(facts, null) }),
    ...checkRemiss(facts),
    ...checkStandpunkt(facts, text),
    ...checkSamrad(facts, text),
    ...checkUppdrag(text, fakta, paper.dokumentdatum),
    ...checkBeslutstext(text, stil),
    ...checkAvsnitt(facts, text),
    ...checkLuckor(facts, text),
    ...checkWording(text, stil),
    ...checkNameForms(facts, text, fakta),
    ...checkNummer(nummerunderlag(facts, text)),
  ];
}
