import { arendeOfSandlista } from '../../db/repositories/expediering.ts';
import { SandlistaId } from '../../shared/domain/id.ts';
import type { Utskickspost } from '../../shared/document/utskick-facts.ts';
import type { ServiceContext } from './context.ts';

/** Notes on each list which of its recipients papers were printed, or drafts written, for. */
export function logUtskick(
  context: ServiceContext,
  handelse: 'sandlista.utskriven' | 'sandlista.epostutkast',
  poster: readonly Utskickspost[],
): Promise<void> {
  return context.register.write(async (tx) => {
    for (const [nyckel, own] of Map.groupBy(poster, ({ beslutNyckel }) => beslutNyckel)) {
      const objektId = SandlistaId.parse(nyckel);
      const arendeId = await arendeOfSandlista(tx, objektId);
      const mottagare = own.map((post) => post.mottagare);
      await tx.log({ handelse, objektId, arendeId, fore: null, efter: { mottagare } });
    }
  });
}
