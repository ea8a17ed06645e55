import { addDays } from '../domain/kalender.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { lastDayIn } from './days-in-text.ts';
import type { CheckFacts } from './check-facts.ts';
import { wholePoint } from './paper-text.ts';
import type { NumberedPoint, PaperText } from './paper-text.ts';

const TASK =
  /(?<!\p{L})(?:i uppdrag|uppdras?|(?:ska|skall)(?: \P{Lu}[^.]{0,80})? (?:redovisa|återkomma|återrapportera|återredovisa|rapportera|lämna in))(?!\p{L})/iu;

/** Reminders that cover a duty lie at most this many days before its last day. */
const NEAR = 62;

/**
 * K31: a point gives a task, and the case has no reminder of it. One reminder answers for one
 * point, so that two duties on the same day need two.
 */
export function checkUppdrag(
  { punkter }: PaperText,
  { bevakningar }: Pick<CheckFacts, 'bevakningar'>,
  dokumentdatum: string | null,
): Finding[] {
  const free = bevakningar.map(({ datum }) => datum).toSorted();
  return punkter.flatMap((punkt) => {
    const duty = dutyOf(punkt, dokumentdatum);
    if (!duty) return [];
    const earliest = duty.senast === null ? '' : addDays(duty.senast, -NEAR);
    const index = free.findIndex(
      (day) => day >= earliest && (duty.senast === null || day <= duty.senast),
    );
    if (index !== -1) {
      free.splice(index, 1);
      return [];
    }
    const { senast, precision } = duty;
    const dated = senast === null ? {} : { senast, precision };
    return [finding('K31', punkt.field, { nr: punkt.nr, ...dated })];
  });
}

interface Duty {
  /** The last day; null when the point names none. */
  readonly senast: string | null;
  readonly precision: 'dag' | 'manad';
}

function dutyOf(punkt: NumberedPoint, dokumentdatum: string | null): Duty | null {
  const text = wholePoint(punkt);
  const last = lastDayIn(text, dokumentdatum?.slice(0, 4) ?? '');
  if (punkt.typ !== 'aterrapport' && !TASK.test(text)) return null;
  return last
    ? { senast: last.dag, precision: last.precision }
    : { senast: null, precision: 'dag' };
}
