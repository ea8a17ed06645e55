import { fotnotIds, toMarkedText, toPlainText } from '../document/plain-text.ts';
import { byId } from '../document/paper-facts.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { paperReferences } from '../document/references.ts';
import type { KallhanvisningId } from '../domain/id.ts';
import { sectionText } from '../rules/avsnittstext.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import type { Finding } from './checks.ts';
import { mottagarforslag } from '../rules/sandlistepost.ts';
import { checkExpediering } from './expediering.ts';
import { checkKallor } from './kallor.ts';
import type { CitedDecision, Kallunderlag } from './kallor.ts';
import { checkNummer } from './nummer.ts';
import type { Nummerunderlag } from './nummer.ts';
import { checkPengar } from './pengar.ts';
import type { Pengaunderlag } from './pengar.ts';

const ORDER = ['S', 'V', 'T'];

/**
 * Every check that an officer's report can be put to before it is decided, worst first. `field`
 * is the path of the form where the finding can be put right.
 */
export function paperFindings(facts: PaperFacts): Finding[] {
  const pengar = facts.fordelning ? checkPengar(pengaunderlag(facts)) : [];
  const found = [...checkKallor(kallunderlag(facts)), ...pengar, ...expediering(facts)];
  return [...found, ...checkNummer(nummerunderlag(facts))].toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
}

/** Everything written in the paper, where a number may have been slipped into. */
function nummerunderlag(facts: PaperFacts): Nummerunderlag {
  const { paper, diarienummer, relateradeNummer } = facts;
  const references = paperReferences(facts);
  const rows = <Row>(name: string, list: readonly Row[], textOf: (row: Row) => string) =>
    list.map((row, index) => ({ field: `${name}.${String(index)}`, text: textOf(row) }));
  return {
    diarienummer,
    andraNummer: relateradeNummer,
    texter: [
      { field: 'rubrik', text: paper.rubrik },
      ...rows('punkter', punkterOf(facts), ({ text }) => text),
      ...rows('avsnitt', paper.avsnitt, (avsnitt) =>
        toPlainText(sectionText(facts, avsnitt), references),
      ),
      ...rows('handlingsrader', paper.handlingsrader, ({ rubrik }) => rubrik),
    ],
  };
}

function expediering(facts: PaperFacts): Finding[] {
  return checkExpediering({ ...facts.sandlista, forslag: mottagarforslag(facts, null) });
}

function pengaunderlag(facts: PaperFacts): Pengaunderlag {
  const references = paperReferences(facts);
  return {
    ledger: facts.fordelning ?? { beloppKr: 0, ansokningar: [] },
    angivetKvarKr: null,
    punkter: punkterOf(facts)
      .map((punkt, index) => ({ ...punkt, field: `punkter.${String(index)}` }))
      .filter((punkt) => !punkt.utgar),
    texter: facts.paper.avsnitt.map((avsnitt, index) => ({
      field: `avsnitt.${String(index)}`,
      text: toPlainText(sectionText(facts, avsnitt), references),
    })),
  };
}

function kallunderlag(facts: PaperFacts): Kallunderlag {
  const { paper, fordelning } = facts;
  const references = paperReferences(facts);
  return {
    kallhanvisningar: citedDecisions(facts),
    handlingar: paper.handlingsrader.map((rad, index) => ({
      field: `handlingsrader.${String(index)}`,
      rubrik: rad.rubrik,
      datum: rad.datum,
      harKalla: rad.kallhanvisningId !== null,
      bilaggs: rad.bilaggs,
      harFil: null,
    })),
    tillfallen: (fordelning?.ansokningar ?? []).flatMap((ansokan) =>
      ansokan.tillfallen.map((tillfalle) => ({
        field: 'fordelning',
        harKalla: tillfalle.kallhanvisningId !== null,
      })),
    ),
    texter: paper.avsnitt.map(({ innehall }, index) => ({
      field: `avsnitt.${String(index)}`,
      ...toMarkedText(innehall, references),
    })),
    ramHarKalla: fordelning ? fordelning.kallhanvisningId !== null : null,
    dokumentdatum: paper.dokumentdatum,
    antalHandlaggare: paper.handlaggare.length,
    fotnoter: paper.fotnoter.map((fotnot) => fotnot.id),
    fotnotsankare: paper.avsnitt.flatMap(({ innehall }) => fotnotIds(innehall)),
  };
}

/** Every citation of the paper: footnotes, rows of handlingar and the ledger's own. */
function citedDecisions(facts: PaperFacts): CitedDecision[] {
  const { paper, fordelning } = facts;
  const cited = (field: string, id: KallhanvisningId | null) =>
    id === null ? [] : [{ field, ...byId(facts.kallhanvisningar, id) }];
  return [
    ...paper.fotnoter.flatMap((fotnot) =>
      fotnot.typ === 'kalla' ? cited('fotnoter', fotnot.kallhanvisningId) : [],
    ),
    ...paper.handlingsrader.flatMap((rad, index) =>
      cited(`handlingsrader.${String(index)}`, rad.kallhanvisningId),
    ),
    ...(fordelning?.ansokningar ?? []).flatMap((ansokan) =>
      ansokan.tillfallen.flatMap((one) => cited('fordelning', one.kallhanvisningId)),
    ),
  ];
}
