import { describe, expect, it } from 'vitest';
import { typedSource } from '../../../renderer/features/referenser/typed-source.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { newId } from '../../shared/support-facts.ts';

const kultur: Organ = {
  ...newOrgan({ namn: 'Kulturnämnden', genitiv: 'Kulturnämndens', bestamdForm: 'nämnden' }),
  ...{ forkortning: 'KUN', id: OrganId.parse(newId()), version: 1, sammanslagenMed: null },
};

describe('a source as it is written', () => {
  it('is known by abbreviation or name, day and paragraph', () => {
    const meant = { organId: kultur.id, datum: '2026-06-15', paragraf: 44 };
    for (const written of [
      'KUN 2026-06-15 § 44',
      'kun 2026-06-15 §44',
      'Kulturnämnden 2026-06-15, § 44 ',
    ]) {
      expect(typedSource(written, [kultur])).toEqual(meant);
    }
  });

  it('is none while it lacks something, or when its body is unknown or gone', () => {
    for (const written of [
      '',
      'KUN',
      'KUN 2026-06-15',
      'KUN 2026-02-30 § 4',
      'BUN 2026-06-15 § 44',
    ]) {
      expect(typedSource(written, [kultur])).toBeNull();
    }
    expect(typedSource('KUN 2026-06-15 § 44', [{ ...kultur, avslutad: true }])).toBeNull();
  });
});
