import type { Forslag, Forslagsdel } from '../../shared/domain/forslag.ts';
import type { ForslagId, PersonId, PropositionId, YrkandeId } from '../../shared/domain/id.ts';
import type { Proposition } from '../../shared/domain/proposition.ts';
import { lasForslag, lasPersoner } from './lasning.ts';
import type { Lasning } from './lasning.ts';
import { lasUppraknade } from './las-yrkanden.ts';

const FRAGA = /^\p{Lu}\p{L}+ beslutar (?:\p{Ll}+ )?att bifalla (.+?)\.?$/u;
const STALLER =
  /^((?:\p{L}+ )?(?:vice )?ordföranden.*?) (?:ställer|ställde)(?: \p{Ll}+)? propositione?r? på (.+) och finner att (.+?)\.?$/iu;
const FALLIT = /^Ordföranden.*? konstaterar (?:härmed )?att (.+?) (?:har )?fallit\.?$/u;

type Utfall = Pick<Proposition, 'bifallet' | 'enligtYrkandeId'>;

/** A sentence of the order of questions; false for words that aren't understood. */
export function lasProposition(l: Lasning, mening: string): boolean {
  if (/^Omröstning begärs\.?$/u.test(mening)) return l.data.propositioner.length > 0;
  return lasFraga(l, mening) || lasFallit(l, mening) || lasStaller(l, mening);
}

function lasFraga(l: Lasning, mening: string): boolean {
  const [, vad] = FRAGA.exec(mening) ?? [];
  if (vad === undefined) return false;
  const enligtYrkandeId = yrkandeEfter(l, vad);
  const forslag = enligtYrkandeId === null ? lasUppraknade(l, vad) : avYrkande(l, enligtYrkandeId);
  const bifallet = forslag?.[0]?.forslagId ?? null;
  return forslag !== null && spara(l, 'fraga', forslag, { bifallet, enligtYrkandeId });
}

function lasFallit(l: Lasning, mening: string): boolean {
  const [, vad] = FALLIT.exec(mening) ?? [];
  const forslag = vad === undefined ? null : lasUppraknade(l, vad);
  const nothing = { bifallet: null, enligtYrkandeId: null };
  return forslag !== null && spara(l, 'forfallet', forslag, nothing);
}

function lasStaller(l: Lasning, mening: string): boolean {
  const [, ordforanden = '', vad = '', utfall = ''] = STALLER.exec(mening) ?? [];
  if (vad === '') return false;
  lasOrdforande(l, ordforanden);
  const slag = slagOf(vad);
  const efter = slag === 'bifall_avslag' ? yrkandeEfter(l, avslagPa(vad)) : null;
  const forslag = efter === null ? iFragan(l, slag, vad) : avYrkande(l, efter);
  if (forslag === null) return false;
  const found = utfallOf(l, slag, forslag, utfall);
  return (
    found !== null &&
    spara(l, slag, forslag, efter === null ? found : { ...found, enligtYrkandeId: efter })
  );
}

/** Whoever puts the question is in the chair. */
function lasOrdforande(l: Lasning, text: string): void {
  const [chair] = text.includes('(') ? (lasPersoner(l, text) ?? []) : [];
  if (chair !== undefined) l.data.ordforandeId = chair;
}

function avslagPa(vad: string): string {
  return /avslag (?:på|till) (.+)$/u.exec(vad)?.[1] ?? '';
}

function avYrkande(l: Lasning, id: YrkandeId): Forslagsdel[] | null {
  const forslagId = forstaOnskan(l, id);
  return forslagId === null ? null : [{ forslagId, punkter: [] }];
}

function spara(
  { data, register }: Lasning,
  slag: Proposition['slag'],
  forslag: Forslagsdel[],
  utfall: Utfall,
): boolean {
  const id = register.newId() as PropositionId;
  data.propositioner.push({ id, slag, forslag, ...utfall, voteringar: [] });
  return true;
}

function slagOf(vad: string): Proposition['slag'] {
  if (vad.includes('ärendets avgörande')) return 'nar';
  return /^bifall (?:respektive|och|eller) avslag/u.test(vad) ? 'bifall_avslag' : 'mot_varandra';
}

function iFragan(l: Lasning, slag: Proposition['slag'], vad: string): Forslagsdel[] | null {
  if (slag === 'bifall_avslag') {
    return lasUppraknade(l, avslagPa(vad));
  }
  if (slag === 'nar') {
    const wanted = vad.includes('bordläggning') ? 'bordlaggning' : 'aterremiss';
    return hela(l.data.forslag.filter((forslag) => forslag.slag === wanted));
  }
  if (!/^(?:yrkandena|förslagen)/u.test(vad)) return lasUppraknade(l, vad);
  const [, undantag = ''] = /med undantag av (.+)$/u.exec(vad) ?? [];
  const put = l.data.forslag.filter(({ id, slag: kind }) => {
    const { bestamd, flera } = l.hus.stil.forslagsord[kind];
    return isDemanded(l, id) && undantag !== bestamd && undantag !== flera;
  });
  return hela(put);
}

function hela(forslag: readonly Forslag[]): Forslagsdel[] | null {
  if (forslag.length === 0) return null;
  return forslag.map(({ id }) => ({ forslagId: id, punkter: [] }));
}

/** Whether somebody wants it, or nobody has said that anybody does. */
function isDemanded({ data }: Lasning, id: ForslagId): boolean {
  const wanted = data.yrkanden.flatMap(({ steg }) =>
    steg.flatMap((one) => (one.hallning === 'bifall' ? (one.forslag ?? []) : [])),
  );
  return wanted.some(({ forslagId }) => forslagId === id);
}

function utfallOf(
  l: Lasning,
  slag: Proposition['slag'],
  forslag: readonly Forslagsdel[],
  text: string,
): Utfall | null {
  const first = forslag[0]?.forslagId ?? null;
  if (slag === 'nar') return bifall(text.includes('avgör') ? null : first);
  const [, det] = /^det (?:har )?(avslagits|bifallits)$/u.exec(text) ?? [];
  if (det !== undefined) return bifall(det === 'avslagits' ? null : first);
  return namngivet(l, text);
}

/** What is found agreed, by a name or by what it comes to. */
function namngivet(l: Lasning, text: string): Utfall | null {
  const [, vad] = /^(.+) (?:har )?bifallits$/u.exec(text) ?? [];
  if (vad !== undefined) return enligt(l, vad);
  const [, infinitiv] = /^\p{Ll}+ beslutat (?:att )?(.+)$/u.exec(text) ?? [];
  return infinitiv === undefined ? null : bifall(medInfinitiv(l, infinitiv)?.id ?? null);
}

function bifall(bifallet: ForslagId | null): Utfall {
  return { bifallet, enligtYrkandeId: null };
}

/** The proposal whose words have the verb in the passive: "avstyrka" is found in "avstyrkas". */
function medInfinitiv({ data }: Lasning, infinitiv: string): Forslag | null {
  const [verb = ''] = infinitiv.split(' ');
  const isIt = (one: Forslag) =>
    one.infinitiv === infinitiv || one.sats.split(' ').includes(`${verb}s`);
  const forslag = data.forslag.find(isIt) ?? null;
  if (forslag !== null) forslag.infinitiv = infinitiv;
  return forslag;
}

function enligt(l: Lasning, vad: string): Utfall | null {
  const yrkandeId = yrkandeEfter(l, vad);
  if (yrkandeId !== null)
    return { bifallet: forstaOnskan(l, yrkandeId), enligtYrkandeId: yrkandeId };
  const del = lasForslag(l, vad);
  return del && { bifallet: del.forslagId, enligtYrkandeId: null };
}

/** The yrkande that is named after those who made it. */
export function yrkandeEfter(l: Lasning, text: string): YrkandeId | null {
  const own = /^(?:(.+) och )?det egna yrkandet$/u.exec(text);
  const [, named = ''] = /^(.+) yrkande(?:n)?$/u.exec(text) ?? [];
  if (own === null && named === '') return null;
  const persons = l.register.genitivlista((own === null ? named : own[1]) ?? '') ?? [];
  const wanted = own === null ? persons : [...persons, l.data.ordforandeId];
  if (wanted.length === 0) return null;
  const isMany = named.endsWith('m.fl.');
  return (
    l.data.yrkanden.find(({ framstallare }) => makers(framstallare, wanted, isMany))?.id ?? null
  );
}

function makers(all: readonly PersonId[], wanted: readonly PersonId[], isMany: boolean): boolean {
  const hasAll = wanted.every((person) => all.includes(person));
  return hasAll && (isMany || all.length === wanted.length);
}

/** What those who made a yrkande want first. */
export function forstaOnskan({ data }: Lasning, id: YrkandeId): ForslagId | null {
  const yrkande = data.yrkanden.find((one) => one.id === id);
  const wish = yrkande?.steg.find(({ hallning }) => hallning === 'bifall');
  return wish?.forslag?.[0]?.forslagId ?? null;
}
