import type { PaperFacts } from '../document/paper-facts.ts';
import type { Ansokan } from '../domain/fordelning.ts';
import type { KallhanvisningId } from '../domain/id.ts';
import { sumFordelning } from '../rules/fordelning.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { wholePoint } from './paper-text.ts';
import type { PaperText } from './paper-text.ts';

/** The checks of what an allocation rests on: its money and the decisions to apply (K27, K28). */
export function checkAnsokningar(facts: PaperFacts, text: PaperText): Finding[] {
  return [...checkFinansiering(facts, text), ...checkSokandesBeslut(facts)];
}

/** K27: the council grants money, and no point says where it is taken from (KL 11 kap. 15 §). */
export function checkFinansiering(
  { fordelning, organ, paper }: PaperFacts,
  { punkter }: Pick<PaperText, 'punkter'>,
): Finding[] {
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  if (!fordelning || body?.organtyp !== 'kf' || sumFordelning(fordelning).tilldelat === 0)
    return [];
  const isSaid = punkter.some((punkt) => /finansier/iu.test(wholePoint(punkt)));
  return isSaid ? [] : [finding('K27', 'fordelning')];
}

/** K28: an applicant's own decision to apply isn't among the handlingar, where there is such a list. */
export function checkSokandesBeslut(facts: PaperFacts): Finding[] {
  const { fordelning, paper } = facts;
  const isListed = paper.avsnitt.some(({ typ, utelamnat }) => typ === 'handlingar' && !utelamnat);
  if (!fordelning || !isListed) return [];
  const missing = fordelning.ansokningar
    .filter((ansokan) => ansokan.tillfallen.some((one) => !isAmong(facts, ansokan, one)))
    .map(({ sokandeOrganId }) => sokandeOrganId);
  return [...new Set(missing)].map((organId) => finding('K28', 'fordelning', { organId }));
}

/**
 * By the citation where there is one, and then one that disagrees on its day or its § will do (K10
 * tells of that); otherwise any decision of the applicant's, or a row that names it.
 */
function isAmong(
  { paper, kallhanvisningar, organ }: PaperFacts,
  { sokandeOrganId }: Ansokan,
  { kallhanvisningId }: Ansokan['tillfallen'][number],
): boolean {
  const sourceOf = (wanted: KallhanvisningId | null) =>
    kallhanvisningar.find(({ id }) => id === wanted);
  const source = sourceOf(kallhanvisningId);
  const name = organ.find(({ id }) => id === sokandeOrganId)?.namn.toLowerCase() ?? '';
  return paper.handlingsrader.some((rad) => {
    const cited = sourceOf(rad.kallhanvisningId);
    if (cited?.organId !== sokandeOrganId) {
      return !source && name !== '' && rad.rubrik.toLowerCase().includes(name);
    }
    return !source || cited.datum === source.datum || cited.paragraf === source.paragraf;
  });
}
