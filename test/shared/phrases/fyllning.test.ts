import { describe, expect, it, test } from 'vitest';
import { EgenFrasData } from '../../../shared/domain/egen-fras.ts';
import { egenFras } from '../../../shared/phrases/egna.ts';
import type { Fras } from '../../../shared/phrases/fras.ts';
import { fraser, variantFor } from '../../../shared/phrases/fraser.ts';
import { boundPiece, fyllFras } from '../../../shared/phrases/fyllning.ts';
import { mallParts, renderMall } from '../../../shared/phrases/mall.ts';
import { kultur, ledger, paperFacts } from '../support-facts.ts';
import { incomingRemiss } from '../support-paper.ts';

const O = { namn: 'Fritidsnämnden', genitiv: 'Fritidsnämndens', bestamdForm: 'nämnden' };
const library = Object.entries(fraser as Record<string, Fras>);

describe('a phrase of one’s own', () => {
  const own = (text: string) =>
    egenFras({ kod: 'X', rubrik: 'x', text, lagrum: '', avslutad: false });

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
    const filled = fyllFras(fraser.R2, lage);
    expect(filled['O']).toMatchObject({ kalla: 'organ', ref: kultur.id });
    expect(filled['A']?.value).toMatchObject({ namn: 'Kommunstyrelsen' });
    expect(filled['datum']).toMatchObject({ kalla: 'dokumentdatum', value: '2026-03-01' });
    expect(filled['handlingstyp']?.value).toBe('tjänsteskrivelse');
    expect(filled['daterad']?.value).toBe('utrum');
  });

  it('leaves what it doesn’t know', () => {
    expect(fyllFras(fraser.U1, lage)['uppgift']?.value).toBeNull();
    expect(fyllFras(fraser.F1, { ...lage, fordelning: ledger() })['O']?.value).toBeNull();
    const text = renderMall(fraser.U1.variants[0], fraser.U1.slots, {
      ...{ O, forvaltning: 'kontoret', uppgift: { saknas: '[uppgift]' }, tid: 'ingen' },
    });
    expect(text).toBe('Fritidsnämnden ger kontoret i uppdrag att [uppgift].');
  });

  it('binds names where the text has a reference of that form', () => {
    const filled = fyllFras(fraser.S2, lage);
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
      const filled = fyllFras(fras, base);
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
