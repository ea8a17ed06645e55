import { afterEach, describe, expect, test, vi } from 'vitest';
import { CallError } from '../../../shared/contract/errors.ts';
import { call } from '../../../renderer/api/client.ts';

function bridgeAnswering(answer: unknown) {
  const ask = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('window', { paragraf: { call: ask } });
  return ask;
}

const info = {
  ...{ version: '1', userName: 'u', today: '2026-11-21', register: null, locked: null },
  isInProgramFolder: false,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('call', () => {
  test('sends JSON text and gives the value', async () => {
    const ask = bridgeAnswering(JSON.stringify({ ok: true, value: info }));
    expect(await call('app.getInfo', {})).toEqual(info);
    expect(ask).toHaveBeenCalledWith('app.getInfo', '{}');
  });

  test('a refusal is thrown with its code and violations', async () => {
    const violations = [{ path: ['data', 'arendemening'], rule: 'required' }];
    bridgeAnswering(JSON.stringify({ ok: false, error: { code: 'RuleViolated', violations } }));
    const failure = call('app.getInfo', {});
    await expect(failure).rejects.toBeInstanceOf(CallError);
    await expect(failure).rejects.toMatchObject({ failure: { code: 'RuleViolated', violations } });
  });

  test.for([
    ['no JSON', 'hej'],
    ['no envelope', '{"value":1}'],
    ['a value the contract does not promise', '{"ok":true,"value":{"version":7}}'],
  ] as const)('%s is a fault, not an answer', async ([, answer]) => {
    bridgeAnswering(answer);
    const failure = call('app.getInfo', {});
    await expect(failure).rejects.toThrow();
    await expect(failure).rejects.not.toBeInstanceOf(CallError);
  });
});
