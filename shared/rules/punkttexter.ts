import { byId } from '../document/paper-facts.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { Punkttyp } from '../domain/beslutspunkt.ts';
import type { BeslutspunktId, OrganId } from '../domain/id.ts';
import type { FordelningData } from '../domain/fordelning.ts';
import type { Organ } from '../domain/organ.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { generateBeslutspunkter } from './beslutspunkter.ts';
import type { GenereradPunkt } from './beslutspunkter.ts';

/** A proposed point as it reads now. */
export interface LostPunkt {
  readonly id: BeslutspunktId;
  readonly nyckel: string | null;
  readonly typ: Punkttyp;
  /** What is printed: the user's own wording, else the generated one. */
  readonly text: string;
  /** What the ledger says now; null for a free point and for one whose source is gone. */
  readonly genererad: string | null;
  /** The wording is the user's although the ledger could write it. */
  readonly frikopplad: boolean;
  readonly delpunkter: readonly string[];
  readonly utgar: boolean;
  readonly sokandeOrganId: OrganId | null;
}

type Underlag = Pick<PaperFacts, 'organ'> & {
  readonly fordelning: FordelningData | null;
  readonly paper: Pick<TjansteskrivelseData, 'beslutsnivaOrganId'>;
};

/** The points that follow from the ledger, in the wording of the body that decides. */
export function generatedPunkter({ fordelning, organ, paper }: Underlag): GenereradPunkt[] {
  if (!fordelning) return [];
  return generateBeslutspunkter({
    fordelning,
    organ: (id) => byId(organ, id),
    frasstil: byId(organ, paper.beslutsnivaOrganId).frasstil,
  });
}

/** The paper's points in its own order, each with the text that is printed. */
export function punkterOf(
  facts: Omit<Underlag, 'paper'> & {
    readonly paper: Pick<TjansteskrivelseData, 'beslutsnivaOrganId' | 'punkter'>;
  },
): LostPunkt[] {
  const generated = new Map(generatedPunkter(facts).map((punkt) => [punkt.nyckel, punkt]));
  return facts.paper.punkter.map((punkt) => {
    const source = punkt.nyckel === null ? undefined : generated.get(punkt.nyckel);
    return {
      id: punkt.id,
      nyckel: punkt.nyckel,
      delpunkter: punkt.delpunkter,
      utgar: punkt.utgar,
      typ: source?.typ ?? typOfKey(punkt.nyckel),
      text: punkt.egenText ?? source?.text ?? '',
      genererad: source?.text ?? null,
      frikopplad: punkt.nyckel !== null && punkt.egenText !== null,
      sokandeOrganId: source?.sokandeOrganId ?? organOfKey(facts.organ, punkt.nyckel),
    };
  });
}

/** A point whose source is gone still is what its key says. */
function typOfKey(nyckel: string | null): Punkttyp {
  const typ = Punkttyp.safeParse(nyckel?.split(':')[0]);
  return typ.success ? typ.data : 'fri';
}

function organOfKey(organ: readonly Organ[], nyckel: string | null): OrganId | null {
  const id = nyckel?.split(':')[1];
  return organ.find((one) => one.id === id)?.id ?? null;
}
