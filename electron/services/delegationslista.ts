import {
  listDelegationsbeslut,
  listDelegationsbeslutOfSammantrade,
} from '../../db/repositories/delegationsbeslut.ts';
import { listDelegationspunkt } from '../../db/repositories/delegationspunkt.ts';
import { listMall } from '../../db/repositories/mall.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { delegationslistaFacts } from '../../shared/document/sammantrade/delegation-av-register.ts';
import type { DelegationslistaFacts } from '../../shared/document/sammantrade/delegation-facts.ts';
import type { Delegationsbeslut } from '../../shared/domain/delegation.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import { motesmall } from '../../shared/rules/mallval.ts';
import type { ServiceContext } from './context.ts';

/** What the list of decisions reported to a meeting is printed from. Throws `NotFound`. */
export function gatherDelegationslista(
  context: ServiceContext,
  id: SammantradeId,
): Promise<DelegationslistaFacts> {
  return context.register.read(async (tx) => {
    const { organId, datum } = await getSammantrade(tx, id);
    const anmalda = await listDelegationsbeslutOfSammantrade(tx, id);
    const serie: Delegationsbeslut[] = [];
    for (const ar of new Set(anmalda.map((one) => one.ar)))
      serie.push(...(await listDelegationsbeslut(tx, { organId, ar })));
    const { kommun } = await getRegister(tx);
    const { namn: organ } = await getOrgan(tx, organId);
    const punkter = await listDelegationspunkt(tx, organId);
    const personer = await listPerson(tx);
    const mall = motesmall(await listMall(tx), organId);
    return delegationslistaFacts({ kommun, organ, datum, mall, serie, anmalda, punkter, personer });
  });
}
