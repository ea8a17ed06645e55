import type { Arende } from '../domain/arende.ts';
import type { Handling } from '../domain/handling.ts';
import type { OrganId } from '../domain/id.ts';
import type { Motpart } from '../domain/motpart.ts';
import type { Organ } from '../domain/organ.ts';
import type { RemissData } from '../domain/remiss.ts';

const CALLED_REMISS = /^(?:(?:vb|fwd?): *)?remiss(?:en)?(?!\p{L})/iu;
const NUMBER =
  /[\s(,;–]*(?<!\p{L})(?:(?:er|vår)\s+(?:beteckning|referens)|dnr|diarienummer|diarienr)[.:]?\s*((?:\p{L}{1,12}[\s-]?)?\d[\d\p{L}/:.-]*)\)?/iu;

/** True for the heading of something that is a remiss: "Remiss: riktlinjer", "Remiss från …". */
export function isRemissrubrik(rubrik: string): boolean {
  return CALLED_REMISS.test(rubrik);
}

/** The number that a sender's words tell of: "RN 2026-1187" of "(dnr RN 2026-1187)"; '' for none. */
export function dnrIn(text: string): string {
  return (
    NUMBER.exec(text)?.[1]
      ?.replace(/[.:-]+$/u, '')
      .slice(0, 60) ?? ''
  );
}

/** A heading without the sender's number, which has a field of its own. */
export function withoutDnr(rubrik: string): string {
  return rubrik.replace(NUMBER, '').trim();
}

type Incoming = Pick<
  Handling,
  'riktning' | 'handlingstyp' | 'rubrik' | 'anmarkning' | 'motpart' | 'inkommenDatum' | 'makulering'
>;

/** The handling that a case's remiss came as: one registered or headed as a remiss; null for none. */
export function remisshandling<One extends Incoming>(handlingar: readonly One[]): One | null {
  const received = handlingar.filter((one) => one.riktning === 'in' && one.makulering === null);
  return (
    received.find(({ handlingstyp }) => handlingstyp === 'remiss') ??
    received.find(({ rubrik }) => isRemissrubrik(rubrik)) ??
    null
  );
}

/** What the post has told of a remiss before it is registered as one. */
export interface Remissuppgifter extends Pick<RemissData, 'avsandarensDnr' | 'inkommenDatum'> {
  /** Who sent it, as the handling or the case names them; '' when nobody is named. */
  readonly avsandare: string;
  /** The sender among the bodies of the register. */
  readonly avsandareOrganId: OrganId | null;
}

/** What a case and the handling that its remiss came as tell of it: who asks, their number, the day. */
export function remissuppgifter(
  arende: Arendeuppgift,
  handling: Incoming | null,
  organ: readonly Organ[],
): Remissuppgifter {
  const sender = handling?.motpart ?? NOBODY;
  const avsandare = (sender.typ === 'saknas' ? arende.initiativtagare : sender.namn).trim();
  return {
    ...{ avsandare, avsandareOrganId: bodyOf(sender, avsandare, organ) },
    avsandarensDnr: numberOf(arende, handling),
    inkommenDatum: handling?.inkommenDatum ?? arende.inkomDatum,
  };
}

type Arendeuppgift = Pick<
  Arende,
  'ursprung' | 'ursprungRef' | 'arendemening' | 'initiativtagare' | 'inkomDatum'
>;

const NOBODY = { typ: 'saknas' } as const;

function bodyOf(sender: Motpart, namn: string, organ: readonly Organ[]): OrganId | null {
  if (sender.typ === 'kontakt' && sender.ref.slag === 'organ') return sender.ref.id;
  return organ.find((one) => isSame(one.namn, namn))?.id ?? null;
}

function numberOf(arende: Arendeuppgift, handling: Incoming | null): string {
  if (arende.ursprung === 'remiss' && arende.ursprungRef !== '')
    return arende.ursprungRef.slice(0, 60);
  const told = [handling?.rubrik ?? '', handling?.anmarkning ?? '', arende.arendemening];
  return told.map(dnrIn).find(Boolean) ?? '';
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
