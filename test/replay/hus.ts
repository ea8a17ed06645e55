import { Protokollsstil } from '../../shared/domain/protokollsstil.ts';
import type { Protokollsblockslag } from '../../shared/domain/protokollsstil.ts';
import { underlagForst } from '../../shared/rules/protokollstext/stilar.ts';

/** What has to be known of a house to read its minutes. Its sentences are made from `stil` alone. */
export interface Hus {
  readonly stil: Protokollsstil;
  /** Seats of the body. */
  readonly platser: number;
  readonly rubriker: ReadonlyMap<string, Protokollsblockslag>;
  /** Lines that belong to the page and not to the §; the body's name where one of them follows. */
  readonly sidrader: readonly RegExp[];
  /** What the office calls its paper. */
  readonly skrivelseord: string;
  /** The body that decides what this one only prepares. */
  readonly overordnat: string;
}

const fast = (rubrik: string) => ({ en: rubrik, flera: rubrik });

/** The house of the meetings in ../shared/minutes: order, headings and formulas. */
const stil: Protokollsstil = Protokollsstil.parse({
  ...underlagForst,
  huvud: ['§ {nr} Ärendenummer {dnr}', '{rubrik}'],
  kontor: 'stadsledningskontoret',
  blockordning: [
    ...['beslut', 'omedelbar_justering', 'tidigare_behandling', 'beslutsunderlag', 'jav'],
    ...['forslag_till_beslut', 'beslutsordning', 'protokollsanteckning', 'reservation'],
    'skickas_till',
  ],
  rubriker: {
    ...underlagForst.rubriker,
    omedelbar_justering: fast('Justering'),
    beslutsunderlag: { en: 'Handling', flera: 'Handlingar' },
    forslag_till_beslut: fast('Yrkanden'),
    skickas_till: fast('Protokollsutdrag skickas till'),
  },
  personer: { ...underlagForst.personer, ordforandensNamn: 'forst' },
  ordningsord: { forst: 'först', sedan: ['härefter', 'därefter'], sist: 'slutligen' },
  deltarEjI: ['forslag_till_beslut', 'protokollsanteckning'],
  meningar: {
    samtliga: 'representanterna från {partier}',
    beslut_antecknas: 'Antecknas.',
    omedelbart_justerad: 'Protokollet under denna paragraf förklaras omedelbart justerat.',
    jav: '{personer} deltar inte i handläggningen av ärendet på grund av jäv.',
    jav_anmals: '{personer} anmäler jäv under paragraf {paragraf}: {rubrik}.',
    jav_inget:
      'Ingen av {O:g} ledamöter eller ersättare ansåg sig förhindrad att delta vid ärendenas ' +
      'behandling.',
    handling_skrivelse: '{vem:g} tjänsteutlåtande den {datum}{andrad}.',
    handling_reviderad_den: ', reviderat den {datum}',
    handling_reviderad: ' (reviderat)',
    mottagare_aterremiss: '{namn} - Återremiss',
    mottagare_handling: '{organ} Handling {ar} nr {nr}',
    narvaro_ersatter: '',
    narvaro_paragrafer: '',
    proposition_fraga: '{O} beslutar{nar} att bifalla {forslag}.',
    proposition: '{ordforanden} ställer{nar} propositioner på {vad} och finner att {utfall}.',
    proposition_forfallet: '{ordforanden} konstaterar härmed att {forslag} har fallit.',
    vad_aterremiss: 'dels ärendets återremiss och dels ärendets avgörande idag',
    vad_bordlaggning: 'dels ärendets bordläggning och dels ärendets avgörande idag',
    utfall_beslutat: '{O} beslutat {infinitiv}',
    utfall_aterremitterat: '{O} beslutat återremittera ärendet',
    utfall_bordlagt: '{O} beslutat bordlägga ärendet',
    utfall_i_dag: '{O} beslutat avgöra ärendet idag',
    voteringsproposition: 'Godkänd voteringsproposition: "Ja för {ja} och Nej för {nej}."',
    motforslag: 'Godkänd voteringsproposition: "Ja för {ja} och Nej för {nej}."',
    alternativ_i_dag: 'ärendets avgörande idag',
    rost_resultat: '',
    anteckning: '{personer} antecknar följande yttrande:',
    yttrande_lamnas_den: '{personer} antecknar som yttrande en skrivelse från den {datum}.',
    anteckning_den: '{personer} antecknar som yttrande en skrivelse från den {datum}.',
  },
});

export const HUS: Hus = {
  stil,
  platser: 13,
  rubriker: new Map<string, Protokollsblockslag>([
    ['Beslut', 'beslut'],
    ['Justering', 'omedelbar_justering'],
    ['Tidigare behandling', 'tidigare_behandling'],
    ['Handling', 'beslutsunderlag'],
    ['Handlingar', 'beslutsunderlag'],
    ['Jäv', 'jav'],
    ['Yrkande', 'forslag_till_beslut'],
    ['Yrkanden', 'forslag_till_beslut'],
    ['Propositionsordning', 'beslutsordning'],
    ['Omröstning', 'votering'],
    ['Protokollsanteckning', 'protokollsanteckning'],
    ['Protokollsanteckningar', 'protokollsanteckning'],
    ['Särskilt yttrande', 'sarskilt_yttrande'],
    ['Särskilda yttranden', 'sarskilt_yttrande'],
    ['Reservation', 'reservation'],
    ['Reservationer', 'reservation'],
    ['Protokollsutdrag skickas till', 'skickas_till'],
    ['Protokollsutdrag till', 'skickas_till'],
  ]),
  sidrader: [
    /^Protokoll nr \d+$/u,
    /^Sammanträdesdatum:? \d{4}-\d{2}-\d{2}$/u,
    /^(?:Sida )?\d+ ?\(\d+\)$/u,
    /^Göteborgs Stad,? [\p{L} ]*kommunstyrelse[\p{L} ]*$/iu,
  ],
  skrivelseord: 'tjänsteutlåtande',
  overordnat: 'Kommunfullmäktige',
};
