import { below, pick } from './random.ts';
import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.split(' ');
const joined = (first: readonly string[], last: readonly string[]): string[] =>
  last.flatMap((end) => first.map((start) => start + end));

const fields = list(
  'skol vägs kultur miljö idrotts trafik budget avfalls bostads närings förskole park upphandlings ' +
    'ungdoms arkiv lokal turism belysnings cykel energi fritids omsorgs säkerhets personal vatten ' +
    'digitaliserings landsbygds barn mark klimat måltids kompetens simhalls biblioteks hamn ' +
    'integrations skogs beredskaps bredbands folkhälso förenings gatu hemtjänst jämställdhets ' +
    'konst ledningsnäts lekplats museums naturvårds parkerings renhållnings simskole språk ' +
    'studie tillgänglighets torg utemiljö vinter älv översvämnings',
);
const matters = list(
  'plan bidrag avgifter program utredning stöd riktlinjer insatser lokaler avtal rapport policy ' +
    'strategi medel projekt upprustning fond tjänster uppföljning organisation råd regler taxa ' +
    'utveckling verksamhet analys behov investering samverkan översyn anläggning ansvar besiktning ' +
    'check enkät förslag granskning inventering jour kalkyl kartläggning modell möten norm områden ' +
    'pott register revision schema skötsel statistik tider tillsyn underhåll uppdrag utbildning ' +
    'vision ytor åtgärder ändringar',
);
export const compounds = joined(fields, matters);
const places = joined(
  list('Gran Ek Tall Lind Hassel Björk Al Rönn Sten Ljung Kvarn Svan Korp Tran Räv Älg Ugg Järp'),
  list('lunda hultet sjövik torpet måla ängen fallet näset åsen mossen backen viken holmen dalen'),
);
const openings = list(
  'Ansökan Remiss Motion Medborgarförslag Revidering Granskning Yttrande Begäran Förslag ' +
    'Överenskommelse Redovisning Initiativ',
);
export const small = list(
  'och för att som är på av med till en inte om har kan ska under från efter över mellan vid ' +
    'enligt samt även bör detta dessa varje flera nya hela andra större tidigare',
);
const verbs = list(
  'föreslås bedöms prövas följs prioriteras genomförs finansieras redovisas samordnas begränsas ' +
    'utökas avser omfattar kräver medför innebär visar förutsätter',
);

/** Whom a case may come from; nobody by that name exists. */
export const senders = joined(list('Granbergs Hultsjö Åvikens Tornby'), [
  ...[' ridsällskap', ' byalag', ' hembygdsförening', ' idrottsklubb', ' företagarring', ' kör'],
]);

/** The wording of a case: "Ansökan om skolbidrag och parkplan i Granlunda". */
export function subject(random: Random): string {
  const about = `${pick(random, compounds)} och ${pick(random, compounds)}`;
  return `${pick(random, openings)} om ${about} i ${pick(random, places)}`;
}

export function sentence(random: Random): string {
  const words = Array.from({ length: 9 + below(random, 12) }, (_, index) => word(random, index));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Running text of so many sentences. */
export function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

export function title(random: Random): string {
  const text = pick(random, compounds);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function word(random: Random, index: number): string {
  if (index % 5 === 2) return pick(random, verbs);
  return index % 2 === 0 ? pick(random, compounds) : pick(random, small);
}
