import type { Forslag, Forslagsdel, Forslagsslag } from '../../shared/domain/forslag.ts';
import { parseDay } from '../../shared/domain/datum.ts';
import type { ForslagId, ParagrafhandlingId, PersonId } from '../../shared/domain/id.ts';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Hus } from './hus.ts';
import type { Register } from './register.ts';

/** What has been read of a § so far; it is filled in by those who read each block. */
export interface Lasning {
  readonly hus: Hus;
  readonly register: Register;
  readonly data: ParagrafData;
  /** Who was at the meeting. */
  readonly narvarande: ReadonlySet<PersonId>;
  /** Persons with the title of one who serves in another's place. */
  readonly ersattare: Set<PersonId>;
}

const DAG = String.raw`(\d{1,2} \p{Ll}+ \d{4})`;
const YRKANDE = new RegExp(
  String.raw`^(?:reviderat )?(\p{L}*yrkande)(?:t|na)?(?: från)? (.+?)(?: den ${DAG})?(?: om att (.+))?$`,
  'iu',
);
const SLAG: readonly (readonly [string, Forslagsslag])[] = [
  ['tilläggs', 'tillagg'],
  ['ändrings', 'andring'],
  ['återremiss', 'aterremiss'],
  ['bordläggnings', 'bordlaggning'],
];

/** A day as minutes write it, without "den"; null for one that doesn't exist. */
export function dag(text: string | undefined): string | null {
  return text === undefined ? null : parseDay(text, '2000-01-01');
}

/** A pattern with `DAG` in the place of a day. */
export function monster(source: string): RegExp {
  return new RegExp(source.replaceAll('DAG', DAG), 'iu');
}

/** The proposal that some words name, made when it is met for the first time. */
export function lasForslag(l: Lasning, text: string): Forslagsdel | null {
  const part = /^punkt(?:en|erna)? ([\d, och-]+) i (.+)$/iu.exec(text);
  if (part !== null) {
    const whole = lasForslag(l, part[2] ?? '');
    return whole && { ...whole, punkter: lasNummer(part[1] ?? '') };
  }
  const forslagId = lasOrgansForslag(l, text) ?? lasYrkandeText(l, text);
  return forslagId === null ? null : { forslagId, punkter: [] };
}

function lasNummer(text: string): number[] {
  return text.split(/,\s*| och /u).flatMap((item) => {
    const [first = 0, last = first] = item.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** "stadsledningskontorets förslag", and so of any body. */
function lasOrgansForslag({ hus, register, data }: Lasning, text: string): ForslagId | null {
  const [, author = ''] = /^(\p{Ll}[\p{L} ]*?|\p{Lu}[\p{L}& ]* AB:?)s förslag$/u.exec(text) ?? [];
  const vem = author.replace(/:$/u, '');
  if (vem === '') return null;
  const organId = vem === hus.stil.kontor ? null : register.organ(vem);
  const known = data.forslag.find((one) => one.slag === 'forvaltningen' && one.organId === organId);
  return (known ?? nyttForslag(data, register, { slag: 'forvaltningen', organId })).id;
}

function lasYrkandeText({ register, data }: Lasning, text: string): ForslagId | null {
  const [, ord = '', vilka = '', day, infinitiv = ''] = YRKANDE.exec(text) ?? [];
  const behind = ord === '' ? null : upphov(register, vilka);
  if (behind === null) return null;
  const slag = slagOf(ord);
  const datum = dag(day);
  const candidates = data.forslag.filter((one) => isBy(one, behind, datum));
  const known = candidates.find((one) => one.slag === slag) ?? anyIfPlain(candidates, slag);
  const forslag = known ?? nyttForslag(data, register, { slag, ...behind, datum });
  if (infinitiv !== '') forslag.infinitiv = infinitiv;
  return forslag.id;
}

type Upphov = Pick<Forslag, 'partier' | 'personer'>;

/** Parties, or else persons with their party; null for other words. */
function upphov(register: Register, text: string): Upphov | null {
  const partier = register.partilista(text);
  if (partier !== null) return { partier, personer: [] };
  const list = /^[^,]+ \(\p{Lu}+\)/u.test(text) ? register.personlista(text) : null;
  return list && { partier: [], personer: list.map(({ personId }) => personId) };
}

/** Whether a proposal is by them, and of the day where one is said. */
function isBy(one: Forslag, { partier, personer }: Upphov, datum: string | null): boolean {
  const sameDay = datum === null || one.datum === datum;
  return sameDay && isSame(one.partier, partier) && isSame(one.personer, personer);
}

/** "Yrkande" is said of any kind. */
function anyIfPlain(candidates: readonly Forslag[], slag: Forslagsslag): Forslag | undefined {
  return slag === 'eget' ? candidates[0] : undefined;
}

export function slagOf(ord: string): Forslagsslag {
  const lower = ord.toLowerCase();
  return SLAG.find(([beginning]) => lower.startsWith(beginning))?.[1] ?? 'eget';
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** A proposal with nothing known but what is given. */
export function nyttForslag(
  data: ParagrafData,
  register: Register,
  known: Partial<Forslag> & Pick<Forslag, 'slag'>,
): Forslag {
  const forslag: Forslag = {
    ...{ id: register.newId() as ForslagId, organId: null, partier: [], personer: [] },
    ...{ datum: null, sats: '', infinitiv: '', punkter: [] },
    ...known,
  };
  data.forslag.push(forslag);
  return forslag;
}

/** The yttrande that some words name, made when it isn't among the papers; null for other words. */
export function lasYttrande({ register, data }: Lasning, text: string): ParagrafhandlingId | null {
  const pattern = monster('^yttrande(?:t)?(?: från)? (.+?)(?: den DAG)?$');
  const [, vilka = '', day] = pattern.exec(text) ?? [];
  const partier = vilka === '' ? null : register.partilista(vilka);
  if (partier === null) return null;
  const datum = dag(day);
  const known = data.handlingar.find(
    (one) =>
      one.slag === 'yttrande' &&
      isSame(one.partier, partier) &&
      (datum === null || one.datum === datum),
  );
  return known?.id ?? null;
}

/** Remembers who is said to serve in another's place. */
export function lasPersoner(l: Lasning, text: string): PersonId[] | null {
  const list = l.register.personlista(text);
  for (const { personId, titel } of list ?? []) {
    if (titel.startsWith('tjänstgörande')) l.ersattare.add(personId);
    if (titel === 'ordföranden') l.data.ordforandeId = personId;
  }
  return list?.map(({ personId }) => personId) ?? null;
}
