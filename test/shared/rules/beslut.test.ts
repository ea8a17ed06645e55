import { describe, expect, it } from 'vitest';
import type { BeslutData } from '../../../shared/domain/beslut.ts';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { beslutViolations, decidedFacts } from '../../../shared/rules/beslut.ts';
import { kravdaOrgan } from '../../../shared/rules/sandlistepost.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { kultur, newId, paperFacts, styrelsen, teknik } from '../support-facts.ts';

const facts = paperFacts();
const [kulturAnsokan, teknikAnsokan] = facts.fordelning?.ansokningar ?? [];
if (!kulturAnsokan || !teknikAnsokan) throw new Error('the test ledger has two applicants');

function decision(extra: Partial<BeslutData> = {}): BeslutData {
  return {
    tjansteskrivelseId: newId() as TjansteskrivelseId,
    organId: styrelsen.id,
    datum: '2026-03-20',
    paragraf: 44,
    utfall: 'enligt_forslag',
    punkter: [],
    tilldelningar: [],
    avsteg: [],
    ...extra,
  };
}

const changed = (extra: Partial<BeslutData>) =>
  decision({
    utfall: 'andrat',
    punkter: punkterOf(facts).map(({ id, text }) => ({ harleddFranId: id, text })),
    ...extra,
  });
const rules = (data: BeslutData, of = facts) =>
  beslutViolations(of, data).map(({ path, rule }) => `${rule} ${path.join('.')}`.trim());

describe('a decision as proposed', () => {
  const decided = decidedFacts(facts, decision());

  it('takes the points word for word and numbers them', () => {
    expect(decided.punkter.map(({ nr, text }) => ({ nr, text }))).toEqual(
      punkterOf(facts).map(({ text }, index) => ({ nr: index + 1, text })),
    );
    expect(decided.punkter.map((punkt) => punkt.harleddFranId)).toEqual(
      facts.paper.punkter.map((punkt) => punkt.id),
    );
  });

  it('grants what the ledger proposes and asks for a report only where something is granted', () => {
    expect(decided.tilldelningar).toEqual([
      { ansokanId: kulturAnsokan.id, beloppKr: 600_000 },
      { ansokanId: teknikAnsokan.id, beloppKr: 0 },
    ]);
    expect(decided.aterrapporteringar).toEqual([
      {
        ansvarigOrganId: kultur.id,
        tillOrganId: styrelsen.id,
        precision: 'manad',
        senast: '2027-02',
      },
    ]);
  });

  it('must be told to the granted and to the refused', () => {
    expect(kravdaOrgan(facts, styrelsen.id, decided)).toEqual([
      { organId: kultur.id, skal: 'tilldelad' },
      { organId: teknik.id, skal: 'avslag' },
    ]);
    expect(rules(decision())).toEqual([]);
  });
});

describe('a changed decision', () => {
  it('keeps the words of the organ and the link to what was proposed', () => {
    const [first] = facts.paper.punkter;
    const text = 'Kulturnämnden tilldelas 700 tkr.';
    const punkter = [{ harleddFranId: first?.id ?? null, text }];
    const decided = decidedFacts(facts, changed({ punkter }));
    expect(decided.punkter).toEqual([
      { nr: 1, typ: 'tilldelning', text, sokandeOrganId: kultur.id, harleddFranId: first?.id },
    ]);
  });

  it('is refused while a point tells the amount that was not decided', () => {
    const tilldelningar = [
      { ansokanId: kulturAnsokan.id, beloppKr: 500_000 },
      { ansokanId: teknikAnsokan.id, beloppKr: 100_000 },
    ];
    expect(rules(changed({ tilldelningar }))).toEqual([
      'point_contradicts_grant punkter.0.text',
      'point_contradicts_grant punkter.2.text',
    ]);
    const reworded = punkterOf(facts).map(({ id }, index) => ({
      harleddFranId: id,
      text: `Ny lydelse ${String(index)}.`,
    }));
    expect(rules(changed({ tilldelningar, punkter: reworded }))).toEqual([]);
  });

  it('asks for no report when that point was struck out', () => {
    const [first] = punkterOf(facts);
    const punkter = [{ harleddFranId: first?.id ?? null, text: 'Tilldelas.' }];
    expect(decidedFacts(facts, changed({ punkter })).aterrapporteringar).toEqual([]);
  });

  it('is refused above request, above frame and with an empty point', () => {
    const grant = (beloppKr: number) => [{ ansokanId: kulturAnsokan.id, beloppKr }];
    const punkter = [{ harleddFranId: null, text: 'Enligt tabell.' }];
    const withGrant = (beloppKr: number) => changed({ punkter, tilldelningar: grant(beloppKr) });
    expect(rules(withGrant(800_000))).toEqual([]);
    expect(rules(withGrant(800_001))).toEqual(['granted_above_requested tilldelningar.0.beloppKr']);
    expect(rules(withGrant(1_000_001))).toEqual([
      'granted_above_requested tilldelningar.0.beloppKr',
      'granted_above_frame tilldelningar',
    ]);
    expect(rules(changed({ punkter: [{ harleddFranId: null, text: '' }] }))).toEqual([
      'required punkter.0.text',
    ]);
    expect(rules(changed({ punkter: [] }))).toEqual(['required punkter']);
  });
});

describe('an applicant without a point (K22)', () => {
  const without = {
    ...facts,
    paper: {
      ...facts.paper,
      punkter: facts.paper.punkter.map((punkt) => ({
        ...punkt,
        utgar: punkt.nyckel?.startsWith('avslag') ?? false,
      })),
    },
  };

  it('stops the decision until a reason is given', () => {
    expect(rules(decision(), without)).toEqual([
      `ansokan_without_point avsteg.${teknikAnsokan.id}`,
    ]);
    const avsteg = [{ ansokanId: teknikAnsokan.id, skal: 'Återtagen av nämnden.' }];
    expect(rules(decision({ avsteg }), without)).toEqual([]);
  });
});
