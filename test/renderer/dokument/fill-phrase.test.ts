import { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import {
  phraseParagraph,
  phraseText,
  slotsOf,
} from '../../../renderer/features/dokument/fraser/fill-phrase.ts';
import { textFraser } from '../../../renderer/text/fraser.ts';
import { richTextSchema } from '../../../shared/document/schema.ts';
import type { Fras, FrasVariant } from '../../../shared/phrases/fras.ts';
import { fraser } from '../../../shared/phrases/fraser.ts';
import { luckorIn } from '../../../shared/phrases/lucka.ts';
import { EMPTY, plain } from '../../../shared/phrases/slot-filling.ts';

const library = Object.values(fraser as Record<string, Fras>);
const all = library.flatMap((fras) =>
  fras.variants.map((variant) => [`${fras.kod} ${variant.id}`, fras, variant] as const),
);

/** Nothing but the choices made. */
function empty({ slots }: Fras, { val }: FrasVariant) {
  const first = (slot: string) => Object.keys(val?.[slot] ?? {})[0] ?? null;
  const entries = Object.entries(slots).map(
    ([slot, kind]) => [slot, kind === 'val' ? plain(first(slot)) : EMPTY] as const,
  );
  return Object.fromEntries(entries);
}

describe('a phrase that nothing is filled into', () => {
  it.each(all)('%s says of every slot that it is to be filled', (_name, fras, variant) => {
    const filling = empty(fras, variant);
    const asked = slotsOf(fras, variant, filling).filter((slot) => fras.slots[slot] !== 'val');
    const names = asked.map((slot) => (textFraser.slots[slot] ?? slot).toLowerCase());
    const said = (text: string) => new Set(luckorIn(text).map(({ namn }) => namn));
    expect(said(phraseText(fras, variant, filling))).toEqual(new Set(names));
    const piece = phraseParagraph(fras, variant, filling);
    const { textContent } = Node.fromJSON(richTextSchema, piece);
    expect(said(textContent)).toEqual(new Set(names));
  });
});
