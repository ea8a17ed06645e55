import { describe, expect, it } from 'vitest';
import {
  mottagarforslag,
  saknadeMottagare,
  suggestedPoster,
} from '../../../shared/rules/sandlistepost.ts';
import { kultur, newId, paperFacts, styrelsen, teknik } from '../support-facts.ts';

const facts = paperFacts();

describe('who gets the decision', () => {
  it('is the granted, the refused and the unit that pays', () => {
    const rows = suggestedPoster(facts, newId).map(({ mottagare, skal }) => [mottagare, skal]);
    expect(rows).toEqual([
      ['Kulturnämnden', 'tilldelad'],
      ['Tekniska nämnden', 'avslag'],
      ['Ekonomienheten', 'verkstallare'],
    ]);
  });

  it('follows what was decided rather than what was proposed', () => {
    const tilldelningar = (facts.fordelning?.ansokningar ?? []).map((ansokan) => ({
      ansokanId: ansokan.id,
      sokandeOrganId: ansokan.sokandeOrganId,
      begartKr: 300_000,
      beloppKr: ansokan.sokandeOrganId === teknik.id ? 300_000 : 0,
    }));
    const after = mottagarforslag(facts, { organId: styrelsen.id, punkter: [], tilldelningar });
    expect(after.find(({ organId }) => organId === teknik.id)?.skal).toBe('tilldelad');
    expect(after.find(({ organId }) => organId === kultur.id)?.skal).toBe('avslag');
  });

  it('misses a required body unless a reason is kept', () => {
    const forslag = mottagarforslag(facts, null);
    const poster = suggestedPoster(facts, newId).filter((post) => post.organId !== teknik.id);
    const missing = (avsteg: { organId: typeof teknik.id; skal: string }[]) =>
      saknadeMottagare({ poster, avsteg }, forslag).map(({ mottagare }) => mottagare);
    expect(missing([])).toEqual(['Tekniska nämnden']);
    expect(missing([{ organId: teknik.id, skal: 'Får beslutet muntligt.' }])).toEqual([]);
    expect(missing([{ organId: teknik.id, skal: ' ' }])).toEqual(['Tekniska nämnden']);
  });
});
