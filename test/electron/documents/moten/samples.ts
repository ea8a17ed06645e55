import type { KallelseFacts } from '../../../../shared/document/sammantrade/kallelse-facts.ts';
import type { Moteshuvud, Tidochplats } from '../../../../shared/document/sammantrade/mote.ts';
import type { Narvarogrupper } from '../../../../shared/document/sammantrade/narvaro-facts.ts';
import type { ProtokollFacts } from '../../../../shared/document/sammantrade/protokoll-facts.ts';
import {
  paragrafroster,
  paragraftryck,
} from '../../../../shared/document/sammantrade/paragraf-av-lage.ts';
import type {
  AnslagFacts,
  Egentext,
} from '../../../../shared/document/sammantrade/anslag-facts.ts';
import type { DelegationslistaFacts } from '../../../../shared/document/sammantrade/delegation-facts.ts';
import type { NarvarolistaFacts } from '../../../../shared/document/sammantrade/narvaro-facts.ts';
import type { OverklagandeFacts } from '../../../../shared/document/sammantrade/overklagande-facts.ts';
import type { RattelseFacts } from '../../../../shared/document/sammantrade/rattelse-facts.ts';
import type { RostlistaFacts } from '../../../../shared/document/sammantrade/rostlista.ts';
import type { ProtokollsutdragFacts } from '../../../../shared/document/sammantrade/utdrag-facts.ts';
import type { BeslutspunktId } from '../../../../shared/domain/id.ts';
import type { Paragrafbeslut } from '../../../../shared/domain/paragrafbeslut.ts';
import type { Protokollslage } from '../../../../shared/rules/protokollstext/lage.ts';
import {
  avslagPa,
  bifallTill,
  forslag,
  handlingId,
  hela,
  lage,
  partier,
  person,
  proposition,
  reservation,
  steg,
  uttalande,
  votering,
  yrkande,
} from '../../../shared/protokoll/support.ts';
import { newId } from '../../../shared/support-facts.ts';

const { alm, berg, ceder, dahl, ek, fors, gran, holm } = person;

export const mote: Moteshuvud = {
  ...{ kommun: 'Granbergs kommun', organ: 'Torgnämnden', datum: '2026-04-08' },
  utseende: {
    typsnitt: 'antikva',
    logotyp: null,
    sidhuvud: [],
    sidfot: ['Granbergs kommun · 123 45 Granberg · Besök: Stadshuset'],
  },
};

export const tid: Tidochplats = {
  ...{ start: '13:00', slut: '16:40', plats: 'Stadshuset, sammanträdesrum Torget' },
  ajourneringar: [{ fran: '14:30', till: '14:50' }],
};

const rad = (
  namn: string,
  parti: string,
  known: Partial<Narvarogrupper['ersattare'][number]> = {},
) => ({
  ...{ namn, parti, uppdrag: '', ersatter: '', paragrafer: [], distans: false },
  ...known,
});

export const narvaro: Narvarogrupper = {
  beslutande: [
    rad('Eva Alm', 'A', { uppdrag: 'Ordförande' }),
    rad('Nils Berg', 'B', { uppdrag: 'Vice ordförande' }),
    rad('Ida Ceder', 'C'),
    rad('Bo Dahl', 'A', { paragrafer: [5, 6, 7, 9, 10, 11, 12] }),
    rad('Stina Ek', 'B', { distans: true }),
    rad('Max Fors', 'C'),
    rad('Moa Gran', 'A', { ersatter: 'Per Ö' }),
    rad('Ulla Holm', 'B', { ersatter: 'Åsa Lind', paragrafer: [5, 6], distans: true }),
  ],
  ersattare: [rad('Lars Is', 'A')],
  ovriga: [
    rad('Runa Hedkvist', '', { uppdrag: 'Förvaltningschef' }),
    rad('Ansgar Ljung', '', { uppdrag: 'Sekreterare' }),
  ],
};

function beslut(...texter: string[]): Paragrafbeslut {
  const blank = { typ: 'fri', sokandeOrganId: null, harleddFranId: null } as const;
  const punkter = texter.map((text, index) => {
    return { ...blank, id: newId() as BeslutspunktId, nr: index + 1, text };
  });
  return { grund: { typ: 'ingen' }, standard: null, punkter };
}

const stycke =
  'Cykelställen vid torget är fulla under större delen av dagen. Förvaltningen har räknat cyklar ' +
  'under tre veckor i mars och funnit att omkring hundra av dem ställs mot staket, träd och fasader.';

/** A § with everything in it that minutes can have. */
export function fylligt(nr: number): Protokollslage {
  const kontorets = forslag('forvaltningen');
  const eget = forslag('eget', { partier: [partier.B, partier.C], datum: '2026-03-02' });
  const vote = votering(bifallTill(kontorets), avslagPa(kontorets), [
    ...([alm, dahl, ceder, fors, gran] as const).map((id) => [id, 'ja'] as const),
    ...([berg, ek] as const).map((id) => [id, 'nej'] as const),
    [holm, 'avstar'],
  ]);
  const paper = { handlingId: null, reviderad: null } as const;
  return lage(
    {
      rubrik: 'Nya cykelställ vid torget',
      underrubrik: 'Svar på remiss från kommunstyrelsen',
      arendebeskrivning: [stycke, stycke],
      handlingar: [
        { ...paper, id: handlingId(), slag: 'skrivelse', organId: null, datum: '2026-02-01' },
        { ...paper, id: handlingId(), slag: 'ovrig', rubrik: 'Karta över torget', datum: null },
      ],
      forslag: [kontorets, eget],
      yrkanden: [
        yrkande([alm], steg('bifall', [kontorets])),
        yrkande([berg, ek], steg('bifall', [eget])),
      ],
      propositioner: [
        proposition('mot_varandra', [kontorets, eget], kontorets, { voteringar: [vote] }),
      ],
      beslut: [
        {
          ...beslut(
            'Torgnämnden köper 40 cykelställ för högst 120 000 kr.',
            'Ställen ska stå på plats den 1 juni 2026.',
            'Förvaltningen får i uppdrag att räkna cyklarna på nytt i september 2026.',
          ),
          grund: { typ: 'forslag', forslag: hela(kontorets) },
        },
      ],
      reservationer: [reservation([berg, ek], { tillForman: eget.id, motivering: stycke })],
      uttalanden: [uttalande('protokollsanteckning', [ceder], { text: stycke })],
      mottagare: [
        { slag: 'utdrag', namn: 'Kommunstyrelsen' },
        { slag: 'utdrag', namn: 'Ekonomienheten' },
      ],
    },
    {},
    { nr },
  );
}

/** A § of the usual kind: nobody went against it. */
export function enkelt(nr: number): Protokollslage {
  return lage(
    {
      rubrik: `Ansökan nummer ${nr} om torgplats`,
      arendebeskrivning: [stycke],
      beslut: [beslut('Torgnämnden beviljar ansökan.')],
      mottagare: [{ slag: 'utdrag', namn: 'Sökanden' }],
    },
    {},
    { nr, dnr: `TN 2026/${nr}` },
  );
}

/** §§ from a number on, every fourth with everything in it. */
export function lagen(from: number, count: number): Protokollslage[] {
  return Array.from({ length: count }, (_, index) =>
    index % 4 === 2 ? fylligt(from + index) : enkelt(from + index),
  );
}

export function protokoll(count: number, known: Partial<ProtokollFacts> = {}): ProtokollFacts {
  return {
    ...{ mote, tid, del: 'ordinarie', status: 'justerad', narvaro, roster: [], nySida: false },
    justering: {
      ...{ justerare: ['Nils Berg', 'Ida Ceder'], plats: 'Stadshuset', dag: '2026-04-15' },
      oenighet: '',
    },
    undertecknare: [
      { namn: 'Ansgar Ljung', roll: 'sekreterare', paragrafer: [], digitalt: null },
      { namn: 'Eva Alm', roll: 'ordforande', paragrafer: [], digitalt: null },
      { namn: 'Nils Berg', roll: 'justerare', paragrafer: [], digitalt: null },
      { namn: 'Ida Ceder', roll: 'justerare', paragrafer: [], digitalt: null },
    ],
    paragrafer: lagen(5, count).map((one) => paragraftryck(one, true)),
    anslag: {
      ...{ anslaget: '2026-04-16', klagotidSistaDag: '2026-05-07', nedtasTidigast: '2026-05-08' },
      ...{ forvaringsplats: 'Torgförvaltningens kansli', anslagetAv: 'Ansgar Ljung' },
    },
    ...known,
  };
}

const GRUPPER = ['formalia', 'information', 'beslut', 'anmalan'] as const;

export function kallelse(count: number, known: Partial<KallelseFacts> = {}): KallelseFacts {
  const punkter = Array.from({ length: count }, (_, index): KallelseFacts['punkter'][number] => ({
    ...{ nr: String(index + 1), rubrik: `Ansökan nummer ${index + 1} om torgplats`, dnr: '' },
    grupp: GRUPPER[Math.floor((index * GRUPPER.length) / count)] ?? 'ovrigt',
    ...{ foredragande: index % 3 === 0 ? 'Runa Hedkvist' : '', omedelbarJustering: index === 5 },
    ...{ tillkommande: false, utgar: index === 7, handlingar: [] },
    ...(index % 2 === 0 ? { dnr: `TN 2026/${index + 1}` } : {}),
  }));
  const late: KallelseFacts['punkter'][number] = {
    ...{
      nr: '2 A',
      grupp: 'formalia',
      rubrik: 'Fråga om torghandel på söndagar',
      dnr: 'TN 2026/99',
    },
    ...{ foredragande: 'Saga Lindmark, enhetschef', omedelbarJustering: false, tillkommande: true },
    ...{ utgar: false, handlingar: [] },
  };
  return {
    ...{ mote, tid: { ...tid, slut: null, ajourneringar: [] } },
    ...{ ordforande: 'Eva Alm (A)', sekreterare: 'Ansgar Ljung, telefon 0123-456 78' },
    forhinder:
      'Den som inte kan komma meddelar sekreteraren senast den 6 april, så att en ersättare kan kallas.',
    upplysningar:
      'Sammanträdet är stängt för allmänheten. Den som vill delta på distans:\n- anmäler det i förväg\n- har kamera och mikrofon',
    punkter: punkter.toSpliced(2, 0, late),
    bilagesidor: [],
    ...known,
  };
}

export const utdrag: ProtokollsutdragFacts = {
  ...{ mote, justerad: '2026-04-15', dag: '2026-04-17', nySida: false },
  paragrafer: [paragraftryck(fylligt(7), true)],
  bestyrkare: { namn: 'Ansgar Ljung', titel: 'Nämndsekreterare' },
};

export const anvisning: Egentext = {
  rubrik: 'Hur man överklagar',
  text:
    'Den som är medlem i kommunen kan begära att förvaltningsrätten prövar om beslutet är lagligt.\n' +
    'Skriv i överklagandet:\n- vilket beslut det gäller\n- varför beslutet inte är lagligt\n' +
    'Överklagandet ska ha kommit in inom tre veckor från den dag då justeringen tillkännagavs.',
};

export const anslag: AnslagFacts = {
  ...{ mote, del: 'ordinarie', paragrafer: [5, 6, 7, 9], justerad: '2026-04-15' },
  anslag: {
    ...{ anslaget: '2026-04-16', klagotidSistaDag: '2026-05-07', nedtasTidigast: '2026-05-08' },
    ...{ forvaringsplats: 'Torgförvaltningens kansli', anslagetAv: 'Ansgar Ljung' },
  },
  overklagande: anvisning,
};

export const overklagande: OverklagandeFacts = {
  ...{ mote, slag: 'laglighetsprovning', paragrafer: [7], anvisning },
};

export const rattelse: RattelseFacts = {
  ...{ mote, justerad: '2026-04-15', dag: '2026-05-04' },
  beslutadAv: { namn: 'Eva Alm', titel: 'Ordförande' },
  rattelser: [
    {
      ...{ paragraf: 7, rubrik: 'Nya cykelställ vid torget' },
      ursprunglig: 'Torgnämnden köper 40 cykelställ för högst 210 000 kr.',
      rattad: 'Torgnämnden köper 40 cykelställ för högst 120 000 kr.',
      skal: 'Siffrorna hade kastats om vid utskriften. Förslaget som bifölls hade rätt belopp.',
    },
  ],
};

export const roster: RostlistaFacts = {
  mote,
  roster: [paragrafroster(fylligt(7)), paragrafroster(fylligt(11))].filter((one) => one !== null),
};

export const narvarolista: NarvarolistaFacts = { mote, tid, narvaro };

export const delegation: DelegationslistaFacts = {
  ...{ mote, fran: '2026-03-01', till: '2026-03-31', saknade: ['D 14'] },
  punkter: [
    {
      ...{ punkt: '3.1', rubrik: 'Upplåta torgplats i högst sju dagar', bradskande: false },
      beslut: [12, 13, 15].map((nr) => ({
        ...{ nr: `D ${nr}`, datum: `2026-03-${nr}`, dnr: `TN 2026/${nr}` },
        ...{
          beslut: 'Torgplats 4 upplåts till en korgmakare.',
          delegat: 'Saga Lindmark, enhetschef',
        },
      })),
    },
    {
      ...{ punkt: '', rubrik: 'Ordförandens beslut', bradskande: true },
      beslut: [
        {
          ...{ nr: 'D 16', datum: '2026-03-20', dnr: '', beslut: 'Torget stängs under stormen.' },
          delegat: 'Eva Alm, ordförande',
        },
      ],
    },
  ],
};
