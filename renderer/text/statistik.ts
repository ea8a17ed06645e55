import type { Arendetal, Punktlighet } from '../../shared/domain/statistik.ts';
import { counted } from './sv.ts';

/** Words of the figures of the register. */
export const textStatistik = {
  title: 'Statistik',
  keywords: ['nyckeltal', 'revision', 'handläggningstid', 'antal ärenden', 'i tid'],
  form: 'Vilken tid siffrorna gäller',
  spans: {
    kvartal: 'Kvartalet',
    forra_kvartalet: 'Förra kvartalet',
    ar: 'Året',
    forra_aret: 'Förra året',
  },
  saveExcel: 'Spara Excel',
  counting: 'Siffrorna räknas fram …',
  keyFigures: 'Ärenden under tiden',
  inkomna: 'Inkomna',
  beslutade: 'Beslutade',
  avslutade: 'Avslutade',
  oppna: 'Öppna vid tidens slut',
  cases: 'Ärenden',
  noCases: 'Inga ärenden.',
  asTable: 'Som tabell',

  perManad: 'Ärenden per månad',
  manad: 'Månad',
  month: (manad: string, { inkomna, beslutade, avslutade }: Arendetal) =>
    `${manad}: ${String(inkomna)} inkomna, ${String(beslutade)} beslutade, ${String(avslutade)} avslutade.`,

  perKlass: 'Ärenden per klass',
  klass: 'Klass',
  mediantid: 'Mediantid till beslut',

  beslutstid: 'Från inkommet till beslut',
  avslutstid: 'Från inkommet till avslutat',
  half: (median: string, nionde: string) =>
    `Hälften tog högst ${median}, nio av tio högst ${nionde}.`,

  iTid: 'Gjort i tid',
  punktlighet: ['I tid', 'Sent', 'Inte gjort'],
  inTime: (name: string, { iTid, sena, ogjorda }: Punktlighet) =>
    `${name}: ${String(iTid)} i tid, ${String(sena)} sent, ${String(ogjorda)} inte gjort.`,
  delays: (name: string) => `Inte i tid: ${name.toLowerCase()}`,
  delayCount: (sena: number, ogjorda: number) =>
    ogjorda === 0
      ? counted(sena, 'sen', 'sena')
      : `${counted(sena, 'sen', 'sena')}, ${counted(ogjorda, 'inte gjord', 'inte gjorda')}`,
  delayColumns: { vad: 'Vad', senast: 'Senast', gjort: 'Gjort' },
  notDone: 'Inte gjort',
  shown: (shown: number, all: number) => `De ${String(shown)} senaste av ${String(all)} visas.`,
};
