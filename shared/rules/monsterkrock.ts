import type { Monster, MonsterToken } from '../domain/diarienummer.ts';
import type { DiariumData, MonsterIBruk } from '../domain/diarium.ts';
import type { DiariumId } from '../domain/id.ts';
import { parseMonster } from './diarienummer.ts';
import { casePart, handlingPart } from './handlingsnummer.ts';
import { automatOf } from './monsterautomat.ts';
import type { Automat, Tecken } from './monsterautomat.ts';

/** A pattern with what its diarium settles. */
export interface BundetMonster extends Pick<DiariumData, 'handlingsnummer'> {
  readonly tokens: Monster;
  /** The abbreviation that {NAMND} prints. */
  readonly forkortning: string;
}

export interface Krock {
  readonly diariumId: DiariumId;
  /** Name of the diarium whose numbers could look the same. */
  readonly namn: string;
  /** A number that both could print. */
  readonly exempel: string;
}

/**
 * A number that a case or a handling of both patterns could print, or null when none can.
 * Upper and lower case, and kinds of space, count as the same: people don't tell them apart.
 */
export function sharedNumber(a: BundetMonster, b: BundetMonster): string | null {
  for (const one of automats(a)) {
    for (const other of automats(b)) {
      const shared = sharedText(one, other);
      if (shared !== null) return shared;
    }
  }
  return null;
}

/**
 * The first diarium that could print a number this pattern could print, among all patterns that
 * numbers are or have been printed by. A diarium's own earlier pattern may differ in width.
 */
export function findKrock(
  own: BundetMonster & { readonly diariumId: DiariumId | null },
  others: readonly MonsterIBruk[],
): Krock | null {
  for (const other of others) {
    const parsed = parseMonster(other.monster, 'aldrig');
    if (!parsed.ok) continue;
    const isOwn = other.diariumId === own.diariumId;
    if (isOwn && (!other.tidigare || isSameShape(own.tokens, parsed.tokens))) continue;
    const exempel = sharedNumber(own, { ...other, tokens: parsed.tokens });
    if (exempel !== null) return { diariumId: other.diariumId, namn: other.namn, exempel };
  }
  return null;
}

/** Whether the cases' numbers differ in the width of the serial only, so that each stays one. */
function isSameShape(a: Monster, b: Monster): boolean {
  const [one, other] = [a, b].map((tokens) => JSON.stringify(casePart(tokens).map(withoutWidth)));
  return one === other;
}

function withoutWidth(token: MonsterToken): MonsterToken {
  return token.typ === 'lopnr' ? { ...token, bredd: 0 } : token;
}

function automats({ tokens, forkortning, handlingsnummer }: BundetMonster): Automat[] {
  const arende = casePart(tokens);
  const handling = [...arende, ...handlingPart(tokens, handlingsnummer)];
  return [automatOf(arende, forkortning), automatOf(handling, forkortning)];
}

interface Steg {
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Walks both at once, shortest text first, until both may end. */
function sharedText(a: Automat, b: Automat): string | null {
  const seen = new Set(['0 0']);
  const queue: Steg[] = [{ a: 0, b: 0, text: '' }];
  for (const step of queue) {
    if (step.a === a.length - 1 && step.b === b.length - 1) return step.text;
    for (const next of stepsFrom(step, a, b)) {
      const key = `${String(next.a)} ${String(next.b)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return null;
}

function stepsFrom(step: Steg, a: Automat, b: Automat): Steg[] {
  return (a[step.a] ?? []).flatMap((left) =>
    (b[step.b] ?? []).flatMap((right) => {
      const tecken = common(left.tecken, right.tecken);
      return tecken === null ? [] : [{ a: left.till, b: right.till, text: step.text + tecken }];
    }),
  );
}

/** A character that both allow, or null. */
function common(a: Tecken, b: Tecken): string | null {
  if (a.typ === 'tecken') return allows(b, a.tecken) ? a.tecken : null;
  if (b.typ === 'tecken') return allows(a, b.tecken) ? b.tecken : null;
  return '1';
}

function allows(set: Tecken, tecken: string): boolean {
  switch (set.typ) {
    case 'siffra':
      return /[0-9]/u.test(tecken);
    case 'klasstecken':
      return /[\p{L}\p{Nd}]/u.test(tecken);
    case 'tecken':
      return fold(set.tecken) === fold(tecken);
  }
}

function fold(tecken: string): string {
  return tecken.toLowerCase().replace(/\s/u, ' ');
}
