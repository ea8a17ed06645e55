import type { Protokollsstil } from '../../domain/protokollsstil.ts';

const rubrik = (en: string, flera = en) => ({ en, flera });
const ord = (obestamd: string) => ({
  obestamd,
  bestamd: `${obestamd}t`,
  flera: `${obestamd}na`,
});

/** The words that both of the styles below have. */
const gemensamt = {
  kontor: 'förvaltningen',
  forslagsord: {
    forvaltningen: { obestamd: 'förslag', bestamd: 'förslaget', flera: 'förslagen' },
    eget: ord('yrkande'),
    tillagg: ord('tilläggsyrkande'),
    andring: ord('ändringsyrkande'),
    aterremiss: ord('återremissyrkande'),
    bordlaggning: ord('bordläggningsyrkande'),
  },
  ordningsord: { forst: 'först', sedan: ['därefter'], sist: 'slutligen' },
  datumform: 'text',
  handord: ['första', 'andra', 'tredje', 'fjärde'],
  pronomen: { en: 'hen', flera: 'de' },
} satisfies Partial<Protokollsstil>;

/**
 * The order that many municipalities print: what lies behind, what was proposed and how it was put,
 * then the decision and those who didn't go along.
 */
export const underlagForst: Protokollsstil = {
  ...gemensamt,
  huvud: ['§ {nr}', '{rubrik}', '{underrubrik}', 'Dnr {dnr}'],
  blockordning: [
    ...([
      'jav',
      'arendet',
      'tidigare_behandling',
      'beslutsunderlag',
      'forslag_till_beslut',
    ] as const),
    ...(['deltar_ej', 'beslutsordning', 'beslut', 'omedelbar_justering', 'reservation'] as const),
    ...(['protokollsanteckning', 'sarskilt_yttrande', 'ersattaryttrande', 'skickas_till'] as const),
  ],
  rubriker: {
    beslut: rubrik('Beslut'),
    omedelbar_justering: rubrik('Omedelbar justering'),
    tidigare_behandling: rubrik('Tidigare behandling'),
    beslutsunderlag: rubrik('Beslutsunderlag'),
    jav: rubrik('Jäv'),
    arendet: rubrik('Ärendebeskrivning'),
    forslag_till_beslut: rubrik('Yrkande', 'Yrkanden'),
    beslutsordning: rubrik('Propositionsordning'),
    votering: rubrik('Omröstning'),
    deltar_ej: rubrik('Deltar inte i beslutet'),
    protokollsanteckning: rubrik('Protokollsanteckning', 'Protokollsanteckningar'),
    sarskilt_yttrande: rubrik('Särskilt yttrande', 'Särskilda yttranden'),
    ersattaryttrande: rubrik('Ersättares mening', 'Ersättares meningar'),
    reservation: rubrik('Reservation', 'Reservationer'),
    skickas_till: rubrik('Beslutet skickas till'),
  },
  personer: {
    ordforande: { en: 'ordföranden', flera: 'ordförandena' },
    ledamot: { en: '', flera: '' },
    ersattare: { en: 'tjänstgörande ersättaren', flera: 'tjänstgörande ersättarna' },
    partiEnGang: false,
    medFleraFran: 3,
    ordforandensNamn: 'aldrig',
    rostlista: 'platser',
  },
  deltarEjI: ['deltar_ej'],
  meningar: {},
};

/** The decision first, then those who went against it, and last what was proposed and how it was put. */
export const beslutForst: Protokollsstil = {
  ...underlagForst,
  blockordning: [
    ...([
      'beslut',
      'omedelbar_justering',
      'deltar_ej',
      'reservation',
      'protokollsanteckning',
    ] as const),
    ...([
      'sarskilt_yttrande',
      'ersattaryttrande',
      'jav',
      'arendet',
      'tidigare_behandling',
    ] as const),
    ...(['forslag_till_beslut', 'beslutsordning', 'skickas_till'] as const),
  ],
  rubriker: {
    ...underlagForst.rubriker,
    beslut: rubrik('{O:g} beslut'),
    arendet: rubrik('Ärendet'),
    forslag_till_beslut: rubrik('Förslag till beslut'),
    beslutsordning: rubrik('Beslutsordning'),
  },
  personer: {
    ordforande: { en: 'ordföranden', flera: 'ordförandena' },
    ledamot: { en: 'ledamoten', flera: 'ledamöterna' },
    ersattare: { en: 'tjänstgörande ersättaren', flera: 'tjänstgörande ersättarna' },
    partiEnGang: true,
    medFleraFran: 3,
    ordforandensNamn: 'aldrig',
    rostlista: 'platser',
  },
  meningar: {
    redovisat: 'Förvaltningen hade redovisat ärendet i ett tjänsteutlåtande daterat {datum}.',
    yrkande_forvaltningens: '{personer} föreslår att {O:bf} beslutar enligt {forslag}{hanvisning}.',
    yrkande_foljande: '{personer} föreslår att {O:bf} beslutar följande.',
    proposition: '{ordforanden} ställer{nar} {vad} och finner att {utfall}.',
    vad_yrkandena: 'förslagen mot varandra',
    vad_utom: 'förslagen mot varandra med undantag av {undantag}',
    vad_bifall_avslag: 'bifall till {forslag} mot avslag',
    vad_aterremiss: 'återremiss mot avgörande i dag',
    vad_bordlaggning: 'bordläggning mot avgörande i dag',
    utfall_bifallet: '{O:bf} beslutar enligt {forslag}',
    reservation: '{personer} reserverar sig mot {O:bfg} beslut{forman}.',
    till_forman_eget_nedan: ' till förmån för det egna förslaget, som står nedan',
  },
};
