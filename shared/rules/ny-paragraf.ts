import type { PaperFacts } from '../document/paper-facts.ts';
import { toPlainText } from '../document/plain-text.ts';
import { paperReferences } from '../document/references.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { Dagordningspunkt } from '../domain/dagordning.ts';
import type { Forslag, Forslagspunkt } from '../domain/forslag.ts';
import { BeslutspunktId, ForslagId, ParagrafhandlingId } from '../domain/id.ts';
import type { HandlingId, OrganId, PersonId } from '../domain/id.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Paragrafbeslut } from '../domain/paragrafbeslut.ts';
import type { Paragrafhandling } from '../domain/paragrafhandling.ts';
import type { TidigareBehandling } from '../domain/tidigare-behandling.ts';
import { overklagandeUnder } from './paragrafstatus.ts';
import { punkterOf } from './punkttexter.ts';

/** A handling of the case as minutes list it. */
export interface Underlagshandling {
  readonly id: HandlingId;
  readonly rubrik: string;
  readonly datum: string | null;
  /** It is the paper that the § decides on. */
  readonly isPaper: boolean;
}

/** What a § begins from. */
export interface Paragrafborjan {
  readonly punkt: Pick<Dagordningspunkt, 'rubrik' | 'grupp'>;
  readonly ordforandeId: PersonId;
  /** Null where the item has no paper. */
  readonly paper: PaperFacts | null;
  /** The body that meets; a paper to another one is that one's to decide. */
  readonly organId: OrganId;
  readonly handlingar: readonly Underlagshandling[];
  readonly tidigare: readonly TidigareBehandling[];
  newId(): string;
}

/**
 * A § as its item and its paper begin it: what the paper tells and proposes, with the decided
 * points linked to the proposed ones, and who is to have it.
 */
export function openedParagraf(borjan: Paragrafborjan): ParagrafData {
  const { punkt, ordforandeId, paper, tidigare } = borjan;
  const forslag = paper === null ? [] : proposals(borjan, paper);
  return {
    ...{ rubrik: punkt.rubrik, underrubrik: paper?.paper.underrubrik ?? '', ordforandeId },
    ...{ myndighetsutovning: false, stangdaDorrar: punkt.grupp === 'sekretess' },
    overklagande: overklagandeUnder(punkt.grupp, false),
    arendebeskrivning: paper === null ? [] : summary(paper),
    ...{ tidigare: [...tidigare], handlingar: handlingar(borjan), jav: [], forslag },
    ...{ yrkanden: [], propositioner: [], reservationer: [], uttalanden: [], andringar: [] },
    beslut: paper === null ? [] : decisions(borjan, paper),
    mottagare: paper === null ? [] : recipients(paper),
  };
}

/** The office's proposal; empty where the paper proposes nothing. */
function proposals({ newId }: Paragrafborjan, facts: PaperFacts): Forslag[] {
  const punkter = proposedPoints(facts);
  if (punkter.length === 0) return [];
  return [
    {
      ...{ id: ForslagId.parse(newId()), slag: 'forvaltningen', organId: null, partier: [] },
      ...{ personer: [], datum: facts.paper.dokumentdatum, sats: '', infinitiv: '', punkter },
    },
  ];
}

/** The points of a paper as a § gives its proposal back. */
export function proposedPoints(
  facts: Pick<PaperFacts, 'organ' | 'fordelning' | 'paper'>,
): Forslagspunkt[] {
  return punkterOf(facts)
    .filter(({ utgar, text }) => !utgar && text !== '')
    .map(({ text, delpunkter }) => ({ text, stycken: [...delpunkter] }));
}

/** The points that a paper proposes, as minutes word them: with their a), b) and c) under them. */
export function proposedPunkter(
  facts: Pick<PaperFacts, 'organ' | 'fordelning' | 'paper'>,
): Omit<BeslutadPunkt, 'id' | 'nr'>[] {
  return punkterOf(facts)
    .filter(({ utgar, text }) => !utgar && text !== '')
    .map(({ id: harleddFranId, typ, text, delpunkter, sokandeOrganId }) => {
      const lines = delpunkter.map((one, index) => `${String.fromCharCode(97 + index)}) ${one}`);
      return {
        typ,
        sokandeOrganId,
        harleddFranId,
        text: [text, ...lines].join('\n').slice(0, 4000),
      };
    });
}

/** The proposal as it will read when it is followed. */
function decisions({ newId, organId }: Paragrafborjan, facts: PaperFacts): Paragrafbeslut[] {
  const punkter = proposedPunkter(facts).map((punkt, index) => {
    return { ...punkt, nr: index + 1, id: BeslutspunktId.parse(newId()) };
  });
  const { beslutsnivaOrganId } = facts.paper;
  const grund =
    beslutsnivaOrganId === organId
      ? { typ: 'ingen' as const }
      : { typ: 'till_organ' as const, organId: beslutsnivaOrganId, forslag: [] };
  return punkter.length === 0 ? [] : [{ grund, standard: null, punkter }];
}

/** The paper's summary, a paragraph each. */
function summary(facts: PaperFacts): string[] {
  const avsnitt = facts.paper.avsnitt.find(
    ({ typ, utelamnat }) => typ === 'sammanfattning' && !utelamnat,
  );
  if (avsnitt === undefined) return [];
  const text = toPlainText(avsnitt.innehall, paperReferences(facts));
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The paper first, and then what else there is in the case. */
function handlingar({ paper, newId, handlingar: all }: Paragrafborjan): Paragrafhandling[] {
  const own = all.findLast(({ isPaper }) => isPaper);
  const rest = all.filter(({ isPaper }) => !isPaper).slice(0, 199);
  const common = () => ({ id: ParagrafhandlingId.parse(newId()), reviderad: null });
  const skrivelse: Paragrafhandling[] =
    paper === null
      ? []
      : [
          {
            ...{ ...common(), slag: 'skrivelse', organId: null, handlingId: own?.id ?? null },
            datum: paper.paper.dokumentdatum,
          },
        ];
  const others = rest.map(({ id, rubrik, datum }): Paragrafhandling => ({
    ...{ ...common(), slag: 'ovrig', handlingId: id, datum, rubrik },
  }));
  return [...skrivelse, ...others];
}

function recipients({ sandlista }: PaperFacts): ParagrafData['mottagare'] {
  return sandlista.poster
    .slice(0, 200)
    .map(({ mottagare }) => ({ slag: 'utdrag', namn: mottagare }));
}
