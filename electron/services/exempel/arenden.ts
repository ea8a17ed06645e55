import type { Ursprung } from '../../../shared/domain/arende.ts';

/** A case of the example: how long ago it came in, and what is waiting on it. */
export interface ExampleCase {
  readonly arendemening: string;
  readonly ursprung: Ursprung;
  readonly initiativtagare: string;
  readonly daysAgo: number;
  readonly bevakning?: { readonly inDays: number; readonly text: string };
}

export const exampleCases: readonly ExampleCase[] = [
  {
    arendemening: 'Motion om fler sittplatser längs gångvägen vid Norrsjön',
    ursprung: 'motion',
    initiativtagare: 'Ledamot i kommunfullmäktige',
    daysAgo: 210,
    bevakning: { inDays: 12, text: 'Svar till kommunfullmäktige' },
  },
  {
    arendemening: 'Revidering av riktlinjer för inköp under direktupphandlingsgränsen',
    ursprung: 'eget',
    initiativtagare: '',
    daysAgo: 160,
  },
  {
    arendemening: 'Remiss från Länsstyrelsen: förslag till regional kulturmiljöplan',
    ursprung: 'remiss',
    initiativtagare: 'Länsstyrelsen',
    daysAgo: 44,
  },
  {
    arendemening: 'Medborgarförslag om belysning i Åkerlundens motionsspår',
    ursprung: 'medborgarforslag',
    initiativtagare: 'Förslagsställare, uppgift i handling 1',
    daysAgo: 75,
    bevakning: { inDays: -4, text: 'Beredning klar' },
  },
  {
    arendemening: 'Granskning av rutiner för expediering av beslut',
    ursprung: 'granskning',
    initiativtagare: 'Kommunrevisionen',
    daysAgo: 30,
    bevakning: { inDays: 40, text: 'Svar till revisorerna' },
  },
  {
    arendemening: 'Ansökan om borgen från Granbergs ridsällskap',
    ursprung: 'ansokan',
    initiativtagare: 'Granbergs ridsällskap',
    daysAgo: 21,
  },
  {
    arendemening: 'Tidplan för arbetet med mål och budget 2028',
    ursprung: 'eget',
    initiativtagare: '',
    daysAgo: 9,
  },
  {
    arendemening: 'Överklagande av beslut om parkeringsavgifter vid Ängsbacken',
    ursprung: 'overklagande',
    initiativtagare: 'Klagande, uppgift i handling 1',
    daysAgo: 6,
    bevakning: { inDays: 8, text: 'Yttrande till förvaltningsrätten' },
  },
];
