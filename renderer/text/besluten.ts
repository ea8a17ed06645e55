import type { Beslutsutfall } from '../../shared/domain/beslut.ts';

/** Words for decisions as they stand on a case. */
export const textBesluten = {
  none: 'Inget beslut är registrerat i ärendet.',
  heading: (organ: string, dag: string, paragraf: number) =>
    `${organ} ${dag} §\u00a0${String(paragraf)}`,
  utfall: {
    enligt_forslag: 'Enligt förslaget',
    andrat: 'Ändrat förslag',
  } satisfies Record<Beslutsutfall, string>,
  grants: 'Tilldelade medel',
  sokande: 'Sökande',
  begart: 'Sökt',
  tilldelat: 'Tilldelat',
  reportBacks: 'Återrapportering',
  reportBack: (ansvarig: string, till: string) => `${ansvarig} redovisar till ${till}`,
  sending: (sent: number, all: number) => `Expediering: ${String(sent)} av ${String(all)} skickade`,
  follow: 'Följ upp …',
  followOf: (nr: number) => `Följ upp punkt ${String(nr)}`,
  senast: (tid: string) => `senast ${tid}`,
};
