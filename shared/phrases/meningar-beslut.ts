import type { Meningsmall } from './meningsmall.ts';

/** The head of a §, what it decides, and what lies behind it. */
export const beslutsmeningar = {
  beslut_enligt: { slots: { forslag: 'text' }, mall: 'Enligt {forslag}:' },
  beslut_pa_forslag: { slots: { person: 'text' }, mall: 'På förslag av {person}:' },
  beslut_till_organ: {
    slots: { O: 'organ', A: 'organ' },
    mall: '{O} föreslår att {A} beslutar:',
  },
  beslut_tillstyrker: {
    slots: { O: 'organ', A: 'organ', forslag: 'text' },
    mall: '{O} tillstyrker {forslag} och föreslår att {A} beslutar:',
  },
  beslut_bordlaggs: {
    slots: { datum: 'dag' },
    mall: 'Ärendet bordläggs till sammanträdet den {datum}.',
  },
  beslut_bordlaggs_nasta: { slots: {}, mall: 'Ärendet bordläggs till nästa sammanträde.' },
  beslut_avslas: {
    slots: { forslag: 'text', hanvisning: 'text' },
    mall: '{forslag} avslås{hanvisning}.',
  },
  beslut_antecknas: { slots: {}, mall: 'Informationen antecknas.' },
  omedelbart_justerad: { slots: {}, mall: 'Paragrafen förklaras omedelbart justerad.' },
  jav: {
    slots: { personer: 'text' },
    mall: 'På grund av jäv deltar {personer} inte i handläggningen.',
    kravs: ['personer'],
  },
  jav_anmals: {
    slots: { personer: 'text', paragraf: 'text', rubrik: 'text' },
    mall: '{personer} anmäler jäv i § {paragraf}, {rubrik}.',
    kravs: ['personer', 'paragraf'],
  },
  jav_inget: { slots: { O: 'organ' }, mall: 'Ingen anmäler jäv.' },
  tidigare_bordlagt: { slots: {}, mall: 'bordlagt' },
  tidigare_aterremitterat: { slots: {}, mall: 'återremitterat' },
  tidigare_nar: { slots: { datum: 'dag', paragraf: 'text' }, mall: 'den {datum}, § {paragraf}' },
  handling_skrivelse: {
    slots: { vem: 'text', datum: 'dag', andrad: 'text' },
    mall: '{vem:g} tjänsteskrivelse den {datum}{andrad}.',
  },
  handling_organs: {
    slots: { vem: 'text', datum: 'dag', andrad: 'text' },
    mall: '{vem:g} skrivelse den {datum}{andrad}.',
  },
  handling_forslag: {
    slots: { ord: 'text', vilka: 'text', datum: 'dag', andrad: 'text' },
    mall: '{ord} från {vilka} den {datum}{andrad}.',
  },
  handling_yttrande: {
    slots: { vilka: 'text', datum: 'dag', andrad: 'text' },
    mall: 'Yttrande från {vilka} den {datum}{andrad}.',
  },
  handling_ovrig: {
    slots: { rubrik: 'text', datum: 'dag', andrad: 'text' },
    mall: '{rubrik} den {datum}{andrad}.',
  },
  handling_utan_dag: { slots: { rubrik: 'text' }, mall: '{rubrik}.' },
  handling_reviderad_den: { slots: { datum: 'dag' }, mall: ', reviderad den {datum}' },
  handling_reviderad: { slots: {}, mall: ' (reviderad)' },
  redovisat: {
    slots: { datum: 'dag' },
    mall: 'Förvaltningen har redovisat ärendet i en tjänsteskrivelse daterad {datum}.',
  },
  mottagare_utdrag: { slots: { namn: 'text' }, mall: '{namn}' },
  mottagare_skrivelse: { slots: { namn: 'text' }, mall: 'Skrivelse till {namn}' },
  mottagare_aterremiss: { slots: { namn: 'text' }, mall: '{namn}, återremiss' },
  mottagare_handling: {
    slots: { organ: 'text', ar: 'text', nr: 'text' },
    mall: '{organ}, handling {ar} nr {nr}',
  },
  narvaro: { slots: { person: 'text', tillagg: 'text' }, mall: '{person}{tillagg}' },
  narvaro_ersatter: { slots: { ersatter: 'text' }, mall: ' ersätter {ersatter}' },
  narvaro_paragrafer: { slots: { paragrafer: 'text' }, mall: ' {paragrafer}' },
  narvaro_distans: { slots: {}, mall: ', på distans' },
} as const satisfies Readonly<Record<string, Meningsmall>>;
