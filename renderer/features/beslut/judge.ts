import type { Violation } from '../../../shared/contract/errors.ts';
import { toViolations } from '../../../shared/contract/violations.ts';
import { BeslutData } from '../../../shared/domain/beslut.ts';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { beslutViolations } from '../../../shared/rules/beslut.ts';
import { beslutRuleText } from '../../text/beslut.ts';
import { avgorandeOf, keptPlaces } from './beslut-values.ts';
import type { BeslutUnderlag, BeslutValues } from './beslut-values.ts';

export interface JudgeParts {
  readonly underlag: BeslutUnderlag;
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly today: string;
}

export interface Judged {
  /** What to record; null while something is wrong. */
  readonly data: BeslutData | null;
  /** Words of what is wrong, by field; the first of each. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Whether the decision can be recorded: by the schema and by the rules that main holds it to. */
export function judge(values: BeslutValues, parts: JudgeParts): Judged {
  const parsed = BeslutData.safeParse(inputOf(values, parts.tjansteskrivelseId));
  const violations = [
    ...(values.datum === '' ? [{ path: ['datum'], rule: 'required' }] : []),
    ...(parsed.success ? [] : toViolations(parsed.error)),
    ...(values.datum > parts.today ? [{ path: ['datum'], rule: 'day_in_future' }] : []),
    ...values.avsteg.flatMap(({ skal }, index) =>
      skal.trim() === '' ? [{ path: ['avsteg', index, 'skal'], rule: 'reason_missing' }] : [],
    ),
    ...beslutViolations(parts.underlag, avgorandeOf(values)),
  ];
  const errors = new Map<string, string>();
  for (const violation of violations) {
    const field = fieldOfPath(values, violation.path) ?? 'root.server';
    if (!errors.has(field)) errors.set(field, beslutRuleText(violation));
  }
  return { data: parsed.success && errors.size === 0 ? parsed.data : null, errors };
}

/** The field of the form that a place in the input came from; null for the whole. */
export function fieldOfPath(values: BeslutValues, path: Violation['path']): string | null {
  const [part, place] = path;
  if (part === 'avsteg' && typeof place === 'string') {
    return `avsteg.${String(values.avsteg.findIndex(({ ansokanId }) => ansokanId === place))}.skal`;
  }
  if (part !== 'punkter' && part !== 'tilldelningar')
    return path.length > 0 ? path.join('.') : null;
  if (typeof place !== 'number' || values.utfall === 'enligt_forslag') return `${part}.root`;
  if (part === 'tilldelningar') return `tilldelningar.${String(place)}.beloppKr`;
  return `punkter.${String(keptPlaces(values.punkter)[place] ?? place)}.text`;
}

/** The input of the command as the form has it, with what is missing left missing. */
function inputOf(values: BeslutValues, tjansteskrivelseId: TjansteskrivelseId) {
  const { organId, datum, paragraf, utfall } = values;
  const { punkter, avsteg } = avgorandeOf(values);
  const tilldelningar = utfall === 'andrat' ? values.tilldelningar : [];
  return { tjansteskrivelseId, organId, datum, paragraf, utfall, punkter, tilldelningar, avsteg };
}
