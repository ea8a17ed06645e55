import { fotnotIds } from '../document/plain-text.ts';
import { byId } from '../document/paper-facts.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { KallhanvisningId } from '../domain/id.ts';
import { DOKUMENTORD } from '../rules/mall.ts';
import type { CitedDecision, Kallunderlag } from './kallor.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Nummerunderlag } from './nummer.ts';
import { wholePoint } from './paper-text.ts';
import type { PaperText } from './paper-text.ts';
import type { Pengaunderlag } from './pengar.ts';

/** Everything written in the paper, where a number may have been slipped into. */
export function nummerunderlag(facts: PaperFacts, { avsnitt, punkter }: PaperText): Nummerunderlag {
  const { paper, diarienummer, relateradeNummer } = facts;
  return {
    diarienummer,
    andraNummer: relateradeNummer,
    texter: [
      { field: 'rubrik', text: paper.rubrik },
      ...[...punkter, ...avsnitt].map(({ field, text }) => ({ field, text })),
      ...paper.handlingsrader.map(({ rubrik }, index) => ({
        field: `handlingsrader.${String(index)}`,
        text: rubrik,
      })),
    ],
  };
}

/** The ledger, and where the paper speaks of its amounts. */
export function pengaunderlag(facts: PaperFacts, { avsnitt, punkter }: PaperText): Pengaunderlag {
  return {
    ledger: facts.fordelning ?? { beloppKr: 0, ansokningar: [] },
    angivetKvarKr: null,
    punkter: punkter.map((punkt) => ({ ...punkt, text: wholePoint(punkt) })),
    texter: avsnitt,
    organ: facts.organ,
  };
}

/** What the paper cites, and what it has of lists and footnotes. */
export function kallunderlag(
  facts: PaperFacts,
  { avsnitt }: PaperText,
  fakta: CheckFacts,
): Kallunderlag {
  const { paper, fordelning } = facts;
  const printed = paper.avsnitt.filter(({ utelamnat }) => !utelamnat);
  return {
    kallhanvisningar: citedDecisions(facts),
    handlingar: paper.handlingsrader.map((rad, index) => ({
      field: `handlingsrader.${String(index)}`,
      rubrik: rad.rubrik,
      datum: rad.datum,
      harKalla: rad.kallhanvisningId !== null,
      bilaggs: rad.bilaggs,
      harFil: hasFile(rad, fakta),
    })),
    tillfallen: (fordelning?.ansokningar ?? []).flatMap((ansokan) =>
      ansokan.tillfallen.map((tillfalle) => ({
        field: 'fordelning',
        organId: ansokan.sokandeOrganId,
        harKalla: tillfalle.kallhanvisningId !== null,
      })),
    ),
    texter: avsnitt,
    ramHarKalla: fordelning ? fordelning.kallhanvisningId !== null : null,
    dokumentdatum: paper.dokumentdatum,
    dokumentord: DOKUMENTORD[paper.dokumenttyp],
    rubrik: paper.rubrik,
    harHandlingslista: printed.some(({ typ }) => typ === 'handlingar'),
    antalHandlaggare: paper.handlaggare.length,
    sammantraden: fakta.sammantraden,
    fotnoter: paper.fotnoter.map((fotnot) => fotnot.id),
    fotnotsankare: paper.avsnitt.flatMap(({ innehall }) => fotnotIds(innehall)),
  };
}

/** Whether the case holds the row's handling with a file; null when it isn't clear which it is. */
function hasFile(
  { rubrik, datum }: { readonly rubrik: string; readonly datum: string | null },
  { handlingar }: CheckFacts,
): boolean | null {
  const same = handlingar.filter(
    (one) => fold(one.rubrik) === fold(rubrik) && (datum === null || one.datum === datum),
  );
  const [only] = same;
  return same.length === 1 && only ? only.antalFiler > 0 : null;
}

/** Every citation of the paper: footnotes, rows of handlingar and the ledger's own. */
function citedDecisions(facts: PaperFacts): CitedDecision[] {
  const { paper, fordelning } = facts;
  const cited = (field: string, id: KallhanvisningId | null, arRad = false) =>
    id === null ? [] : [{ field, arRad, ...byId(facts.kallhanvisningar, id) }];
  return [
    ...paper.fotnoter.flatMap((fotnot) =>
      fotnot.typ === 'kalla' ? cited(`fotnot:${fotnot.id}`, fotnot.kallhanvisningId) : [],
    ),
    ...paper.handlingsrader.flatMap((rad, index) =>
      cited(`handlingsrader.${String(index)}`, rad.kallhanvisningId, true),
    ),
    ...(fordelning?.ansokningar ?? []).flatMap((ansokan) =>
      ansokan.tillfallen.flatMap((one) => cited('fordelning', one.kallhanvisningId)),
    ),
  ];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
