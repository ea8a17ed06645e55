import { joinSwedish } from '../rules/sprak.ts';

/** Somebody at a meeting, as named in its minutes. */
export interface Namnd {
  /** "vice ordföranden", or empty. */
  readonly titel: string;
  readonly namn: string;
  /** Letters of the party, or empty. */
  readonly parti: string;
}

/**
 * Several persons with their parties: "Anna Ek och Bo Al (båda L)", "Anna Ek (S) och Bo Al (M)",
 * "Anna Ek, Bo Al och Siv Ö (samtliga L)".
 */
export function personlista(personer: readonly Namnd[]): string {
  const parties = new Set(personer.map(({ parti }) => parti));
  const [only] = parties;
  if (personer.length < 2 || parties.size !== 1 || only === undefined || only === '') {
    return joinSwedish(personer.map((one) => withParty(one)));
  }
  const all = personer.length === 2 ? 'båda' : 'samtliga';
  return `${joinSwedish(personer.map(titled))} (${all} ${only})`;
}

function titled({ titel, namn }: Namnd): string {
  return `${titel} ${namn}`.trim();
}

function withParty(person: Namnd): string {
  return person.parti === '' ? titled(person) : `${titled(person)} (${person.parti})`;
}
