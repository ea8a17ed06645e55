import { expect, it } from 'vitest';
import { huvudOf } from '../../../electron/documents/models/huvud.ts';
import { paperFacts } from '../../shared/support-facts.ts';

it('raises the first letter of the unit, which the text names inside a sentence', () => {
  const facts = paperFacts(null);
  const head = (enhet: string) => huvudOf({ ...facts, paper: { ...facts.paper, enhet } }).enhet;
  expect(head('stab och kansli')).toBe('Stab och kansli');
  expect(head('Utredningsenheten')).toBe('Utredningsenheten');
  expect(head('')).toBe('');
});
