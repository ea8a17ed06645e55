import { arendeOfSandlista, getExpedieringslage } from '../../db/repositories/expediering.ts';
import { listMaskfiler, setMaskerad } from '../../db/repositories/maskering.ts';
import { getSandlista, sandlistaOf } from '../../db/repositories/sandlista.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Expedieringslage } from '../../shared/domain/expediering.ts';
import type { Maskfil } from '../../shared/domain/maskering.ts';
import type { ServiceContext } from './context.ts';

/** Files that can be masked copies for those of a list. */
export function listMaskable(
  context: ServiceContext,
  { sandlistaId }: ParsedInput<'sandlista.listMaskable'>,
): Promise<Maskfil[]> {
  return context.register.read((tx) => listMaskfiler(tx, sandlistaId));
}

/**
 * Chooses the file that a recipient of a masked copy gets. Throws `not_masked`,
 * `masked_file_missing`, `unmasked_file`, `post_sent`, `NotFound`.
 */
export function chooseMasked(
  context: ServiceContext,
  { postId, fil }: ParsedInput<'sandlista.setMasked'>,
): Promise<Expedieringslage> {
  return context.register.write(async (tx) => {
    const sandlistaId = await sandlistaOf(tx, postId);
    const nameIn = ({ maskerade }: Expedieringslage) =>
      maskerade.find((one) => one.postId === postId)?.namn ?? '';
    const fore = nameIn(await getExpedieringslage(tx, sandlistaId));
    await setMaskerad(tx, postId, fil);
    const lage = await getExpedieringslage(tx, sandlistaId);
    const { poster } = await getSandlista(tx, sandlistaId);
    const mottagare = poster.find(({ id }) => id === postId)?.mottagare ?? '';
    const arendeId = await arendeOfSandlista(tx, sandlistaId);
    const told = { objektId: sandlistaId, arendeId };
    await tx.log({
      ...{ handelse: 'sandlista.maskerad', ...told, fore: fore === '' ? null : { fil: fore } },
      efter: { mottagare, fil: nameIn(lage) },
    });
    return lage;
  });
}
