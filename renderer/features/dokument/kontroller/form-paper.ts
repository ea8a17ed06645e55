import type { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import { writtenOf } from '../paper-values.ts';
import type { PaperValues } from '../paper-values.ts';

/** The form's values for a paper changed from `before`; sections that are the same stay as held. */
export function formValues(
  values: PaperValues,
  before: TjansteskrivelseData,
  after: TjansteskrivelseData,
): PaperValues {
  const avsnitt = after.avsnitt.map((one, index) => {
    const held = values.avsnitt[index];
    return held && one === before.avsnitt[index] ? held : writtenOf(one);
  });
  return { ...after, avsnitt };
}
