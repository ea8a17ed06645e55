import type { MandatData } from '../../../shared/domain/mandat.ts';
import type { ProtokollsreglerData } from '../../../shared/domain/protokollsregler.ts';
import { arbetsdagSenast } from '../../../shared/rules/planering-dagar.ts';
import { today } from './today.ts';
import { newProtokollsregler } from '../../../shared/domain/protokollsregler.ts';

/** The board meets on a working day: today, or the last one before it. */
export const motesdag = () => arbetsdagSenast(today());

/** Made-up parties. */
export const partier = [
  { kod: 'TL', namn: 'Tallvikslistan', genitiv: 'Tallvikslistans' },
  { kod: 'BY', namn: 'Byalistan', genitiv: 'Byalistans' },
  { kod: 'SP', namn: 'Skärgårdspartiet', genitiv: 'Skärgårdspartiets' },
] as const;

type Partikod = (typeof partier)[number]['kod'];
type Vald = readonly [roll: MandatData['roll'], fornamn: string, efternamn: string, kod: Partikod];

/** Those elected to the board, in the order of their seats. */
export const valda: readonly Vald[] = [
  ['ordf', 'Märta', 'Granqvist', 'TL'],
  ['v_ordf_1', 'Sven-Olof', 'Brännmark', 'BY'],
  ['ledamot', 'Yusuf', 'Karaman', 'TL'],
  ['ledamot', 'Hedda', 'Lövdahl', 'TL'],
  ['ledamot', 'Pär', 'Isoaho', 'SP'],
  ['ledamot', 'Agneta', 'Strömvall', 'BY'],
  ['ledamot', 'Kerstin', 'Åhsberg', 'BY'],
  ['ersattare', 'Love', 'Tegnander', 'TL'],
  ['ersattare', 'Ingegerd', 'Myhr', 'BY'],
];

export const ordforande = 'Märta Granqvist';
export const justerare = 'Sven-Olof Brännmark';

export const sekreterare = {
  fornamn: 'Vera',
  efternamn: 'Holmlid',
  namn: 'Vera Holmlid',
  titel: 'Nämndsekreterare',
} as const;

export const plats = {
  sal: 'Sammanträdesrum Ladan, kommunhuset i Tallvik',
  forvaring: 'Kommunkansliet, Hamngatan 4, Tallvik',
} as const;

/** The board has seven seats, and two deputies who may speak. */
export const regler: ProtokollsreglerData = {
  ...newProtokollsregler(),
  ...{ antalLedamoter: 7, antalErsattare: 2, ersattareFarYttraSig: true },
  forvaringsplats: plats.forvaring,
};

/** Means that are shared out at the meeting, not without dispute. */
export const lokaler = {
  mening: 'Medel för upprustning av samlingslokaler',
  andamal: 'upprustning av samlingslokaler',
  kalla: { dag: '2025-11-24', paragraf: 112 },
  belopp: 600_000,
  sokande: [
    {
      organ: 'Kultur- och fritidsnämnden',
      poster: [
        ['Bygdegården i Norrböle', 280_000],
        ['Folkets hus i Tallvik', 140_000],
      ],
    },
    { organ: 'Barn- och utbildningsnämnden', poster: [['Aulan på Ekskolan', 180_000]] },
  ],
  sammanfattning:
    'Fullmäktige har avsatt 600 000 kronor för upprustning av samlingslokaler. Tre lokaler föreslås få del av medlen: bygdegården i Norrböle, Folkets hus i Tallvik och aulan på Ekskolan.',
  bedomning:
    'De tre lokalerna används flest kvällar i veckan och har de mest eftersatta tekniska installationerna.',
  motforslag: [
    'Kultur- och fritidsnämnden tilldelas 420 000 kronor för upprustning av bygdegårdarna i Norrböle och Sundkvarn.',
    'Barn- och utbildningsnämnden tilldelas 180 000 kronor för aulan på Ekskolan.',
  ],
  motivering:
    'Folkets hus ägs av en förening som redan har fått stöd två gånger. Bygdegården i Sundkvarn är den enda samlingslokalen på öarna och har väntat längre.',
} as const;

/** What is reported: decided on the board's behalf since it last met. */
export const delegation = {
  punkter: [
    ['2.4', 'Avtal om upplåtelse av mark för högst ett år', 'Mark- och exploateringschef'],
    ['5.1', 'Yttrande över ansökan om kameratillstånd', 'Kommundirektör'],
  ],
  beslut: [
    'Upplåtelse av kajplats för sommarkafé vid Hamnplan, juni–augusti.',
    'Yttrande till länsstyrelsen över ansökan om kamerabevakning av återvinningscentralen.',
  ],
} as const;

export const rapport = {
  rubrik: 'Ekonomisk uppföljning efter tertial 2',
  beskrivning:
    'Controller Ture Axelryd redovisar uppföljningen. Prognosen för helåret är ett överskott om 1,2 miljoner kronor, vilket är 0,4 miljoner kronor lägre än budget. Avvikelsen förklaras främst av högre kostnader för snöröjning.',
} as const;

export const anmalan = {
  rubrik: 'Anmälan av delegationsbeslut',
  beskrivning: 'Beslut som har fattats på styrelsens vägnar redovisas enligt förteckning.',
  forslag: 'Redovisningen av delegationsbeslut läggs till handlingarna.',
} as const;

/** The first § of the board this year is long since past. */
export const forstaParagraf = 118;

export const valAvJusterare =
  'Sven-Olof Brännmark utses att justera protokollet tillsammans med ordföranden.';
export const foredragningslista = 'Föredragningslistan fastställs.';
