import type { PaperFacts } from '../document/paper-facts.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { daysIn } from './days-in-text.ts';
import type { PaperText } from './paper-text.ts';
import { sentencesOf } from './text.ts';

type Samradsfakta = Pick<PaperFacts, 'paper' | 'sammantradesdag' | 'mall'>;

const TALK =
  /(?<!\p{L})(?:fackliga?|samverkan\p{L}*|förhandling\p{L}*|samråd\p{L}*|pensionärsråd\p{L}*|(?:\p{L}+)?råd(?:et)?|information)(?!\p{L})/iu;
const TO_COME =
  /(?<!\p{L})(?:lämnas|sker|hålls|genomförs|informeras|behandlas|(?:kommer|ska) (?:\p{L}+ )?(?:att )?\p{L}+s)(?!\p{L})/iu;

/** All checks of the talks before a decision (K37, K38). */
export function checkSamrad(facts: Samradsfakta, text: PaperText): Finding[] {
  return [...checkSamradsdagar(facts), ...checkTempus(facts, text)];
}

/** K37: a talk without its day or after the meeting, and none at all where the template has one. */
export function checkSamradsdagar({ paper, sammantradesdag, mall }: Samradsfakta): Finding[] {
  const required = mall.avsnitt.some(
    ({ typ, obligatoriskt }) => typ === 'samverkan' && obligatoriskt,
  );
  if (paper.samrad.length === 0) {
    return required ? [finding('K37', 'samrad', { fel: 'saknas' })] : [];
  }
  return paper.samrad.flatMap(({ datum, organNamn }, index) => {
    const field = `samrad.${String(index)}`;
    if (datum === null) return [finding('K37', field, { fel: 'dag_saknas', organNamn })];
    const late = sammantradesdag !== null && datum > sammantradesdag;
    return late ? [finding('K37', field, { fel: 'for_sent', organNamn, datum })] : [];
  });
}

/** K38: a talk told of as to come, on a day that has passed when the paper is decided. */
export function checkTempus({ paper, sammantradesdag }: Samradsfakta, text: PaperText): Finding[] {
  const read = sammantradesdag ?? paper.dokumentdatum;
  if (read === null) return [];
  return text.avsnitt.flatMap(({ field, text: words }) =>
    sentencesOf(words)
      .filter((sentence) => TALK.test(sentence.text) && TO_COME.test(sentence.text))
      .flatMap((sentence) => {
        const passed = daysIn(sentence.text, read.slice(0, 4)).find(({ dag }) => dag < read);
        const details = { mening: sentence.text, datum: passed?.dag ?? '' };
        return passed ? [finding('K38', field, details)] : [];
      }),
  );
}
