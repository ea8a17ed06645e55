import { listSokandear } from '../../db/repositories/fordelningsram.ts';
import { listKallhanvisning } from '../../db/repositories/kallhanvisning.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { getRamliggare } from '../../db/repositories/ramliggare.ts';
import { getRegister } from '../../db/repositories/register.ts';
import type { RamliggareFacts } from '../../shared/document/ramliggare-facts.ts';
import type { FordelningsramId } from '../../shared/domain/id.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** What the ledger of a frame is printed from. Throws `NotFound`. */
export function gatherRamliggare(
  context: ServiceContext,
  id: FordelningsramId,
): Promise<RamliggareFacts> {
  return context.register.read(async (tx) => ({
    kommun: (await getRegister(tx)).kommun,
    dag: today(context),
    liggare: await getRamliggare(tx, id),
    organ: await listOrgan(tx),
    kallhanvisningar: await listKallhanvisning(tx),
  }));
}

/** What the summary over the years is printed from. */
export function gatherRamsummering(context: ServiceContext) {
  return context.register.read(async (tx) => ({
    kommun: (await getRegister(tx)).kommun,
    dag: today(context),
    organ: await listOrgan(tx),
    years: await listSokandear(tx),
  }));
}
