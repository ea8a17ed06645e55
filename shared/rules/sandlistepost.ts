import { byId } from '../document/paper-facts.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { Beslut } from '../domain/beslut.ts';
import { SandlistepostId } from '../domain/id.ts';
import type { Mottagarforslag, SandlistaAvsteg, Sandlistepost } from '../domain/sandlista.ts';
import { sumFordelning } from './fordelning.ts';
import { punkterOf } from './punkttexter.ts';
import { deriveMottagare, missingMottagare } from './sandlista.ts';

type Decision = Pick<Beslut, 'punkter' | 'tilldelningar'>;

/** Who should get the decision: from what was decided, or from the proposal before that. */
export function mottagarforslag(facts: PaperFacts, beslut: Decision | null): Mottagarforslag[] {
  const derived = deriveMottagare({
    punkter: beslut ? beslut.punkter : punkterOf(facts).filter((punkt) => !punkt.utgar),
    sokande: beslut ? decidedSokande(beslut) : proposedSokande(facts),
    organNamn: (id) => byId(facts.organ, id).namn,
    ekonomifunktion: byId(facts.organ, facts.paper.beslutsnivaOrganId).ekonomifunktion,
  });
  return [...remittent(facts, derived), ...derived];
}

/** The one who has asked for an answer, who should have it. */
function remittent({ remiss, organ }: PaperFacts, others: Mottagarforslag[]): Mottagarforslag[] {
  const asker = organ.find(({ id }) => id === remiss?.avsandareOrganId);
  if (remiss?.riktning !== 'in' || !asker) return [];
  if (others.some(({ organId }) => organId === asker.id)) return [];
  return [{ organId: asker.id, mottagare: asker.namn, skal: 'remittent', kravs: false }];
}

/** The list as it starts: everyone who must be told, and the unit that pays. */
export function suggestedPoster(facts: PaperFacts, newId: () => string): Sandlistepost[] {
  return mottagarforslag(facts, null)
    .filter((forslag) => forslag.skal !== 'kannedom')
    .map((forslag) => postOf(forslag, newId));
}

/** A recipient that was suggested, as a row of the list. */
export function postOf(forslag: Mottagarforslag, newId: () => string): Sandlistepost {
  const { organId, mottagare, skal } = forslag;
  return {
    id: SandlistepostId.parse(newId()),
    organId,
    mottagare,
    skal,
    kanal: 'internpost',
    adress: '',
    antal: 1,
    version: 'utdrag',
  };
}

/** Required recipients that are neither on the list nor left out with a reason. */
export function saknadeMottagare(
  list: {
    readonly poster: readonly Pick<Sandlistepost, 'organId' | 'mottagare'>[];
    readonly avsteg: readonly SandlistaAvsteg[];
  },
  forslag: readonly Mottagarforslag[],
): Mottagarforslag[] {
  // A reason that was begun and left empty excuses nobody.
  const given = list.avsteg.filter(({ skal }) => skal.trim() !== '');
  const excused = new Set<string | null>(given.map(({ organId }) => organId));
  return missingMottagare(list.poster, forslag).filter(({ organId }) => !excused.has(organId));
}

function proposedSokande({ fordelning }: PaperFacts) {
  return fordelning ? sumFordelning(fordelning).perSokande : [];
}

function decidedSokande({ tilldelningar }: Decision) {
  return tilldelningar.map(({ sokandeOrganId, beloppKr }) => ({
    sokandeOrganId,
    tilldelat: beloppKr,
  }));
}
