import type { Violation } from '../../shared/contract/errors.ts';
import { formatKronor } from '../../shared/domain/pengar.ts';
import { addRuleWords, ruleText } from './fel.ts';
import './fordelning.ts';
import { counted } from './sv.ts';

/** What a decision locks: the paper, and the ledger of a case that has one. */
function papers(skrivelsen: string, hasLedger: boolean): string {
  return hasLedger ? `${skrivelsen} och fördelningen` : skrivelsen;
}

/** Words of the page where a decision is recorded. */
export const textBeslut = {
  title: 'Registrera beslut',
  cases: 'Ärenden',
  crumb: 'Beslut',
  intro: 'Skriv in det som organet beslutade enligt protokollet.',
  sectionMeeting: 'Sammanträdet',
  organ: 'Organ som beslutade',
  noOrgan: 'Inget organ matchar',
  datum: 'Sammanträdesdag',
  planned: (dag: string) => `Skrivelsen är skriven till sammanträdet den ${dag}.`,
  outcome: 'Beslutet blev',
  outcomes: { enligt_forslag: 'Enligt förslaget', andrat: 'Ändrat' },
  record: 'Registrera beslutet',

  sectionPoints: 'Beslutspunkter',
  asProposed: 'Punkterna blir beslutade så här, ord för ord.',
  changedHint: 'Skriv varje punkt så som den blev enligt protokollet.',
  noPoints: 'Beslutet har inga punkter. Lägg till minst en.',
  noProposal: 'Förslaget har inga punkter.',
  point: (number: number) => `Beslutspunkt ${String(number)}`,
  badges: { andrad: 'Ändrad', ny: 'Ny', struken: 'Struken' },
  proposedWas: 'Förslaget:',
  restore: 'Tillbaka till förslaget',
  amountChanged: 'Beloppet är ändrat. Se till att punkten säger samma sak.',
  add: 'Lägg till punkt',
  newHint: 'Ny punkt efter:',
  moveHint: 'Flytta punkt:',
  moveUp: (number: number) => `Flytta punkt ${String(number)} uppåt`,
  moveDown: (number: number) => `Flytta punkt ${String(number)} nedåt`,
  strike: (number: number) => `Stryk punkt ${String(number)}`,
  remove: (number: number) => `Ta bort punkt ${String(number)}`,
  removed: 'Punkten togs bort',
  bringBack: 'Ta med igen',

  sectionGrants: 'Tilldelade belopp',
  grantsHint: 'Beloppen som organet beslutade, i kronor.',
  grantTable: 'Beslutade belopp per sökande',
  sokande: 'Sökande',
  begart: 'Sökt',
  foreslaget: 'Föreslaget',
  beslutat: 'Beslutat',
  beslutatFor: (organ: string) => `Beslutat belopp, ${organ}`,
  summa: 'Summa',
  ram: 'Ram',
  kvar: 'Kvar i ramen',
  overRam: 'Över ramen',
  aboveFrame: (over: string) => `De beslutade beloppen är ${over} mer än ramen.`,
  barLabel: (beslutat: string, ram: string) => `${beslutat} beslutat av ramen ${ram}`,

  avstegTitle: (count: number) =>
    `${counted(count, 'sökande', 'sökande')} lämnas utan beslutspunkt`,
  avstegText:
    'Den som har sökt medel ska få besked. Rätta förslaget i tjänsteskrivelsen, eller ange varför ansökan lämnas utan beslutspunkt.',
  avstegReason: (organ: string) => `${organ}: lämnas utan beslutspunkt därför att`,
  toPaper: 'Öppna tjänsteskrivelsen',

  effects: 'När beslutet registreras',
  effectPoints: (count: number) => counted(count, 'punkt blir beslutad', 'punkter blir beslutade'),
  effectChanges: ({ andrade, nya, strukna }: Record<'andrade' | 'nya' | 'strukna', number>) =>
    [
      andrade > 0 ? counted(andrade, 'ändrad', 'ändrade') : '',
      nya > 0 ? counted(nya, 'ny', 'nya') : '',
      strukna > 0 ? counted(strukna, 'struken', 'strukna') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  effectGrants: 'Tilldelas medel',
  effectRefused: 'Får inga medel',
  effectTotal: (summa: string) => `Totalt ${summa}`,
  effectReportBacks: 'Återrapportering bevakas i ärendet',
  effectReportBack: (till: string, tid: string) => `till ${till} senast ${tid}`,
  inMonth: (manad: string) => `i ${manad}`,
  effectLocked: (hasLedger: boolean) => `${papers('Skrivelsen', hasLedger)} låses.`,
  effectNext: 'Nästa steg är sändlistan.',

  confirmTitle: 'Registrera beslutet?',
  confirmText: (organ: string, dag: string, paragraf: number) =>
    `${organ} ${dag}, §\u00a0${String(paragraf)}.`,
  confirmEffect: (diarienummer: string, rubrik: string, hasLedger: boolean) =>
    `${papers(`Skrivelsen ”${rubrik}” i ${diarienummer}`, hasLedger)} låses och kan sedan inte ändras. Ett registrerat beslut kan inte tas bort.`,
  recorded: 'Beslutet är registrerat',
  recordedDetail: 'Gå nu igenom sändlistan.',

  decidedTitle: 'Beslut är redan registrerat',
  decided: (organ: string, dag: string, paragraf: number) =>
    `${organ} ${dag}, §\u00a0${String(paragraf)}.`,
  toDecision: 'Visa beslutet',
  toSandlista: 'Öppna sändlistan',
};

type Params = NonNullable<Violation['params']>;

function kronor(params: Params, name: string): string {
  return formatKronor(Number(params[name] ?? 0));
}

/** Rules of the ledger in words for what was decided; the ledger's page speaks of a proposal. */
const decidedWords: Partial<Record<string, (params: Params) => string>> = {
  granted_above_requested: () => 'Mer än det sökta beloppet.',
  point_contradicts_grant: () =>
    'Beloppet är ändrat, men punkten säger det gamla. Skriv punkten som den beslutades.',
  granted_above_frame: (params) =>
    `De beslutade beloppen, ${kronor(params, 'tilldelat')}, är mer än ramen, ${kronor(params, 'ram')}.`,
};

/** The sentence for a rule that a decision breaks. */
export function beslutRuleText({ path, rule, params = {} }: Violation): string {
  if (path.length === 1 && path[0] === 'punkter') return textBeslut.noPoints;
  return decidedWords[rule]?.(params) ?? ruleText(rule, params);
}

addRuleWords({
  ansokan_without_point: ({ organ = '' }) =>
    `${String(organ)} har sökt medel men saknar beslutspunkt. Ange varför.`,
  reason_missing: () => 'Ange skälet.',
  already_decided: () => 'Beslut är redan registrerat på tjänsteskrivelsen.',
  paragraf_taken: () =>
    'Organet har redan ett beslut med samma paragraf den dagen. Kontrollera paragraf och datum.',
});
