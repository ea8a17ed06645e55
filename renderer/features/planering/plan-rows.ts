import { daysBetween } from '../../../shared/domain/datum.ts';
import { plandagKey } from '../../../shared/domain/planering.ts';
import type { PlanData, Planpunkt } from '../../../shared/domain/planering.ts';
import { sammantradesdagOf } from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import { justeringSenast } from '../../../shared/rules/planering-dagar.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { FaultLevel, PlanFault } from '../../../shared/rules/planering-faults.ts';
import { textPlanpunkt, textTidslinje } from '../../text/planering.ts';
import { longDay } from './day-words.ts';

/** One date of a plan as a row of the picture and of the table. */
export interface PlanRow {
  readonly key: string;
  readonly slag: Planpunkt;
  readonly namn: string;
  readonly label: string;
  readonly datum: string;
  readonly egen: boolean;
  readonly isMovable: boolean;
  /** The worst of what is found about it; null when nothing is. */
  readonly niva: FaultLevel | null;
  /** What is asked of it, in words. */
  readonly krav: string;
  /** Where it lies to the meeting, in words. */
  readonly lage: string;
}

const LEVELS: readonly FaultLevel[] = ['fel', 'varning', 'upplysning'];

interface PlanRowFacts {
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
  readonly faults: readonly PlanFault[];
  readonly isSistaDagFixed: boolean;
}

/** The dates of a plan in the order they come when all goes well. */
export function planRowsOf({ plan, fakta, faults, isSistaDagFixed }: PlanRowFacts): PlanRow[] {
  const meeting = sammantradesdagOf(plan, fakta);
  const row = (slag: Planpunkt, datum: string, more: Partial<PlanRow> = {}): PlanRow => {
    const namn = more.namn ?? '';
    const key = plandagKey({ slag, namn });
    const niva = LEVELS.find((one) =>
      faults.some((fault) => fault.niva === one && plandagKey(fault) === key),
    );
    return {
      ...{ key, slag, namn, datum, egen: false, isMovable: true, krav: '' },
      label: slag === 'samrad' ? upperFirst(namn) : textPlanpunkt[slag],
      niva: niva ?? null,
      lage: meeting === null || slag === 'sammantrade' ? '' : relationWords(datum, meeting),
      ...more,
    };
  };
  const last = row('sista_dag', plan.sistaDag, { isMovable: !isSistaDagFixed });
  if (meeting === null) return [last];
  const dagar = plan.dagar.map(({ slag, namn, datum, egen }) =>
    row(slag, datum, {
      ...{ namn, egen, krav: demandOf(slag, namn, { plan, fakta, meeting }) },
      isMovable: !(slag === 'justering' && plan.omedelbarJustering),
    }),
  );
  const isBefore = ({ slag }: PlanRow) => slag !== 'justering' && slag !== 'expediering';
  return [
    ...dagar.filter(isBefore),
    row('sammantrade', meeting),
    ...dagar.filter((one) => !isBefore(one)),
    last,
  ];
}

function relationWords(datum: string, meeting: string): string {
  const distance = daysBetween(datum, meeting);
  if (distance === 0) return textTidslinje.onMeeting;
  return distance > 0 ? textTidslinje.before(distance) : textTidslinje.after(-distance);
}

interface DemandFacts {
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
  readonly meeting: string;
}

function demandOf(slag: Planpunkt, namn: string, { plan, fakta, meeting }: DemandFacts): string {
  const { regler } = fakta;
  const before = (days: number | undefined) =>
    days === undefined ? '' : textTidslinje.demandBefore(days, longDay(addDays(meeting, -days)));
  switch (slag) {
    case 'samrad':
      return before(regler.samrad.find((one) => one.namn === namn)?.dagarFore);
    case 'inlamning':
      return before(regler.inlamningDagar);
    case 'kallelse':
      return before(regler.kallelseDagar);
    case 'justering':
      return plan.omedelbarJustering
        ? textTidslinje.demandOmedelbar
        : textTidslinje.demandJustering(longDay(justeringSenast(meeting)));
    case 'expediering':
      return textTidslinje.demandExpediering(longDay(plan.sistaDag));
    case 'sammantrade':
    case 'sista_dag':
      return '';
  }
}
