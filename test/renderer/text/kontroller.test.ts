import { expect, it } from 'vitest';
import { findingReason } from '../../../renderer/text/kontroller.ts';

it('says why by what caused the finding', () => {
  const empty = findingReason('K47', { rubrik: 'Bedömning' });
  const unreasoned = findingReason('K47', { rubrik: 'Miljö', niva: 'positiva' });
  const barn = findingReason('K47', { rubrik: 'Barn', niva: 'positiva', barn: 1 });
  expect(empty).toContain('Mallen kräver');
  expect(unreasoned).not.toContain('Mallen');
  expect(barn).toContain('2018:1197');
  expect(`${empty}${unreasoned}`).not.toContain('2018:1197');
  expect(findingReason('K45', {})).not.toBe('');
  expect(findingReason('K99', {})).toBe('');
});
