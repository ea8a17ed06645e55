import type { PaperFacts } from '../document/paper-facts.ts';
import type { Standpunkt } from '../domain/remiss.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { wholePoint } from './paper-text.ts';
import type { PaperText } from './paper-text.ts';

/** How a point takes a stand, and the standpoints that go together with it. */
const STANDS: readonly (readonly [Standpunkt | 'svarar', RegExp, readonly Standpunkt[]])[] = [
  [
    'tillstyrker',
    /(?<!\p{L})tillstyrk(?:er|a|s)(?!\p{L}| inte)/iu,
    ['tillstyrker', 'tillstyrker_delvis'],
  ],
  [
    'avstyrker',
    /(?<!\p{L})avstyrk(?:er|a|s)(?!\p{L}| inte)/iu,
    ['avstyrker', 'tillstyrker_delvis'],
  ],
  [
    'ingen_erinran',
    /(?<!\p{L})(?:ingen erinran|utan erinran|(?:inget|ingenting|inte något) att erinra)(?!\p{L})/iu,
    ['ingen_erinran', 'tillstyrker'],
  ],
  [
    'avstar',
    /(?<!\p{L})avstå(?:r|s)? från (?:att (?:yttra sig|avge|lämna|svara)|yttrande)/iu,
    ['avstar'],
  ],
  [
    'svarar',
    /(?<!\p{L})som svar på (?:\p{L}+ )?remissen(?!\p{L})|(?<!\p{L})avge(?:r|s)? (?:eget )?yttrande/iu,
    ['tillstyrker', 'tillstyrker_delvis', 'avstyrker', 'ingen_erinran', 'hanvisar_tu'],
  ],
];

/**
 * K48: a point of the answer takes another stand than the answer is registered with, so that the
 * one who asked would read two answers. An answer that refers to the paper takes no stand itself.
 */
export function checkStandpunkt(
  { remiss, paper }: Pick<PaperFacts, 'remiss' | 'paper'>,
  { punkter }: PaperText,
): Finding[] {
  const svar = remiss?.svar.find(({ organId }) => organId === paper.beslutsnivaOrganId);
  const standpunkt = svar?.standpunkt ?? null;
  if (standpunkt === null || standpunkt === 'hanvisar_tu') return [];
  return punkter.flatMap((punkt) => {
    const text = wholePoint(punkt);
    const against = STANDS.find(
      ([, says, together]) => says.test(text) && !together.includes(standpunkt),
    );
    return against
      ? [finding('K48', punkt.field, { nr: punkt.nr, sagt: against[0], standpunkt })]
      : [];
  });
}
