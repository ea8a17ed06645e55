import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  printRecoveryKey,
  readRecoveryKey,
  RECOVERY_BYTES,
} from '../../../shared/rules/aterstallningskod.ts';

const keys = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('what is printed is read again, however it is typed', () => {
  fc.assert(
    fc.property(keys, fc.boolean(), fc.constantFrom('', ' ', '-', ' – '), (key, isLow, between) => {
      const printed = printRecoveryKey(key);
      expect(printed).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/u);
      const typed = printed.replaceAll('-', between);
      expect(readRecoveryKey(isLow ? typed.toLowerCase() : typed)).toEqual({ ok: true, key });
    }),
  );
});

test('letters that look like digits are digits', () => {
  const printed = printRecoveryKey(new Uint8Array(RECOVERY_BYTES));
  const typed = printed.replaceAll('0', 'o').replaceAll('1', 'l');
  expect(readRecoveryKey(typed)).toMatchObject({ ok: true });
});

test('any one wrong character is told, with its group', () => {
  fc.assert(
    fc.property(keys, fc.nat(39), fc.constantFrom(...Array.from(ALPHABET)), (key, at, other) => {
      const plain = Array.from(printRecoveryKey(key).replaceAll('-', ''));
      fc.pre(plain[at] !== other);
      plain[at] = other;
      const read = readRecoveryKey(plain.join(''));
      expect(read).toEqual({ ok: false, group: Math.floor(at / 5) + 1 });
    }),
  );
});

test('two characters that changed places in a group are told', () => {
  fc.assert(
    fc.property(keys, fc.nat(7), fc.nat(3), (key, group, place) => {
      const plain = Array.from(printRecoveryKey(key).replaceAll('-', ''));
      const at = group * 5 + place;
      const [first = '', second = ''] = plain.slice(at, at + 2);
      fc.pre(first !== second);
      plain.splice(at, 2, second, first);
      expect(readRecoveryKey(plain.join(''))).toEqual({ ok: false, group: group + 1 });
    }),
  );
});

test('groups that changed places are told', () => {
  fc.assert(
    fc.property(keys, fc.nat(6), (key, at) => {
      const groups = printRecoveryKey(key).split('-');
      const [first = '', second = ''] = groups.slice(at, at + 2);
      groups.splice(at, 2, second, first);
      expect(readRecoveryKey(groups.join('')).ok).toBe(false);
    }),
  );
});

test.each(['', 'AAAA', 'å'])('%j is no key', (typed) => {
  expect(readRecoveryKey(typed).ok).toBe(false);
});

test('a group too many or too few is no fault of a group', () => {
  const printed = printRecoveryKey(new Uint8Array(RECOVERY_BYTES).fill(7));
  expect(readRecoveryKey(printed.slice(0, -6))).toEqual({ ok: false, group: null });
  expect(readRecoveryKey(`${printed}A`)).toEqual({ ok: false, group: null });
});
