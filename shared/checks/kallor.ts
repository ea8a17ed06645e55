import type { OrganId } from '../domain/id.ts';
import type { SammantradeData } from '../domain/sammantrade.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { mentions, sentencesOf } from './text.ts';

export interface CitedDecision {
  field: string;
  organId: OrganId;
  datum: string;
  paragraf: number;
  /** It stands in the list of handlingar, not in the text or the ledger. */
  arRad: boolean;
}

/** A row of "Handlingar i ärendet". */
export interface ListedHandling {
  field: string;
  rubrik: string;
  datum: string | null;
  /** Whether the row points at a decision by organ, date and §. */
  harKalla: boolean;
  bilaggs: boolean;
  /** Whether a file is attached; null where that can't be known. */
  harFil: boolean | null;
}

export interface Kallunderlag {
  kallhanvisningar: readonly CitedDecision[];
  handlingar: readonly ListedHandling[];
  /** The applicants' own decisions to apply. */
  tillfallen: readonly { field: string; organId: OrganId; harKalla: boolean }[];
  /** Running text, with the offsets of its footnote marks. */
  texter: readonly { field: string; text: string; ankare: readonly number[] }[];
  /** Whether the frame cites its decision; null when the paper has no frame. */
  ramHarKalla: boolean | null;
  dokumentdatum: string | null;
  /** What a paper of its kind is called, and its heading. */
  dokumentord: string;
  rubrik: string;
  /** Whether the paper has a list of handlingar at all; some kinds don't. */
  harHandlingslista: boolean;
  antalHandlaggare: number;
  /** Days that bodies are known to meet. */
  sammantraden: readonly SammantradeData[];
  /** Ids of the footnotes in the order they are numbered, and of the marks in reading order. */
  fotnoter: readonly string[];
  fotnotsankare: readonly string[];
}

const EXCERPT = /^protokollsutdrag(?!\p{L})/iu;
const OFFICERS_REPORT = /^tjänste(?:skrivelse|utlåtande)(?!\p{L})/iu;
const DECISION_EVENT =
  /(?<!\p{L})(?:fattade|fattat|tog|tagit) beslut(?!\p{L})|(?<!\p{L})beslut(?:ade|at)(?!\p{L})/iu;

/** All checks of sources (K10–K18; there is no K19). */
export function checkKallor(underlag: Kallunderlag): Finding[] {
  const checks = [
    ...[checkMotstridigaKallor, checkHandlingsrader, checkBeslutUtanKalla, checkRamkalla],
    ...[checkEgenSkrivelse, checkDokumentuppgifter, checkBilagor, checkDagar, checkFotnoter],
  ];
  return checks.flatMap((check) => check(underlag));
}

/**
 * K10: one meeting cited with different §§, or one § of a year with different dates. A meeting has
 * many §§: where the list of handlingar has all that the text has, or the other way round, nothing
 * is wrong, and where only one of them tells of the meeting it is no more than a hint.
 */
export function checkMotstridigaKallor({ kallhanvisningar }: Kallunderlag): Finding[] {
  const byMeeting = Map.groupBy(kallhanvisningar, (one) => `${one.organId} ${one.datum}`);
  const telling = new Map([...byMeeting].filter(([, cited]) => !isAgreed(cited)));
  const byParagraf = Map.groupBy(
    kallhanvisningar,
    (one) => `${one.organId} ${one.datum.slice(0, 4)} ${one.paragraf}`,
  );
  return [
    ...disagreeing(telling, ({ paragraf }) => String(paragraf)).map(({ at, values, group }) => {
      const details = { organId: at.organId, datum: at.datum, paragrafer: values };
      const found = finding('K10', at.field, details);
      const isOnesided = new Set(group.map(({ arRad }) => arRad)).size === 1;
      return isOnesided ? { ...found, severity: 'T' as const } : found;
    }),
    ...disagreeing(byParagraf, ({ datum }) => datum).map(({ at, values }) =>
      finding('K10', at.field, { organId: at.organId, paragraf: at.paragraf, datum: values }),
    ),
  ];
}

/** K11: an excerpt of minutes without date and §, an officer's report without a date. */
export function checkHandlingsrader({ handlingar }: Kallunderlag): Finding[] {
  return handlingar.flatMap(({ field, rubrik, datum, harKalla }) => {
    if (harKalla) return [];
    if (EXCERPT.test(rubrik)) return [finding('K11', field, { saknas: 'paragraf' })];
    const undated = OFFICERS_REPORT.test(rubrik) && datum === null;
    return undated ? [finding('K11', field, { saknas: 'datum' })] : [];
  });
}

/** K12: an application without the applicant's decision; a decision told of without a footnote. */
export function checkBeslutUtanKalla({ tillfallen, texter }: Kallunderlag): Finding[] {
  const uncited = Map.groupBy(
    tillfallen.filter(({ harKalla }) => !harKalla),
    ({ organId }) => organId,
  );
  return [
    ...[...uncited].flatMap(([organId, [first]]) =>
      first ? [finding('K12', first.field, { organId })] : [],
    ),
    ...texter.flatMap(({ field, text, ankare }) =>
      sentencesOf(text)
        .filter((sentence) => tellsOfDecision(sentence.text))
        .filter(({ start, end }) => !ankare.some((offset) => offset > start && offset <= end))
        .map((sentence) => finding('K12', field, { mening: sentence.text })),
    ),
  ];
}

/** K13: a frame without the decision that gave it (KL 11 kap. 6 §). */
export function checkRamkalla({ ramHarKalla }: Kallunderlag): Finding[] {
  return ramHarKalla === false ? [finding('K13', 'fordelning')] : [];
}

/** K14: nothing of the paper's own date among the handlingar that has its kind or its heading. */
export function checkEgenSkrivelse(underlag: Kallunderlag): Finding[] {
  const { handlingar, dokumentdatum, harHandlingslista, dokumentord, rubrik: heading } = underlag;
  if (!harHandlingslista) return [];
  const isPaper = (rubrik: string) =>
    OFFICERS_REPORT.test(rubrik) ||
    mentions(rubrik, dokumentord) ||
    (heading.trim() !== '' && mentions(rubrik, heading));
  const listed = handlingar.some(
    ({ rubrik, datum }) => datum !== null && datum === dokumentdatum && isPaper(rubrik),
  );
  return listed ? [] : [finding('K14', 'handlingsrader')];
}

/** K15: the paper's own date and who answers for it. */
export function checkDokumentuppgifter(underlag: Kallunderlag): Finding[] {
  return [
    ...(underlag.dokumentdatum === null ? [missing('dokumentdatum')] : []),
    ...(underlag.antalHandlaggare === 0 ? [missing('handlaggare')] : []),
  ];
}

function missing(saknas: string): Finding {
  return finding('K15', saknas, { saknas });
}

/** K16: what is marked as enclosed has a file, and nothing else has. */
export function checkBilagor({ handlingar }: Kallunderlag): Finding[] {
  return handlingar
    .filter(({ bilaggs, harFil }) => harFil !== null && harFil !== bilaggs)
    .map(({ field, bilaggs }) =>
      finding('K16', field, { fel: bilaggs ? 'fil_saknas' : 'har_fil' }),
    );
}

/**
 * K17: a citation later than the paper itself, or of a day that isn't among those the body is known
 * to meet in that year.
 */
export function checkDagar(underlag: Kallunderlag): Finding[] {
  const { kallhanvisningar, sammantraden, dokumentdatum } = underlag;
  return kallhanvisningar.flatMap(({ field, organId, datum }) => {
    const told = (fel: string) => [finding('K17', field, { organId, datum, fel })];
    if (dokumentdatum !== null && datum > dokumentdatum) return told('framtida');
    const days = sammantraden.filter(
      (one) => one.organId === organId && one.datum.slice(0, 4) === datum.slice(0, 4),
    );
    const met = days.length === 0 || days.some((one) => one.datum === datum);
    return met ? [] : told('inget_sammantrade');
  });
}

/** K18: every mark has its footnote, every footnote its mark, in the order of reading. */
export function checkFotnoter({ fotnoter, fotnotsankare }: Kallunderlag): Finding[] {
  const marks = [...new Set(fotnotsankare)];
  const broken = [
    ...marks.filter((id) => !fotnoter.includes(id)).map((id) => footnote(id, 'fotnot_saknas')),
    ...fotnoter.filter((id) => !marks.includes(id)).map((id) => footnote(id, 'ankare_saknas')),
  ];
  if (broken.length > 0) return broken;
  const moved = fotnoter.find((id, index) => marks[index] !== id);
  return moved === undefined ? [] : [footnote(moved, 'ordning')];
}

function footnote(id: string, fel: string): Finding {
  return finding('K18', `fotnot:${id}`, { fel });
}

/** Told of, and not cited by its § in the words themselves. */
function tellsOfDecision(sentence: string): boolean {
  const isCited = /§\s*\d/u.test(sentence);
  return !isCited && DECISION_EVENT.test(sentence) && /sammanträde/iu.test(sentence);
}

/** Whether the §§ of a meeting that the list of handlingar gives hold those of the text, or fewer. */
function isAgreed(cited: readonly CitedDecision[]): boolean {
  const numbers = (isRow: boolean) =>
    new Set(cited.filter(({ arRad }) => arRad === isRow).map(({ paragraf }) => paragraf));
  const [listed, told] = [numbers(true), numbers(false)];
  if (listed.size === 0 || told.size === 0) return false;
  return listed.isSubsetOf(told) || told.isSubsetOf(listed);
}

interface Disagreement {
  readonly group: readonly CitedDecision[];
  /** The first that departs from the group's first. */
  readonly at: CitedDecision;
  readonly values: string;
}

/** Groups that give more than one value. */
function disagreeing(
  groups: ReadonlyMap<string, readonly CitedDecision[]>,
  value: (cited: CitedDecision) => string,
): Disagreement[] {
  return [...groups.values()].flatMap((group) => {
    const values = [...new Set(group.map(value))];
    const at = group.find((cited) => value(cited) !== values[0]);
    return at ? [{ group, at, values: values.join(', ') }] : [];
  });
}
