import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { CallError, ErrorCode } from '../../../shared/contract/errors.ts';
import { Dag } from '../../../shared/domain/datum.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { errorNotice } from '../../../renderer/api/error-notice.ts';
import { addRuleWords, errorWords, fieldErrorText, ruleText } from '../../../renderer/text/fel.ts';
import '../../../renderer/text/start.ts';
import { counted } from '../../../renderer/text/sv.ts';

test('every code of the contract has a title and a detail of its own', () => {
  const titles = ErrorCode.options.map((code) => errorWords[code].title);
  expect(new Set(titles).size).toBe(ErrorCode.options.length);
  expect(ErrorCode.options.every((code) => errorWords[code].detail !== '')).toBe(true);
});

test('no area takes the words of another for its own rule', () => {
  expect(() => addRuleWords({ register_missing: () => 'Något annat.' })).toThrow(
    'register_missing',
  );
  expect(ruleText('register_missing')).toBe('Mappen innehåller inget register.');
});

test('a folder that can not be opened is not told as something that can not be saved', () => {
  for (const rule of ['register_missing', 'register_newer', 'network_folder']) {
    const notice = errorNotice(new CallError('RuleViolated', [{ path: [], rule }]));
    expect(notice?.title).not.toBe(errorWords.RuleViolated.title);
    expect(notice?.detail).toBe(ruleText(rule));
  }
});

describe('errors of fields', () => {
  test('our rule names become sentences', () => {
    expect(fieldErrorText({ type: 'too_small', message: 'required' })).toBe('Fyll i fältet.');
    expect(fieldErrorText({ type: 'custom', message: 'invalid_day' })).toContain('30/1');
  });

  test('what nobody has filled in is not said to be wrong, nor gone', () => {
    const told = (schema: z.ZodType) => ruleText(schema.safeParse('').error!.issues[0]!.message);
    expect(told(Dag)).toBe('Fyll i fältet.');
    expect(told(OrganId)).toBe('Inget är valt. Välj i listan.');
    expect(Dag.safeParse('31/2').error?.issues[0]?.message).toBe('invalid_day');
  });

  test('zod’s own English never reaches anyone', () => {
    const text = fieldErrorText({
      type: 'invalid_type',
      message: 'Invalid input: expected string',
    });
    expect(text).toBe('Fyll i fältet.');
    expect(fieldErrorText({ type: 'brand_new_code', message: 'Something' })).toBe(
      ruleText('nothing'),
    );
  });

  test('words that come ready from an answer are kept', () => {
    expect(fieldErrorText({ type: 'server', message: 'Finns redan.' })).toBe('Finns redan.');
  });
});

describe('errors of calls', () => {
  test('broken rules are told as sentences, once each', () => {
    const error = new CallError('RuleViolated', [
      { path: ['a'], rule: 'required' },
      { path: ['b'], rule: 'required' },
    ]);
    expect(errorNotice(error)?.detail).toBe('Fyll i fältet.');
  });

  test('an unexpected one gives the number in the log, and no technical words', () => {
    const notice = errorNotice(new CallError('Unexpected', [], 'A17'));
    expect(notice?.detail).toContain('A17');
    expect(errorNotice(new TypeError('x is undefined'))).toEqual(errorWords.Unexpected);
  });

  test('one who cancelled needs no telling', () => {
    expect(errorNotice(new CallError('Cancelled'))).toBeNull();
  });
});

test('numbers are grouped and words follow them', () => {
  expect(counted(1, 'ärende', 'ärenden')).toBe('1 ärende');
  expect(counted(0, 'ärende', 'ärenden')).toBe('0 ärenden');
  expect(counted(12_450, 'ärende', 'ärenden')).toBe('12\u00a0450 ärenden');
});

test('a lock tells since when in the time of the machine', () => {
  const time = new Date(2026, 10, 22, 0, 5).toISOString();
  const words = ruleText('register_open_elsewhere', { computer: 'A', user: 'b', time });
  expect(words).toContain('sedan 2026-11-22 00:05.');
});
