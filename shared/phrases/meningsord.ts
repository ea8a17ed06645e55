import type { Meningsmall } from './meningsmall.ts';

/** How persons, proposals and writings are named inside the sentences of minutes. */
export const namnmeningar = {
  person: { slots: { namn: 'text', parti: 'text' }, mall: '{namn} ({parti})' },
  person_utan_parti: { slots: { namn: 'text' }, mall: '{namn}' },
  /** Persons of one party, which is named once: "A och B (båda L)". */
  samma_parti: {
    slots: { namn: 'text', antal: 'text', parti: 'text' },
    mall: '{namn} ({antal} {parti})',
  },
  /** Parties in place of persons, by their codes or their names. */
  samtliga: {
    slots: { partier: 'text', partinamn: 'text' },
    mall: 'samtliga ledamöter för {partinamn}',
  },
  med_flera: { slots: { namn: 'text' }, mall: '{namn} m.fl.' },
  forvaltningens_forslag: { slots: { vem: 'text' }, mall: '{vem:g} förslag' },
  forslag_den: {
    slots: { ord: 'text', ordet: 'text', vilka: 'text', datum: 'dag' },
    mall: '{ord} från {vilka} den {datum}',
  },
  forslag_fran: { slots: { ord: 'text', vilka: 'text' }, mall: '{ord} från {vilka}' },
  forslag_bestamt: { slots: { ordet: 'text', vilka: 'text' }, mall: '{ordet} från {vilka}' },
  /** A yrkande named after those who made it, their names in the genitive. */
  yrkande_personers: { slots: { vilkas: 'text' }, mall: '{vilkas} yrkande' },
  eget_yrkande: { slots: {}, mall: 'det egna yrkandet' },
  aterremiss_enligt: {
    slots: { vilka: 'text', datum: 'dag' },
    mall: 'yrkande från {vilka} den {datum}',
  },
  forslag_om: {
    slots: { forslag: 'text', infinitiv: 'text' },
    mall: '{forslag} om att {infinitiv}',
  },
  forslag_med_tillagg: {
    slots: { forslag: 'text', tillagg: 'text' },
    mall: '{forslag} med tillägg enligt {tillagg}',
  },
  punkt_i: { slots: { nr: 'text', forslag: 'text' }, mall: 'punkt {nr} i {forslag}' },
  punkter_i: { slots: { nr: 'text', forslag: 'text' }, mall: 'punkterna {nr} i {forslag}' },
  yttrande_den: {
    slots: { vilka: 'text', datum: 'dag' },
    mall: 'yttrandet från {vilka} den {datum}',
  },
  yttrande_fran: { slots: { vilka: 'text' }, mall: 'yttrandet från {vilka}' },
  hanvisning: { slots: { yttrande: 'text' }, mall: 'med hänvisning till {yttrande}' },
} as const satisfies Readonly<Record<string, Meningsmall>>;
