import type { Meningsmall } from './meningsmall.ts';

/** Those who don't go along with a decision, or want something noted (KL 4:25–27, 6:17). */
export const avvikandemeningar = {
  /** Said where the yrkanden are. */
  deltar_ej_anmals: {
    slots: { personer: 'text', pronomen: 'text', hanvisning: 'text' },
    mall: '{personer} anmäler att {pronomen} inte deltar i beslutet{hanvisning}.',
    kravs: ['personer'],
  },
  deltar_ej: {
    slots: { personer: 'text', hanvisning: 'text' },
    mall: '{personer} deltar inte i beslutet{hanvisning}.',
    kravs: ['personer'],
  },
  anteckning_den: {
    slots: { personer: 'text', datum: 'dag' },
    mall: '{personer} lämnar en protokollsanteckning den {datum}.',
    kravs: ['personer'],
  },
  anteckning: {
    slots: { personer: 'text' },
    mall: '{personer} lämnar en protokollsanteckning:',
    kravs: ['personer'],
  },
  yttrande_lamnas_den: {
    slots: { personer: 'text', datum: 'dag' },
    mall: '{personer} lämnar ett särskilt yttrande den {datum}.',
    kravs: ['personer'],
  },
  yttrande_lamnas: {
    slots: { personer: 'text' },
    mall: '{personer} lämnar ett särskilt yttrande:',
    kravs: ['personer'],
  },
  ersattares_mening_den: {
    slots: { personer: 'text', datum: 'dag' },
    mall: '{personer} låter anteckna sin mening i en skrivelse den {datum}.',
    kravs: ['personer'],
  },
  ersattares_mening: {
    slots: { personer: 'text' },
    mall: '{personer} låter anteckna sin mening:',
    kravs: ['personer'],
  },
  reservation: {
    slots: { personer: 'text', O: 'organ', forman: 'text' },
    mall: '{personer} reserverar sig mot beslutet{forman}.',
    kravs: ['personer'],
  },
  reservation_motiverad: {
    slots: { personer: 'text', O: 'organ', forman: 'text' },
    mall: '{personer} reserverar sig mot beslutet{forman} enligt följande:',
    kravs: ['personer'],
  },
  till_forman: { slots: { forslag: 'text' }, mall: ' till förmån för {forslag}' },
  till_forman_eget: { slots: {}, mall: ' till förmån för det egna yrkandet' },
  /** The own proposal that stands in the same §. */
  till_forman_eget_nedan: { slots: {}, mall: ' till förmån för det egna yrkandet' },
} as const satisfies Readonly<Record<string, Meningsmall>>;
