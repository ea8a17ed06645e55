import { getArende } from '../../db/repositories/arende.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { findPlan } from '../../db/repositories/plan.ts';
import type { PlanKey } from '../../db/repositories/plan.ts';
import { getPlaneringsregler } from '../../db/repositories/planeringsregler.ts';
import { getRemiss } from '../../db/repositories/remiss.ts';
import { getRemissvar, updateSvarslage, updateSvarsplan } from '../../db/repositories/remissvar.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { ArendeId, OrganId } from '../../shared/domain/id.ts';
import { SvarsplanData } from '../../shared/domain/remiss.ts';
import type { Remiss } from '../../shared/domain/remiss.ts';
import type { Samrad } from '../../shared/domain/samrad.ts';
import { plannedSamrad } from '../../shared/rules/planned-samrad.ts';
import {
  foljebrev,
  remissmissiv,
  remissposter,
  svarsdokumenttyp,
  svarsskrivelse,
} from '../../shared/rules/remiss-skrivelse.ts';
import type { RemissPaperStart } from '../../shared/rules/remiss-skrivelse.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { chosenMall } from './mall.ts';
import { addPaper } from './ny-skrivelse.ts';
import { tell } from './remissvar-logg.ts';

/**
 * Starts the paper that is to carry an answer, in the answer's own case. Throws RuleViolated
 * `arende_missing` for one without a case, `skrivelse_exists` for one that has a paper already.
 */
export function startSvarsskrivelse(
  context: ServiceContext,
  { svarId, version, val }: ParsedInput<'remiss.startPaper'>,
): Promise<Output<'remiss.startPaper'>> {
  return context.register.write(async (tx) => {
    const fore = await getRemissvar(tx, svarId);
    if (fore.arendeId === null) throw ruleViolated('arende_missing');
    if (fore.tjansteskrivelseId !== null) throw ruleViolated('skrivelse_exists');
    const remiss = await getRemiss(tx, fore.remissId);
    const { arendeId, organId } = fore;
    const chosen = val ?? { dokumenttyp: svarsdokumenttyp(fore) };
    const start = await startOf(context, tx, remiss, { arendeId, organId, chosen });
    const poster = remissposter(start, true, context.newId);
    const samrad = await samradOf(context, tx, { arendeId, organId });
    const data = { ...svarsskrivelse(start, fore), samrad };
    const paper = await addPaper(context, tx, arendeId, data, poster);
    const plan = { ...SvarsplanData.strip().parse(fore), tjansteskrivelseId: paper.id };
    const planned = await updateSvarsplan(tx, svarId, version, plan);
    const isBegun = fore.status === 'mottagen' || fore.status === 'fordelad';
    const efter = isBegun
      ? await updateSvarslage(tx, svarId, planned.version, { status: 'utkast' })
      : planned;
    await tell(tx, 'remiss.svar_sparat', fore, efter);
    return paper;
  });
}

/** Starts the letter a remiss is sent with in its case, or the one an answer is sent with in its own. */
export function startMissiv(
  context: ServiceContext,
  { remissId, svarId, mallId }: ParsedInput<'remiss.startMissiv'>,
): Promise<Output<'remiss.startMissiv'>> {
  return context.register.write(async (tx) => {
    const remiss = await getRemiss(tx, remissId);
    const svar = remiss.svar.find(({ id }) => id === svarId);
    if (svarId !== null && !svar) throw new CallError('NotFound');
    const arendeId = svar ? svar.arendeId : remiss.arendeId;
    if (arendeId === null) throw ruleViolated('arende_missing');
    const dokumenttyp = svar ? 'foljebrev' : 'remissmissiv';
    const organId = svar ? svar.organId : remiss.avsandareOrganId;
    const chosen = { dokumenttyp, mallId } as const;
    const start = await startOf(context, tx, remiss, { arendeId, organId, chosen });
    const data = svar ? foljebrev(start, svar) : remissmissiv(start);
    const poster = remissposter(start, svar !== undefined, context.newId);
    return addPaper(context, tx, arendeId, data, poster);
  });
}

/** Whom the body hears before it decides, on the days of its plan. */
async function samradOf(context: ServiceContext, tx: ReadTx, key: PlanKey): Promise<Samrad[]> {
  const { samrad } = await getPlaneringsregler(tx, key.organId);
  const plan = await findPlan(tx, key);
  return plannedSamrad(samrad, plan?.dagar ?? [], context.newId);
}

interface Written {
  readonly arendeId: ArendeId;
  /** The body that writes, whose templates are followed. */
  readonly organId: OrganId;
  readonly chosen: Parameters<typeof chosenMall>[1];
}

async function startOf(
  context: ServiceContext,
  tx: ReadTx,
  remiss: Remiss,
  { arendeId, organId, chosen }: Written,
): Promise<RemissPaperStart> {
  const { mall, mallId } = await chosenMall(tx, chosen, organId);
  return {
    ...{ remiss, mall, mallId, today: today(context), newId: context.newId },
    arende: await getArende(tx, arendeId),
    organ: await listOrgan(tx),
  };
}
