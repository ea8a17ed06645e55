import type { PaperFacts } from '../document/paper-facts.ts';
import { luckorIn } from '../phrases/lucka.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { wholePoint } from './paper-text.ts';
import type { PaperText } from './paper-text.ts';

/** K49: a place of a phrase that still waits to be filled in. */
export function checkLuckor({ paper }: Pick<PaperFacts, 'paper'>, text: PaperText): Finding[] {
  // What is made of the case says the points once more.
  const written = text.avsnitt.filter(({ foljer }) => !foljer);
  return [
    ...inField('rubrik', paper.rubrik),
    ...inField('underrubrik', paper.underrubrik),
    ...text.punkter.flatMap((punkt) => inField(punkt.field, wholePoint(punkt))),
    ...written.flatMap((one) => inField(one.field, `${one.rubrik}\n${one.text}`)),
    ...paper.handlingsrader.flatMap(({ rubrik }, index) =>
      inField(`handlingsrader.${String(index)}`, rubrik),
    ),
    ...paper.fotnoter.flatMap((one) =>
      one.typ === 'forklaring' ? inField(`fotnot:${one.id}`, one.text) : [],
    ),
  ];
}

function inField(field: string, text: string): Finding[] {
  return luckorIn(text).map(({ text: found, namn }) =>
    finding('K49', field, { text: found, uppgift: namn }),
  );
}
