import type { Atgardsslag, Bradska } from '../../shared/domain/oversikt.ts';

const groups: Readonly<Record<Bradska, string>> = {
  forsenad: 'Försenat',
  i_dag: 'I dag',
  veckan: 'Den här veckan',
  senare: 'Längre fram',
};

const many: Partial<Record<Atgardsslag, string>> = {
  bevakning: 'bevakningar',
  aterrapportering: 'återrapporteringar',
  remissvar: 'remissvar',
};

export const textOversikt = {
  heading: (weekday: string, day: string, week: number) =>
    `${weekday.charAt(0).toLocaleUpperCase('sv')}${weekday.slice(1)} ${day}, v. ${String(week)}`,
  followUp: 'Uppföljning och kontroll',
  due: 'Att göra de närmaste 30 dagarna',
  nothingDue: 'Inget förfaller de närmaste 30 dagarna.',
  nothingDueText: 'Här står allt som har en sista dag, det som är mest bråttom först.',
  groups,
  spoken: (gor: string, om: string, senast: string, lag: string) =>
    [gor, om, `senast ${senast}`, lag].filter(Boolean).join(', '),
  whose: 'Vems',
  mine: 'Bara mina',
  more: (slag: Atgardsslag, antal: number) =>
    `${antal > 1000 ? 'Mer än 1 000' : String(antal)} ${many[slag] ?? 'tidsfrister'} har förfallit. Här visas de senaste.`,
  moreLink: 'Visa ärendena',
  showLater: (antal: number) => `Visa hela kvartalet (${antal} till)`,
  weekSheet: 'Veckoblad',
  recent: 'Senast registrerade',
  all: 'Alla ärenden',
  newCase: 'Nytt ärende',
  switchRegister: 'Byt register …',
  noCases: 'Inga ärenden är registrerade ännu.',
};

interface Rad {
  readonly nar: string;
  readonly vad: string;
}

export const textKvartal = {
  title: 'Kvartalet',
  picture: (fran: string, till: string, rader: readonly Rad[]) =>
    [
      `Tidslinje från ${fran} till ${till}.`,
      ...rader.map(({ nar, vad }) => `${nar}: ${vad}.`),
    ].join(' '),
  lanes: ['Sammanträden', 'Protokoll', 'Sista dagar'],
  meeting: 'Sammanträde',
  lastDay: 'Sista dag',
  clock: 'Tid som löper',
  span: { justering: 'Justering', klagotid: 'Klagotid' },
  before: (antal: number) => `${antal} tidigare`,
  today: 'i dag',
  asList: 'Visa som lista',
  count: (antal: number) => (antal === 1 ? '1 händelse' : `${antal} händelser`),
  meetingOf: (organ: string) => `Sammanträde ${organ}`,
  days: (fran: string, till: string) => `${fran} – ${till}`,
  when: 'När',
  what: 'Vad',
};

export const textNastaMote = {
  title: 'Nästa sammanträde',
  none: 'Inget sammanträde är planerat.',
  papers: (antal: number) =>
    antal === 0 ? 'Underlagen är inlämnade' : `${antal} underlag är inte inlämnade`,
  agenda: (antal: number) =>
    antal === 0 ? 'Dagordningen är tom' : `Dagordning med ${antal} punkter`,
  call: 'Kallelse',
  latest: (dag: string) => `senast ${dag}`,
  open: 'Öppna sammanträdet',
};
