import { belopp, paragraph, richText, text } from '../document/build.ts';
import { byId } from '../document/paper-facts.ts';
import type { Arende } from '../domain/arende.ts';
import type { FordelningData } from '../domain/fordelning.ts';
import { AvsnittId, BeslutspunktId, FotnotId, HandlingsradId } from '../domain/id.ts';
import type { OrganId } from '../domain/id.ts';
import type { Organ } from '../domain/organ.ts';
import type { Handlingsrad, TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { arendebeskrivning } from './arendebeskrivning.ts';
import type { Textutkast } from './arendebeskrivning.ts';
import { fordelningsmall } from './mall.ts';
import type { Mallavsnitt } from './mall.ts';
import { generatedPunkter } from './punkttexter.ts';
import { syncPunkter } from './punktlista.ts';
import { lowerFirst } from './sprak.ts';

export interface PaperStart {
  readonly arende: Pick<Arende, 'arendemening' | 'handlaggare'>;
  readonly fordelning: FordelningData | null;
  readonly organ: readonly Organ[];
  readonly adressatOrganId: OrganId;
  readonly today: string;
  readonly newId: () => string;
}

/** A paper as it starts: the template's sections, filled with what case and ledger already say. */
export function newPaper(start: PaperStart): TjansteskrivelseData {
  const described = describedCase(start);
  const empty: TjansteskrivelseData = {
    rubrik: start.arende.arendemening,
    dokumentdatum: start.today,
    adressatOrganId: start.adressatOrganId,
    beslutsnivaOrganId: start.adressatOrganId,
    handlaggare: start.arende.handlaggare,
    punkter: [],
    avsnitt: fordelningsmall.map((avsnitt) => ({
      ...avsnitt,
      id: AvsnittId.parse(start.newId()),
      innehall: richText(firstText(avsnitt, start, described)),
    })),
    fotnoter: [...described.fotnoter],
    handlingsrader: extracts(start),
    underskrifter: [],
  };
  return { ...empty, punkter: firstPoints(start, empty) };
}

function describedCase({ fordelning, organ, newId }: PaperStart): Textutkast {
  if (!fordelning) return { blocks: [], fotnoter: [] };
  return arendebeskrivning(fordelning, organ, () => FotnotId.parse(newId()));
}

function firstText({ typ }: Mallavsnitt, { fordelning }: PaperStart, described: Textutkast) {
  if (typ === 'arendebeskrivning') return described.blocks;
  if (typ === 'sammanfattning' && fordelning) return [summary(fordelning)];
  return [];
}

function summary(fordelning: FordelningData) {
  return paragraph(
    text(`För ${fordelning.andamal} finns `),
    belopp('ram'),
    text(`. Ansökningarna uppgår till `),
    belopp('begart'),
    text('. Förslaget fördelar '),
    belopp('tilldelat'),
    text('.'),
  );
}

/** One row per source that the ledger names, as an enclosed excerpt of minutes. */
function extracts({ fordelning, organ, newId }: PaperStart): Handlingsrad[] {
  const ansokningar = fordelning?.ansokningar ?? [];
  return ansokningar.flatMap((ansokan) => {
    const namn = lowerFirst(byId(organ, ansokan.sokandeOrganId).namn);
    return ansokan.tillfallen.flatMap(({ kallhanvisningId }) =>
      kallhanvisningId === null ? [] : [extract(namn, kallhanvisningId, newId)],
    );
  });
}

function extract(
  organNamn: string,
  kallhanvisningId: NonNullable<Handlingsrad['kallhanvisningId']>,
  newId: () => string,
): Handlingsrad {
  return {
    id: HandlingsradId.parse(newId()),
    rubrik: `Protokollsutdrag ${organNamn}`,
    datum: null,
    kallhanvisningId,
    bilaggs: true,
  };
}

function firstPoints({ fordelning, organ, newId }: PaperStart, paper: TjansteskrivelseData) {
  if (!fordelning) return [];
  const keys = generatedPunkter({ fordelning, organ, paper }).map((punkt) => punkt.nyckel);
  return syncPunkter([], keys, () => BeslutspunktId.parse(newId()));
}
