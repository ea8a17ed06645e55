import type { Monster, MonsterToken } from '../domain/diarienummer.ts';

/** A character, or a kind of characters, that a number may have at a place. */
export type Tecken =
  | { typ: 'tecken'; tecken: string }
  | { typ: 'siffra' }
  /** What a class is written with, besides its full stops. */
  | { typ: 'klasstecken' };

interface Kant {
  readonly till: number;
  readonly tecken: Tecken;
}

/** Every text a pattern can print, as states with steps between them; the last state ends it. */
export type Automat = readonly (readonly Kant[])[];

const SIFFRA: Tecken = { typ: 'siffra' };
const KLASSTECKEN: Tecken = { typ: 'klasstecken' };

/** Every text that the tokens can print for a body of this abbreviation. */
export function automatOf(tokens: Monster, namnd: string): Automat {
  const states: Kant[][] = [[]];
  for (const token of tokens) addToken(states, token, namnd);
  return states;
}

function addToken(states: Kant[][], token: MonsterToken, namnd: string): void {
  switch (token.typ) {
    case 'text':
      return addText(states, token.text);
    case 'namnd':
      return addText(states, namnd);
    case 'klass':
      return addKlass(states);
    case 'ar':
      return token.siffror === 4 ? addYear(states) : addDigits(states, 2);
    case 'lopnr':
      addDigits(states, Math.max(1, token.bredd));
      return addLoop(states, SIFFRA);
    case 'handlnr':
      addDigits(states, 1);
      return addLoop(states, SIFFRA);
  }
}

function addText(states: Kant[][], text: string): void {
  for (const tecken of text) addStep(states, { typ: 'tecken', tecken });
}

function addDigits(states: Kant[][], count: number): void {
  for (let index = 0; index < count; index += 1) addStep(states, SIFFRA);
}

/** 1900–2299. This century comes first, so that an example is of it. */
function addYear(states: Kant[][]): void {
  const start = states.length - 1;
  const [twenty, nineteen, century] = [start + 1, start + 2, start + 3];
  states.push([], [], []);
  link(states, start, twenty, { typ: 'tecken', tecken: '2' });
  link(states, start, nineteen, { typ: 'tecken', tecken: '1' });
  for (const tecken of '012') link(states, twenty, century, { typ: 'tecken', tecken });
  link(states, nineteen, century, { typ: 'tecken', tecken: '9' });
  addDigits(states, 2);
}

/** Runs of letters and digits with single full stops between them. */
function addKlass(states: Kant[][]): void {
  const start = states.length - 1;
  states.push([], []);
  link(states, start, start + 2, KLASSTECKEN);
  link(states, start + 2, start + 2, KLASSTECKEN);
  link(states, start + 2, start + 1, { typ: 'tecken', tecken: '.' });
  link(states, start + 1, start + 2, KLASSTECKEN);
}

function addStep(states: Kant[][], tecken: Tecken): void {
  states.push([]);
  link(states, states.length - 2, states.length - 1, tecken);
}

function addLoop(states: Kant[][], tecken: Tecken): void {
  link(states, states.length - 1, states.length - 1, tecken);
}

function link(states: Kant[][], fran: number, till: number, tecken: Tecken): void {
  states[fran]?.push({ till, tecken });
}
