import type { Protokollsblockslag } from '../../shared/domain/protokollsstil.ts';
import { addRuleWords } from './fel.ts';

export const textProtokollsblock: Record<Protokollsblockslag, string> = {
  beslut: 'Beslut',
  omedelbar_justering: 'Omedelbar justering',
  tidigare_behandling: 'Tidigare behandling',
  beslutsunderlag: 'Beslutsunderlag',
  jav: 'Jäv',
  arendet: 'Beskrivning av ärendet',
  forslag_till_beslut: 'Yrkanden',
  beslutsordning: 'Propositionsordning',
  votering: 'Omröstning',
  deltar_ej: 'De som inte deltar i beslutet',
  protokollsanteckning: 'Protokollsanteckning',
  sarskilt_yttrande: 'Särskilt yttrande',
  ersattaryttrande: 'Ersättares mening',
  reservation: 'Reservation',
  skickas_till: 'Mottagare av utdrag',
};

export const textProtokollsstil = {
  title: 'Protokollets form',
  of: (organ: string) => `Protokollets form för ${organ}`,
  intro:
    'Här bestäms i vilken ordning, under vilka rubriker och med vilka ord protokollet skrivs. Det som beslutades ändras aldrig av formen. Låsta protokoll står kvar som de är.',
  base: 'Utgå från',
  bases: { underlagForst: 'Underlaget först', beslutForst: 'Beslutet först' },
  order: 'Ordning och rubriker',
  orderHint:
    'Delar utan innehåll skrivs inte ut. Förslag, ordning, beslut och reservation måste finnas (KL 5 kap. 67 §).',
  block: 'Del',
  en: 'Rubrik',
  flera: 'Rubrik när det är flera',
  headingOf: (del: string) => `Rubrik för ${del.toLowerCase()}`,
  headingsOf: (del: string) => `Rubrik för ${del.toLowerCase()} när det är flera`,
  up: (del: string) => `Flytta upp ${del.toLowerCase()}`,
  down: (del: string) => `Flytta ned ${del.toLowerCase()}`,
  leaveOut: (del: string) => `Utelämna ${del.toLowerCase()}`,
  addBack: 'Lägg till en del',
  words: 'Ord och namn',
  kontor: 'Vems förslag förvaltningens är',
  kontorHint: 'I bestämd form, till exempel ”förvaltningen” eller ”kontoret”.',
  datumform: 'Datum',
  datumformer: { text: '8 april 2026', iso: '2026-04-08' },
  ordforandensNamn: 'Ordförandens namn',
  ordforandeval: {
    alltid: 'Varje gång',
    forst: 'Första gången i ett stycke',
    aldrig: 'Bara ”ordföranden”',
  },
  rostlista: 'Namnen i en omröstning',
  rostlistor: { platser: 'Efter plats, ordföranden sist', upprop: 'Som de ropades upp' },
  partiEnGang: 'Skriv partiet en gång efter flera ledamöter från samma parti',
  sentences: 'Egna formuleringar',
  sentencesHint:
    'Lämna tomt för programmets egen mening. Det inom klamrar fylls i. Ord som lagen kräver kan inte utelämnas.',
  example: 'Så ser en paragraf ut',
  save: 'Spara formen',
  saved: 'Protokollets form är sparad',
  hanvisningar: 'Hur besluten överklagas',
  hanvisningRubrik: 'Rubrik',
  hanvisningText: 'Text',
  hanvisningHint: 'En rad som börjar med bindestreck blir en punkt i en lista.',
  hanvisningStandard: 'Så här står det tills ni skriver en egen text. Lägg till domstolens namn.',
  hanvisningSave: 'Spara texten',
  hanvisningSaved: 'Överklagandehänvisningen är sparad',
  toMeetings: 'Sammanträden',
};

addRuleWords({
  unknown_place: () => 'Inom klamrarna står något som inte kan fyllas i här.',
  place_missing: () => 'Något som lagen kräver i meningen saknas.',
});
