import type { Meningsmall } from './meningsmall.ts';

/** Proposals put at the meeting, how the chair puts them, and how votes are taken (KL 5:53–56, 67). */
export const yrkandemeningar = {
  yrkande: {
    slots: { personer: 'text', steg: 'text', hanvisning: 'text' },
    mall: '{personer} yrkar {steg}{hanvisning}.',
    kravs: ['personer', 'steg'],
  },
  /** More from some of those who have just been named. */
  yrkande_vidare: {
    slots: { personer: 'text', steg: 'text', hanvisning: 'text' },
    mall: 'Vidare yrkar {personer} {steg}{hanvisning}.',
    kravs: ['personer', 'steg'],
  },
  /** Nothing but approval of the office's proposal. */
  yrkande_forvaltningens: {
    slots: { personer: 'text', forslag: 'text', O: 'organ', hanvisning: 'text' },
    mall: '{personer} yrkar bifall till {forslag}{hanvisning}.',
    kravs: ['personer'],
  },
  /** Points of one's own, printed after it. */
  yrkande_foljande: {
    slots: { personer: 'text', O: 'organ' },
    mall: '{personer} yrkar att {O:bf} beslutar följande:',
    kravs: ['personer'],
  },
  steg_bifall: { slots: { forslag: 'text' }, mall: 'bifall till {forslag}' },
  steg_avslag: { slots: { forslag: 'text' }, mall: 'avslag på {forslag}' },
  steg_ovriga: { slots: {}, mall: 'avslag på övriga yrkanden' },
  steg_aterremiss: {
    slots: { enligt: 'text' },
    mall: 'att ärendet ska återremitteras enligt {enligt}',
  },
  steg_aterremiss_utan: { slots: {}, mall: 'att ärendet ska återremitteras' },
  steg_bordlaggning: { slots: {}, mall: 'att ärendet ska bordläggas' },
  steg_sats: { slots: { sats: 'text' }, mall: 'att {sats}' },
  steg_hand: { slots: { hand: 'text', steg: 'text' }, mall: 'i {hand} hand {steg}' },
  proposition_fraga: {
    slots: { O: 'organ', ordforanden: 'text', nar: 'text', forslag: 'text' },
    mall: '{ordforanden} frågar{nar} om {O:bf} kan besluta enligt {forslag} och finner att så sker.',
    kravs: ['forslag'],
  },
  proposition: {
    slots: { ordforanden: 'text', nar: 'text', vad: 'text', utfall: 'text' },
    mall: '{ordforanden} ställer{nar} proposition på {vad} och finner att {utfall}.',
    kravs: ['vad', 'utfall'],
  },
  vad_yrkandena: { slots: {}, mall: 'yrkandena' },
  vad_utom: { slots: { undantag: 'text' }, mall: 'yrkandena med undantag av {undantag}' },
  vad_bifall_avslag: { slots: { forslag: 'text' }, mall: 'bifall respektive avslag på {forslag}' },
  vad_aterremiss: {
    slots: {},
    mall: 'dels ärendets återremiss och dels ärendets avgörande i dag',
  },
  vad_bordlaggning: {
    slots: {},
    mall: 'dels ärendets bordläggning och dels ärendets avgörande i dag',
  },
  utfall_bifallet: {
    slots: { yrkande: 'text', forslag: 'text', O: 'organ' },
    mall: '{yrkande} bifallits',
  },
  utfall_beslutat: {
    slots: { O: 'organ', infinitiv: 'text' },
    mall: '{O:bf} beslutat att {infinitiv}',
  },
  utfall_det_bifallits: { slots: {}, mall: 'det bifallits' },
  utfall_det_avslagits: { slots: {}, mall: 'det avslagits' },
  utfall_aterremitterat: { slots: { O: 'organ' }, mall: '{O:bf} beslutat återremittera ärendet' },
  utfall_bordlagt: { slots: { O: 'organ' }, mall: '{O:bf} beslutat bordlägga ärendet' },
  utfall_i_dag: { slots: { O: 'organ' }, mall: '{O:bf} beslutat avgöra ärendet i dag' },
  proposition_forfallet: {
    slots: { ordforanden: 'text', forslag: 'text' },
    mall: '{ordforanden} konstaterar att {forslag} har fallit.',
  },
  omrostning_begars: { slots: {}, mall: 'Omröstning begärs.' },
  voteringsproposition: {
    slots: { O: 'organ', ja: 'text', nej: 'text' },
    mall: '{O} godkänner voteringspropositionen ”Ja för {ja} och Nej för {nej}.”',
    kravs: ['ja', 'nej'],
  },
  motforslag: {
    slots: { O: 'organ', ja: 'text', nej: 'text' },
    mall:
      'För att utse motförslag godkänner {O:bf} voteringspropositionen ”Ja för {ja} och Nej för ' +
      '{nej}.”',
    kravs: ['ja', 'nej'],
  },
  alternativ_bifall: { slots: { forslag: 'text' }, mall: 'bifall till {forslag}' },
  alternativ_avslag: { slots: { forslag: 'text' }, mall: 'avslag på {forslag}' },
  alternativ_bifall_kort: { slots: {}, mall: 'bifall' },
  alternativ_avslag_kort: { slots: {}, mall: 'avslag' },
  alternativ_aterremiss: { slots: {}, mall: 'ärendets återremiss' },
  alternativ_bordlaggning: { slots: {}, mall: 'ärendets bordläggning' },
  alternativ_i_dag: { slots: {}, mall: 'ärendets avgörande i dag' },
  rost_ja: {
    slots: { personer: 'text', antal: 'text' },
    mall: '{personer} röstar Ja ({antal}).',
    kravs: ['personer'],
  },
  rost_nej: {
    slots: { personer: 'text', antal: 'text' },
    mall: '{personer} röstar Nej ({antal}).',
    kravs: ['personer'],
  },
  rost_avstar: {
    slots: { personer: 'text', antal: 'text' },
    mall: '{personer} avstår från att rösta ({antal}).',
    kravs: ['personer'],
  },
  rost_sluten: {
    slots: { ja: 'text', nej: 'text', avstar: 'text' },
    mall: 'Omröstningen är sluten: {ja} ja-röster, {nej} nej-röster och {avstar} som avstår.',
    kravs: ['ja', 'nej', 'avstar'],
  },
  rost_resultat: {
    slots: { ja: 'text', nej: 'text', avstar: 'text', O: 'organ', vinnare: 'text' },
    mall: 'Med {ja} ja-röster mot {nej} nej-röster beslutar {O:bf} om {vinnare}.',
  },
  rost_utslag: { slots: { ordforanden: 'text' }, mall: '{ordforanden} avgör med sin utslagsröst.' },
  rost_lott: { slots: { vinnare: 'text' }, mall: 'Lotten avgör för {vinnare}.' },
} as const satisfies Readonly<Record<string, Meningsmall>>;
