import { belopp, paragraph, richText, text } from '../document/build.ts';
import { byId } from '../document/paper-facts.ts';
import type { Avsnittstyp } from '../domain/avsnitt.ts';
import type { Arende } from '../domain/arende.ts';
import type { FordelningData } from '../domain/fordelning.ts';
import { BeslutspunktId, FotnotId, HandlingsradId } from '../domain/id.ts';
import type { MallData } from '../domain/mall.ts';
import type { MallId, OrganId } from '../domain/id.ts';
import type { Organ } from '../domain/organ.ts';
import type { Handlingsrad, TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { arendebeskrivning } from './arendebeskrivning.ts';
import type { Textutkast } from './arendebeskrivning.ts';
import { newAvsnitt } from './avsnitt.ts';
import { generatedPunkter } from './punkttexter.ts';
import { syncPunkter } from './punktlista.ts';
import { nameInText } from './sprak.ts';

export interface PaperStart {
  readonly arende: Pick<Arende, 'arendemening' | 'handlaggare'>;
  readonly fordelning: FordelningData | null;
  readonly organ: readonly Organ[];
  readonly mall: MallData;
  readonly mallId: MallId | null;
  readonly adressatOrganId: OrganId;
  readonly today: string;
  readonly newId: () => string;
}

/** A paper with nothing in it, to and for one body. */
export function emptyPaper(
  organId: OrganId,
  known: Partial<TjansteskrivelseData> = {},
): TjansteskrivelseData {
  return {
    ...{ dokumenttyp: 'tjansteskrivelse', mallId: null, rubrik: '', underrubrik: '', enhet: '' },
    ...{ dokumentdatum: null, sammantradeId: null },
    ...{ adressatOrganId: organId, beslutsnivaOrganId: organId, handlaggare: [] },
    ...{ punkter: [], avsnitt: [], fotnoter: [], handlingsrader: [], samrad: [] },
    underskrifter: [],
    ...known,
  };
}

/** A paper as it starts: the template's sections, filled with what case and ledger already say. */
export function newPaper(start: PaperStart): TjansteskrivelseData {
  const { arende, mall, mallId, adressatOrganId } = start;
  const described = describedCase(start);
  const paper = emptyPaper(adressatOrganId, {
    ...{ dokumenttyp: mall.dokumenttyp, mallId, rubrik: arende.arendemening },
    ...{ dokumentdatum: start.today, handlaggare: arende.handlaggare },
    avsnitt: mall.avsnitt.map(({ typ, rubrik }) => {
      const innehall = richText(firstText(typ, start, described));
      return newAvsnitt(start.newId(), typ, { rubrik, innehall });
    }),
    ...{ fotnoter: [...described.fotnoter], handlingsrader: extracts(start) },
  });
  return { ...paper, punkter: firstPoints(start, paper) };
}

function describedCase({ fordelning, organ, newId }: PaperStart): Textutkast {
  if (!fordelning) return { blocks: [], fotnoter: [] };
  return arendebeskrivning(fordelning, organ, () => FotnotId.parse(newId()));
}

function firstText(typ: Avsnittstyp, { fordelning }: PaperStart, described: Textutkast) {
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
    const namn = nameInText(byId(organ, ansokan.sokandeOrganId).namn);
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
