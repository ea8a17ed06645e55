import { describe, expect, it, test } from 'vitest';
import { EgenFrasData } from '../../../shared/domain/egen-fras.ts';
import { ownPhrase } from '../../../shared/phrases/own-phrase.ts';
import type { Fras } from '../../../shared/phrases/fras.ts';
import { fraser, variantFor } from '../../../shared/phrases/fraser.ts';
import { boundPiece, fillPhrase } from '../../../shared/phrases/filling.ts';
import { inOrder } from '../../../shared/phrases/order.ts';
import { mallParts, renderMall } from '../../../shared/phrases/mall.ts';
import { kultur, ledger, paperFacts, teknik } from '../support-facts.ts';
import { incomingRemiss } from '../support-paper.ts';

const O = { namn: 'Fritidsnämnden', genitiv: 'Fritidsnämndens', bestamdForm: 'nämnden' };
const library = Object.entries(fraser as Record<string, Fras>);

describe('a phrase of one’s own', () => {
  const own = (text: string) =>
    ownPhrase({ kod: 'X', rubrik: 'x', text, lagrum: '', avslutad: false });

  it('has the slots that its words have', () => {
    expect(own('{O:g} svar till {A}, {datum}.').slots).toEqual({
      ...{ O: 'organ', A: 'organ', datum: 'dag' },
    });
  });

  it('is refused when it asks for something else', () => {
    const data = { kod: 'X', rubrik: 'x', lagrum: '', avslutad: false };
    expect(EgenFrasData.safeParse({ ...data, text: '{O} tackar {vem}.' }).success).toBe(false);
    expect(EgenFrasData.safeParse({ ...data, text: '{O:xx}' }).success).toBe(false);
    expect(EgenFrasData.safeParse({ ...data, text: '{O:bf} tackar.' }).success).toBe(true);
  });
});

describe('filling from the case', () => {
  const facts = paperFacts(null);
  const remiss = incomingRemiss({ rubrik: 'Motion om bad', svarSenast: '2026-05-01' });
  const lage = { ...facts, remiss, paper: { ...facts.paper, beslutsnivaOrganId: kultur.id } };

  it('knows who decides, who asks, and the paper', () => {
    const filled = fillPhrase(fraser.R2, lage);
    expect(filled['O']).toMatchObject({ kalla: 'organ', ref: kultur.id });
    expect(filled['A']?.value).toMatchObject({ namn: 'Kommunstyrelsen' });
    expect(filled['datum']).toMatchObject({ kalla: 'dokumentdatum', value: '2026-03-01' });
    expect(filled['handlingstyp']?.value).toBe('tjänsteskrivelse');
    expect(filled['daterad']?.value).toBe('utrum');
  });

  it('leaves what it doesn’t know', () => {
    expect(fillPhrase(fraser.U1, lage)['uppgift']?.value).toBeNull();
    const bare = { ...lage, fordelning: null };
    expect(fillPhrase(fraser.F1, bare)['O']?.value).toBeNull();
    expect(fillPhrase(fraser.F4, bare)['belopp']?.value).toBeNull();
    const text = renderMall(fraser.U1.variants[0], fraser.U1.slots, {
      ...{ O, forvaltning: 'kontoret', uppgift: { saknas: '[uppgift]' }, tid: 'ingen' },
    });
    expect(text).toBe('Fritidsnämnden ger kontoret i uppdrag att [uppgift].');
  });

  it('tells of an application what the ledger says of who is chosen', () => {
    const money = { ...lage, fordelning: ledger() };
    const words = (kod: 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6', id: typeof kultur.id | null) => {
      const filled = fillPhrase(fraser[kod], money, id);
      const values = Object.fromEntries(
        Object.entries(filled).map(([slot, { value }]) => [slot, value ?? { saknas: slot }]),
      );
      const fras: Fras = fraser[kod];
      return renderMall(variantFor(fras, 'numrerade_meningar', {}), fras.slots, values);
    };
    expect(words('F1', kultur.id)).toBe(
      'Kulturnämnden tilldelas 600\u00a0tkr ur kommunstyrelsens medel för lek och rörelse, ' +
        'vilket är 200\u00a0tkr lägre än ansökan.',
    );
    expect(words('F2', kultur.id)).toBe(
      'Kulturnämnden ska senast vid kommunstyrelsens sammanträde i februari 2027 redovisa hur ' +
        'medlen har använts.',
    );
    expect(words('F3', kultur.id)).toBe('Scen omfattas inte av tilldelningen.');
    expect(words('F4', teknik.id)).toContain('Tekniska nämndens ansökan om 300');
    expect(words('F6', null)).toContain('400');
    expect(fillPhrase(fraser.F4, money)['O']?.organId).toBe(kultur.id);
  });

  it('binds names where the text has a reference of that form', () => {
    const filled = fillPhrase(fraser.S2, lage);
    const values = Object.fromEntries(
      Object.entries(filled).map(([slot, { value }]) => [slot, value ?? { saknas: slot }]),
    );
    const parts = mallParts(fraser.S2.variants[0], fraser.S2.slots, values);
    const forms = parts.map((part) => boundPiece(part, filled)?.['attrs']);
    expect(forms.filter((one) => one !== undefined)).toMatchObject([
      { kalla: 'organ', form: 'inledande' },
      { kalla: 'remiss', form: 'rubrik' },
      { kalla: 'organ', ref: kultur.id, form: '' },
      { kalla: 'remiss', form: 'svar_senast' },
    ]);
  });

  test.each(library)('%s is filled from any case without failing', (_kod, fras) => {
    for (const base of [lage, { ...facts, fordelning: ledger() }]) {
      const filled = fillPhrase(fras, base);
      const values = Object.fromEntries(
        Object.entries(filled).map(([slot, { value }]) => [slot, value ?? { saknas: `[${slot}]` }]),
      );
      for (const variant of fras.variants) {
        const stil = variant.id === 'att' ? 'att_satser' : 'numrerade_meningar';
        expect(variantFor(fras, stil, { [fras.kod]: variant.id })).toBe(variant);
        expect(renderMall(variant, fras.slots, values)).toMatch(/\.$/u);
      }
    }
  });

  it('chooses the words after att for a body that decides so', () => {
    expect(variantFor(fraser.R4, 'att_satser', {}).id).toBe('att');
    expect(variantFor(fraser.R4, 'en_mening', {}).id).toBe('standard');
    expect(variantFor(fraser.Y1, 'att_satser', {}).id).toBe('standard');
  });
});

describe('the order of phrases', () => {
  const facts = paperFacts(null);
  const remiss = incomingRemiss({ rubrik: 'Fråga' });
  const all = library.map(([, fras]) => ({ fras }));
  const first = (wanted: Parameters<typeof inOrder>[1], avsnitt: Parameters<typeof inOrder>[2]) =>
    inOrder(all, wanted, avsnitt)[0]?.fras.kod;

  it('begins with what such a paper decides', () => {
    expect(first({ ...facts, remiss }, null)).toBe('R1');
    expect(first({ ...facts, remiss, fordelning: ledger() }, null)).toBe('R1');
    expect(first({ ...facts, fordelning: ledger() }, null)).toBe('F1');
    expect(first(facts, null)).toBe('G1');
    const motion = { ...facts, remiss: { ...remiss, motionRef: '2026:4' } };
    expect(first(motion, null)).toBe('R1');
    const kf = facts.organ.map((one) => ({ ...one, organtyp: 'kf' as const }));
    expect(first({ ...motion, organ: kf }, null)).toBe('M1');
  });

  it('begins with the section that one writes in', () => {
    expect(first({ ...facts, remiss }, 'bakgrund')).toBe('S2');
    expect(first({ ...facts, remiss }, 'avslutande_forslag')).toBe('S3');
    expect(first(facts, 'konsekvens_barn')).toBe('K1');
    expect(first(facts, 'bedomning')).toBe('S1');
  });

  it('loses none', () => {
    expect(new Set(inOrder(all, facts, null))).toEqual(new Set(all));
  });
});
