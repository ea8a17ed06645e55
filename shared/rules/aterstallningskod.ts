/** Crockford's: no letter that looks like a digit, and none that makes words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
/** Characters of a group that carry the key; one more checks them. */
const CARRYING = 4;
const GROUPS = 8;
/** 160 bits: nobody guesses them, so they need no slow derivation. */
export const RECOVERY_BYTES = (CARRYING * GROUPS * 5) / 8;

export type RecoveryReading =
  | { readonly ok: true; readonly key: Uint8Array }
  /** `group` counts from one; null when there are too many or too few. */
  | { readonly ok: false; readonly group: number | null };

/** The recovery key as it is printed: eight groups of five, the last of each a check of its group. */
export function printRecoveryKey(key: Uint8Array): string {
  const values = toFives(key);
  return Array.from({ length: GROUPS }, (_, nr) => {
    const group = values.slice(nr * CARRYING, (nr + 1) * CARRYING);
    return [...group, checkOf(group, nr)].map((value) => ALPHABET[value]).join('');
  }).join('-');
}

/** Reads what somebody typed from the paper, whatever blanks and letter case; tells a mistyped group. */
export function readRecoveryKey(typed: string): RecoveryReading {
  const characters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/gu, '')
    .split('');
  const values = characters.map((one) => ALPHABET.indexOf(LOOKALIKES[one] ?? one));
  const whole = GROUPS * (CARRYING + 1);
  const read: number[] = [];
  for (let nr = 0; nr < Math.min(GROUPS, Math.ceil(values.length / (CARRYING + 1))); nr += 1) {
    const group = values.slice(nr * (CARRYING + 1), (nr + 1) * (CARRYING + 1));
    const carrying = group.slice(0, CARRYING);
    if (group.length < CARRYING + 1) return { ok: false, group: null };
    if (group.includes(-1) || checkOf(carrying, nr) !== group[CARRYING]) {
      return { ok: false, group: nr + 1 };
    }
    read.push(...carrying);
  }
  if (values.length !== whole) return { ok: false, group: null };
  return { ok: true, key: toBytes(read) };
}

/** In the field of 32: any one wrong character, two that changed places, and groups that did. */
function checkOf(group: readonly number[], nr: number): number {
  return group.reduce((sum, value) => doubled(sum ^ value), doubled(nr + 1));
}

function doubled(value: number): number {
  return ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
}

function toFives(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: bits.length / 5 }, (_, at) =>
    Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2),
  );
}

function toBytes(fives: readonly number[]): Uint8Array {
  const bits = fives.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}
