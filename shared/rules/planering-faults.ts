import type { Dag } from '../domain/datum.ts';
import type { Plandag, PlanData, Planpunkt } from '../domain/planering.ts';
import { addDays } from '../domain/datum.ts';
import { isArbetsdag } from './arbetsdagar.ts';
import { sammantradesdagOf } from './planering.ts';
import { arbetsdagSenast, arbetsdagTidigast, allowsOrdinarie } from './planering-dagar.ts';
import { justeringSenast } from './planering-dagar.ts';
import type { Planeringsfakta } from './planering-dagar.ts';

/** `fel` breaks the plan, `varning` breaks a demand of the body's own, `upplysning` is to know. */
export type FaultLevel = 'fel' | 'varning' | 'upplysning';

export type FaultCode =
  | 'sammantrade_saknas'
  | 'sammantrade_efter_sista_dag'
  | 'omedelbar_kravs'
  | 'omedelbar_planerad'
  | 'omedelbar_onodig'
  | 'justering_sen'
  | 'justering_fore_sammantradet'
  | 'justering_forlangd'
  | 'expediering_fore_justering'
  | 'expediering_efter_sista_dag'
  | 'efter_sammantradet'
  | 'sen'
  | 'samrad_saknas'
  | 'samrad_efter_inlamning'
  | 'ej_arbetsdag'
  | 'sista_dag_helg'
  | 'passerad';

/** A demand that a plan doesn't meet, or something to know about it. */
export interface PlanFault {
  readonly kod: FaultCode;
  readonly niva: FaultLevel;
  readonly slag: Planpunkt;
  /** Who is heard, when it is about that. */
  readonly namn: string;
  /** The day that the demand gives; which one, `kod` says. */
  readonly grans: Dag | null;
}

interface Examined {
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
  readonly sammantradesdag: Dag;
}

/** Everything in a plan that does not hold, worst first. */
export function planFaults(plan: PlanData, fakta: Planeringsfakta): PlanFault[] {
  const sammantradesdag = sammantradesdagOf(plan, fakta);
  if (sammantradesdag === null) {
    return [fault('sammantrade_saknas', 'varning', 'sammantrade'), ...lastDayFaults(plan)];
  }
  const examined = { plan, fakta, sammantradesdag };
  const all = [
    ...meetingFaults(examined),
    ...plan.dagar.flatMap((dag) => dayFaults(dag, examined)),
    ...samradFaults(examined),
    ...lastDayFaults(plan),
  ];
  return (['fel', 'varning', 'upplysning'] as const).flatMap((niva) =>
    all.filter((one) => one.niva === niva),
  );
}

function fault(
  kod: FaultCode,
  niva: FaultLevel,
  of: Planpunkt | Plandag,
  grans: Dag | null = null,
): PlanFault {
  const { slag, namn } = typeof of === 'string' ? { slag: of, namn: '' } : of;
  return { kod, niva, slag, namn, grans };
}

/** K30 and K36: whether the meeting, and the minutes of it, come in time. */
function meetingFaults({ plan, sammantradesdag }: Examined): PlanFault[] {
  const { sistaDag, omedelbarJustering } = plan;
  if (sammantradesdag > sistaDag) {
    return [fault('sammantrade_efter_sista_dag', 'fel', 'sammantrade', sistaDag)];
  }
  const isSafe = allowsOrdinarie(sammantradesdag, sistaDag);
  const senast = justeringSenast(sammantradesdag);
  if (!omedelbarJustering && !isSafe) return [fault('omedelbar_kravs', 'fel', 'justering', senast)];
  if (!omedelbarJustering) return [];
  const kod = isSafe ? 'omedelbar_onodig' : 'omedelbar_planerad';
  return [fault(kod, 'upplysning', 'justering', senast)];
}

function dayFaults(dag: Plandag, examined: Examined): PlanFault[] {
  const found = faultOfDay(dag, examined);
  const { idag } = examined.fakta;
  if (found) return [found];
  if (dag.datum < idag) return [fault('passerad', 'upplysning', dag)];
  // Minutes that are approved at the meeting are, whichever day that is.
  const isFixed = dag.slag === 'justering' && examined.plan.omedelbarJustering;
  if (isFixed || isArbetsdag(dag.datum)) return [];
  return [fault('ej_arbetsdag', 'varning', dag, arbetsdagSenast(dag.datum))];
}

function faultOfDay(dag: Plandag, examined: Examined): PlanFault | null {
  switch (dag.slag) {
    case 'justering':
      return approvalFault(dag, examined);
    case 'expediering':
      return sendingFault(dag, examined.plan);
    default:
      return preparationFault(dag, examined);
  }
}

/** KL 5:69; a last day on a weekend is told of, since lag (1930:173) may lengthen it. */
function approvalFault(dag: Plandag, { sammantradesdag }: Examined): PlanFault | null {
  const senast = justeringSenast(sammantradesdag);
  if (dag.datum < sammantradesdag) {
    return fault('justering_fore_sammantradet', 'fel', dag, sammantradesdag);
  }
  if (dag.datum <= senast) return null;
  return dag.datum <= arbetsdagTidigast(senast)
    ? fault('justering_forlangd', 'varning', dag, senast)
    : fault('justering_sen', 'fel', dag, senast);
}

function sendingFault(dag: Plandag, { dagar, sistaDag }: PlanData): PlanFault | null {
  if (dag.datum > sistaDag) return fault('expediering_efter_sista_dag', 'fel', dag, sistaDag);
  const justering = dagar.find(({ slag }) => slag === 'justering')?.datum;
  return justering !== undefined && dag.datum < justering
    ? fault('expediering_fore_justering', 'fel', dag, justering)
    : null;
}

/** K37 and the days that the body asks for before it meets. */
function preparationFault(dag: Plandag, { sammantradesdag, fakta, plan }: Examined) {
  const { regler } = fakta;
  if (dag.datum > sammantradesdag) return fault('efter_sammantradet', 'fel', dag, sammantradesdag);
  const days: Record<Plandag['slag'], number> = {
    ...{ justering: 0, expediering: 0 },
    samrad: regler.samrad.find(({ namn }) => namn === dag.namn)?.dagarFore ?? 0,
    inlamning: regler.inlamningDagar,
    kallelse: regler.kallelseDagar,
  };
  const senast = addDays(sammantradesdag, -days[dag.slag]);
  if (dag.datum > senast) return fault('sen', 'varning', dag, senast);
  const inlamning = plan.dagar.find(({ slag }) => slag === 'inlamning')?.datum;
  return dag.slag === 'samrad' && inlamning !== undefined && dag.datum > inlamning
    ? fault('samrad_efter_inlamning', 'upplysning', dag, inlamning)
    : null;
}

/** K37: whom the body wants heard, and who has no day in the plan. */
function samradFaults({ plan, fakta }: Examined): PlanFault[] {
  const planned = plan.dagar.filter(({ slag }) => slag === 'samrad').map(({ namn }) => namn);
  return fakta.regler.samrad
    .filter(({ namn }) => !planned.includes(namn))
    .map(({ namn }) => ({ ...fault('samrad_saknas', 'varning', 'samrad'), namn }));
}

/** A last day that somebody has set isn't lengthened by a weekend; then the answer goes before. */
function lastDayFaults({ sistaDag }: PlanData): PlanFault[] {
  if (isArbetsdag(sistaDag)) return [];
  return [fault('sista_dag_helg', 'upplysning', 'sista_dag', arbetsdagSenast(sistaDag))];
}
