import type { Forslagsdel } from '../../domain/forslag.ts';
import type { Yrkande, Yrkandesteg } from '../../domain/yrkande.ts';
import { joinSwedish } from '../sprak.ts';
import { forslagOf, forslagsnamn, hanvisning, upphov } from './forslagsnamn.ts';
import { stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening } from './mening.ts';
import { personlista, personnamn } from './personer.ts';

/** Every yrkande that wasn't withdrawn; more by some of those just named goes on in the paragraph. */
export function yrkandestycken(lage: Protokollslage): Stycke[] {
  return iSammaStycke(lage.data.yrkanden).flatMap(([first, ...more]) => [
    ...stycke(
      `yrkande:${first.id}`,
      yrkandemening(lage, first),
      ...more.map((one) => vidare(lage, one)),
    ),
    ...egnaPunkter(lage, first),
  ]);
}

function iSammaStycke(yrkanden: readonly Yrkande[]): [Yrkande, ...Yrkande[]][] {
  const runs: [Yrkande, ...Yrkande[]][] = [];
  for (const yrkande of yrkanden.filter(({ aterkallat }) => !aterkallat)) {
    const run = runs.at(-1);
    if (run !== undefined && isMoreBy(yrkande, run[0])) run.push(yrkande);
    else runs.push([yrkande]);
  }
  return runs;
}

/** Whether a yrkande is made by some, but not all, of those who made the one before. */
function isMoreBy(yrkande: Yrkande, before: Yrkande): boolean {
  const { framstallare } = yrkande;
  const fewer = framstallare.length < before.framstallare.length;
  return fewer && framstallare.every((person) => before.framstallare.includes(person));
}

function vidare(lage: Protokollslage, yrkande: Yrkande): string {
  const personer = joinSwedish(yrkande.framstallare.map((id) => personnamn(lage, id)));
  const steg = onskningar(lage, yrkande);
  return mening(lage, 'yrkande_vidare', { personer, steg, hanvisning: varfor(lage, yrkande) });
}

function yrkandemening(lage: Protokollslage, yrkande: Yrkande): string {
  const { organ: O } = lage;
  const personer = personlista(lage, yrkande.framstallare, 'husets');
  const why = varfor(lage, yrkande);
  const only = onlyWish(yrkande);
  if (only !== null && forslagOf(lage, only.forslagId)?.slag === 'forvaltningen') {
    const forslag = forslagsnamn(lage, only, 'den');
    return mening(lage, 'yrkande_forvaltningens', { personer, forslag, O, hanvisning: why });
  }
  if (egnaPunkter(lage, yrkande).length > 0) {
    return mening(lage, 'yrkande_foljande', { personer, O });
  }
  return mening(lage, 'yrkande', { personer, steg: onskningar(lage, yrkande), hanvisning: why });
}

function varfor(lage: Protokollslage, yrkande: Yrkande): string {
  return hanvisning(lage, yrkande.hanvisning, true);
}

/** What is approved where nothing else is wished. */
function onlyWish({ steg }: Yrkande): Forslagsdel | null {
  const [first, ...others] = steg;
  if (first?.hallning !== 'bifall' || others.length > 0) return null;
  return first.forslag?.length === 1 ? (first.forslag[0] ?? null) : null;
}

/** The points of a proposal that is put at the meeting and so stands nowhere else. */
function egnaPunkter(lage: Protokollslage, yrkande: Yrkande): Stycke[] {
  const forslag = forslagOf(lage, onlyWish(yrkande)?.forslagId ?? null);
  if (forslag === null || forslag.slag === 'forvaltningen' || forslag.datum !== null) return [];
  // A point that stands alone isn't numbered.
  const nrOf = (index: number) => (forslag.punkter.length === 1 ? null : String(index + 1));
  return forslag.punkter.flatMap(({ text, stycken }, index) => [
    { nyckel: `forslag:${forslag.id}:${index + 1}`, nr: nrOf(index), meningar: [text] },
    ...stycken.flatMap((part, at) => stycke(`forslag:${forslag.id}:${index + 1}:${at + 1}`, part)),
  ]);
}

function onskningar(lage: Protokollslage, { steg }: Yrkande): string {
  const isRanked = steg.some(({ hand }) => hand > 1);
  if (!isRanked) return uppradade(lage, steg);
  const hands = [...new Set(steg.map(({ hand }) => hand))].sort((a, b) => a - b);
  return joinSwedish(
    hands.map((hand) => {
      const wishes = steg.filter((one) => one.hand === hand);
      const word = lage.stil.handord[hand - 1] ?? String(hand);
      return led(lage, 'steg_hand', { hand: word, steg: uppradade(lage, wishes) });
    }),
  );
}

/** Wishes after each other, "samt" where one of them is about several proposals. */
function uppradade(lage: Protokollslage, steg: readonly Yrkandesteg[]): string {
  const isCompound = steg.length > 1 && steg.some(({ forslag }) => (forslag?.length ?? 0) > 1);
  return joinSwedish(
    steg.map((one) => onskning(lage, one)),
    isCompound ? 'samt' : 'och',
  );
}

function onskning(lage: Protokollslage, { hallning, forslag }: Yrkandesteg): string {
  if (forslag === null) return led(lage, 'steg_ovriga', {});
  if (hallning === 'avslag')
    return led(lage, 'steg_avslag', { forslag: uppraknade(lage, forslag) });
  const att = forslag.length === 1 ? attSats(lage, forslag) : null;
  return att ?? led(lage, 'steg_bifall', { forslag: uppraknade(lage, forslag) });
}

/** A wish that is said with "att": to decide another day, or what has no other name. */
function attSats(lage: Protokollslage, [del]: readonly Forslagsdel[]): string | null {
  const forslag = forslagOf(lage, del?.forslagId ?? null);
  if (forslag === null) return null;
  const isNamed = forslag.datum !== null || forslag.slag === 'forvaltningen';
  if (!isNamed && forslag.sats !== '') return led(lage, 'steg_sats', { sats: forslag.sats });
  if (forslag.slag === 'bordlaggning') return led(lage, 'steg_bordlaggning', {});
  return forslag.slag === 'aterremiss' ? aterremiss(lage, forslag) : null;
}

function aterremiss(
  lage: Protokollslage,
  forslag: NonNullable<ReturnType<typeof forslagOf>>,
): string {
  const { datum } = forslag;
  if (datum === null) return led(lage, 'steg_aterremiss_utan', {});
  const enligt = led(lage, 'aterremiss_enligt', { vilka: upphov(lage, forslag), datum });
  return led(lage, 'steg_aterremiss', { enligt });
}

/** Proposals after each other, the office's first; "samt" where one of the groups holds several. */
function uppraknade(lage: Protokollslage, delar: readonly Forslagsdel[]): string {
  const isKontorets = ({ forslagId }: Forslagsdel) =>
    forslagOf(lage, forslagId)?.slag === 'forvaltningen';
  const groups = [delar.filter(isKontorets), delar.filter((del) => !isKontorets(del))]
    .filter((group) => group.length > 0)
    .map((group) => joinSwedish(...leden(lage, group)));
  const isCompound = groups.length > 1 && delar.length > groups.length;
  return joinSwedish(groups, isCompound ? 'samt' : 'och');
}

/** The names of a group, "samt" where one but the last holds a clause. */
function leden(
  lage: Protokollslage,
  delar: readonly Forslagsdel[],
): [items: string[], conjunction: 'och' | 'samt'] {
  const hasClause = delar.slice(0, -1).some((del) => isClause(lage, del));
  return [delar.map((del) => medInnebord(lage, del)), hasClause ? 'samt' : 'och'];
}

function isClause(lage: Protokollslage, del: Forslagsdel): boolean {
  const forslag = forslagOf(lage, del.forslagId);
  return forslag !== null && forslag.slag !== 'forvaltningen' && forslag.infinitiv !== '';
}

function medInnebord(lage: Protokollslage, del: Forslagsdel): string {
  const forslag = forslagsnamn(lage, del, 'den');
  if (!isClause(lage, del)) return forslag;
  const infinitiv = forslagOf(lage, del.forslagId)?.infinitiv ?? '';
  return led(lage, 'forslag_om', { forslag, infinitiv });
}
