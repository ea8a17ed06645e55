import type { PaperFacts } from '../document/paper-facts.ts';
import type { Arende } from '../domain/arende.ts';
import type { Beslut } from '../domain/beslut.ts';
import { SandlistepostId } from '../domain/id.ts';
import type { OrganId } from '../domain/id.ts';
import type { Paragraf } from '../domain/paragraf.ts';
import type {
  Mottagare,
  Mottagarforslag,
  SandlistaAvsteg,
  Sandlistepost,
  Sandskal,
} from '../domain/sandlista.ts';
import type { DecidedFacts } from './beslut.ts';
import { sumFordelning } from './fordelning.ts';
import { punkterOf } from './punkttexter.ts';
import { deriveMottagare } from './sandforslag.ts';
import type { Sandunderlag } from './sandforslag.ts';
import { missingMottagare } from './sandlista.ts';

interface Decision extends Pick<Beslut, 'organId'> {
  readonly punkter: Sandunderlag['punkter'];
  readonly tilldelningar: readonly Pick<
    Beslut['tilldelningar'][number],
    'sokandeOrganId' | 'beloppKr'
  >[];
}

/** What is known besides the paper: the body's standing lists, the minutes, and who the case is about. */
export type Sandtillagg = Pick<
  Sandunderlag,
  'standiga' | 'protokollets' | 'part' | 'overklagas' | 'hanskjutsTill'
>;

const NOTHING: Sandtillagg = {
  ...{ standiga: [], protokollets: [], part: '', overklagas: false, hanskjutsTill: null },
};

/** Who should get the decision of a paper: from what was decided, or from the proposal before that. */
export function mottagarforslag(
  facts: PaperFacts,
  beslut: Decision | null,
  tillagg: Sandtillagg = NOTHING,
): Mottagarforslag[] {
  const { organ, personer, paper } = facts;
  const beslutandeId = beslut?.organId ?? paper.beslutsnivaOrganId;
  return deriveMottagare({
    ...{ organ, personer, beslutandeId, ...tillagg },
    punkter: beslut ? beslut.punkter : punkterOf(facts).filter((punkt) => !punkt.utgar),
    sokande: beslut ? decidedSokande(beslut) : proposedSokande(facts),
    // Applicants of the ledger are told as such.
    part: facts.fordelning === null ? tillagg.part : '',
    remittent: remittentOf(facts),
    hanskjutsTill: tillagg.hanskjutsTill ?? levelAbove(paper, beslutandeId),
  });
}

/** Who should get a § that has a list of its own. */
export function mottagareAvParagraf(
  paragraf: Pick<Paragraf, 'beslut'>,
  known: Sandtillagg & Pick<Sandunderlag, 'organ' | 'personer' | 'beslutandeId' | 'remittent'>,
): Mottagarforslag[] {
  const punkter = paragraf.beslut.flatMap((beslut) => beslut.punkter);
  return deriveMottagare({ ...known, punkter, sokande: [] });
}

/** What the § of a decision adds: where it goes on to, how it is appealed, and whom it prints. */
export function tillaggOf(
  paragraf: Pick<Paragraf, 'beslut' | 'mottagare' | 'overklagande'> | null,
  arende: Pick<Arende, 'ursprung' | 'initiativtagare'> | null,
  standiga: Sandtillagg['standiga'],
): Sandtillagg {
  const grounds = paragraf?.beslut.map(({ grund }) => grund) ?? [];
  const onward = grounds.find((grund) => grund.typ === 'till_organ');
  return {
    standiga,
    protokollets: (paragraf?.mottagare ?? []).flatMap((one) =>
      one.slag === 'numrerad_handling' ? [] : [one.namn],
    ),
    part: partOf(arende),
    overklagas: paragraf?.overklagande === 'forvaltningsbesvar',
    hanskjutsTill: onward?.organId ?? null,
  };
}

/** Whoever has asked for something or appealed is told of the answer (FL 33 §). */
function partOf(arende: Pick<Arende, 'ursprung' | 'initiativtagare'> | null): string {
  if (arende === null) return '';
  const asks = ['ansokan', 'medborgarforslag', 'overklagande'].includes(arende.ursprung);
  return asks ? arende.initiativtagare : '';
}

/** A body that decides below the level of the paper sends it on. */
function levelAbove(
  { beslutsnivaOrganId }: Pick<PaperFacts['paper'], 'beslutsnivaOrganId'>,
  beslutandeId: OrganId,
): OrganId | null {
  return beslutsnivaOrganId === beslutandeId ? null : beslutsnivaOrganId;
}

/** The one who has asked for an answer, who should have it. */
function remittentOf({ remiss, organ }: Pick<PaperFacts, 'remiss' | 'organ'>) {
  const asker = organ.find(({ id }) => id === remiss?.avsandareOrganId);
  if (remiss?.riktning !== 'in' || !asker) return null;
  return { organId: asker.id, rubrik: remiss.rubrik };
}

/** The list as it starts: everyone who must be told, and the unit that pays. */
export function suggestedPoster(facts: PaperFacts, newId: () => string): Sandlistepost[] {
  return mottagarforslag(facts, null)
    .filter((forslag) => forslag.skal !== 'kannedom')
    .map((forslag) => postOf(forslag, newId));
}

/** A recipient that was suggested, as a row of the list. */
export function postOf(
  { orsak: _, kravs: __, leverans, ...who }: Mottagarforslag,
  newId: () => string,
): Sandlistepost {
  return { ...who, ...leverans, id: SandlistepostId.parse(newId()) };
}

/** Required recipients that are neither on the list nor left out with a reason. */
export function saknadeMottagare(
  list: {
    readonly poster: readonly Mottagare[];
    readonly avsteg: readonly SandlistaAvsteg[];
  },
  forslag: readonly Mottagarforslag[],
): Mottagarforslag[] {
  // A reason that was begun and left empty excuses nobody.
  const given = list.avsteg.filter(({ skal }) => skal.trim() !== '');
  const excused = new Set<string | null>(given.map(({ organId }) => organId));
  return missingMottagare(list.poster, forslag).filter(({ organId }) => !excused.has(organId));
}

/** Bodies that a decision obliges the body to tell, and why (invariant 16). */
export function kravdaOrgan(
  facts: PaperFacts,
  organId: OrganId,
  { punkter, tilldelningar }: Pick<DecidedFacts, 'punkter' | 'tilldelningar'>,
): { organId: OrganId; skal: Sandskal }[] {
  const owner = new Map(facts.fordelning?.ansokningar.map((one) => [one.id, one.sokandeOrganId]));
  const sokande = tilldelningar.flatMap(({ ansokanId, beloppKr }) => {
    const sokandeOrganId = owner.get(ansokanId);
    return sokandeOrganId === undefined ? [] : [{ sokandeOrganId, beloppKr }];
  });
  return mottagarforslag(facts, { organId, punkter, tilldelningar: sokande }).flatMap((one) =>
    one.kravs && one.organId !== null ? [{ organId: one.organId, skal: one.skal }] : [],
  );
}

function proposedSokande({ fordelning }: PaperFacts) {
  return fordelning ? sumFordelning(fordelning).perSokande : [];
}

/** What each applicant was granted, in all its applications. */
function decidedSokande({ tilldelningar }: Decision) {
  const own = Map.groupBy(tilldelningar, ({ sokandeOrganId }) => sokandeOrganId);
  return [...own].map(([sokandeOrganId, grants]) => ({
    sokandeOrganId,
    tilldelat: grants.reduce((sum, { beloppKr }) => sum + beloppKr, 0),
  }));
}
