import { formatDag } from '../domain/datum.ts';
import type { Samrad, Samradsform } from '../domain/samrad.ts';
import { joinSwedish, lowerFirst, nameInText, upperFirst } from './sprak.ts';

/** What the talks of a paper are told from. */
export interface Samradsunderlag {
  readonly samrad: readonly Samrad[];
  /** The paper's own day: what lies before it has been, the rest is to come. */
  readonly dokumentdatum: string | null;
}

/** A group or a meeting is where one talks with the unions; a union by its name is talked with. */
const MEETING =
  /(?:grupp|kommitté|möte|sammanträde|samverkan|träff|överläggning)(?:en|n|et|t)?(?!\p{L})/iu;

interface Wording {
  readonly subject: string;
  readonly future: string;
  readonly past: string;
  /** Stands before the one that is talked with, when it isn't a meeting with the unions. */
  readonly preposition: string;
}

const NEGOTIATION = 'lagen (1976:580) om medbestämmande i arbetslivet';

const WORDINGS: Readonly<Record<Samradsform, Wording>> = {
  information: { subject: 'Information', future: 'lämnas', past: 'lämnades', preposition: 'till' },
  samverkan: { subject: 'Samverkan', future: 'sker', past: 'skedde', preposition: 'med' },
  forhandling_11: negotiation('11'),
  forhandling_38: negotiation('38'),
  samrad: { subject: 'Samråd', future: 'sker', past: 'skedde', preposition: 'med' },
};

/**
 * The talks of a paper as sentences: those of one form and tense in one, each followed by what came
 * of them (information by lag (1976:580) 19 §, negotiation by its 11 and 38 §§). Empty without any.
 */
export function samradstext({ samrad, dokumentdatum }: Samradsunderlag): string {
  const named = samrad.filter(({ organNamn }) => organNamn.trim() !== '');
  const groups = Map.groupBy(named, (one) => `${one.form} ${String(hasBeen(one, dokumentdatum))}`);
  return [...groups.values()].flatMap((group) => sentencesOf(group, dokumentdatum)).join(' ');
}

/** Whether a talk has taken place when the paper is dated: its day has come, or its outcome is told. */
export function hasBeen(one: Pick<Samrad, 'datum' | 'utfall'>, day: string | null): boolean {
  return one.utfall.trim() !== '' || (one.datum !== null && day !== null && one.datum < day);
}

function sentencesOf(group: readonly Samrad[], day: string | null): string[] {
  const [first] = group;
  if (!first) return [];
  const { subject, future, past, preposition } = WORDINGS[first.form];
  const verb = hasBeen(first, day) ? past : future;
  const meetings = group.filter(isMeeting);
  const others = group.filter((one) => !isMeeting(one));
  const parties = [
    ...meetings.map((one) => `vid ${occasion(one)}`),
    ...others.map((one) => `${preposition} ${occasion(one)}`),
  ];
  const toUnions = first.form === 'information' && meetings.length > 0;
  const whom = toUnions ? ' till de fackliga organisationerna' : '';
  const outcomes = group.map(({ utfall }) => utfall.trim()).filter((utfall) => utfall !== '');
  return [`${subject}${whom} ${verb} ${joinSwedish(parties)}.`, ...outcomes.map(asSentence)];
}

function isMeeting({ typ, organNamn }: Samrad): boolean {
  return typ === 'facklig' && MEETING.test(organNamn);
}

/** Whom, and when: names of groups and boards as inside a sentence, of unions as they are. */
function occasion(one: Samrad): string {
  const namn = isMeeting(one) ? lowerFirst(one.organNamn.trim()) : nameInText(one.organNamn.trim());
  return one.datum === null ? namn : `${namn} den ${formatDag(one.datum)}`;
}

function asSentence(text: string): string {
  return /[.!?]$/u.test(text) ? upperFirst(text) : `${upperFirst(text)}.`;
}

function negotiation(paragraf: string): Wording {
  const subject = `Förhandling enligt ${paragraf} § ${NEGOTIATION}`;
  return { subject, future: 'hålls', past: 'hölls', preposition: 'med' };
}
