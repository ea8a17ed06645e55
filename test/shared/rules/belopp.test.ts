import { describe, expect, it } from 'vitest';
import { beloppText, MISSING_AMOUNT } from '../../../shared/rules/belopp.ts';
import { ledger } from '../support-facts.ts';

const space = '\u00a0';

describe('amounts in text', () => {
  const data = ledger();
  const [kultur] = data.ansokningar;
  const [dans, scen] = kultur?.poster ?? [];

  it.each([
    ['ram', null, `1${space}mnkr`],
    ['begart', null, `1,1${space}mnkr`],
    ['tilldelat', null, `600${space}tkr`],
    ['kvar', null, `400${space}tkr`],
    ['ansokan_begart', kultur?.id, `800${space}tkr`],
    ['ansokan_tilldelat', kultur?.id, `600${space}tkr`],
    ['post_begart', scen?.id, `200${space}tkr`],
    ['post_beviljat', dans?.id, `600${space}tkr`],
  ] as const)('%s reads as the ledger says', (kalla, ref, text) => {
    expect(beloppText(data, kalla, ref ?? null)).toBe(text);
  });

  it('follows a change of the ledger', () => {
    expect(beloppText({ ...data, beloppKr: 2_500_000 }, 'ram', null)).toBe(`2,5${space}mnkr`);
  });

  it('shows the unit that the applicant is set to', () => {
    const ansokningar = data.ansokningar.map((one) => ({ ...one, visningsenhet: 'kr' as const }));
    const text = beloppText({ ...data, ansokningar }, 'ansokan_tilldelat', kultur?.id ?? null);
    expect(text).toBe(`600${space}000${space}kr`);
  });

  it('leaves a dash where the source is gone', () => {
    expect(beloppText(data, 'post_begart', 'gone')).toBe(MISSING_AMOUNT);
    expect(beloppText(null, 'ram', null)).toBe(MISSING_AMOUNT);
  });
});
