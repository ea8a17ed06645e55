import { getArende } from '../../db/repositories/arende.ts';
import {
  insertHandlingFil,
  listHandlingFil,
  setErsattAv,
  takePost,
} from '../../db/repositories/handling-fil.ts';
import { getHandling } from '../../db/repositories/handling.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Handling } from '../../shared/domain/handling.ts';
import type { HandlingId } from '../../shared/domain/id.ts';
import type { ServiceContext } from './context.ts';
import { readAkt } from './handlingsakt.ts';

/** Puts the files of a post to a handling, such as the scan of a letter registered by hand. */
export function addHandlingFiles(
  context: ServiceContext,
  { handlingId, postId }: ParsedInput<'handling.addFiles'>,
): Promise<Output<'handling.addFiles'>> {
  return context.register.write(async (tx) => {
    const handling = await openHandling(tx, handlingId);
    const filer = await takePost(tx, postId, handlingId);
    if (filer.length === 0) throw ruleViolated('post_without_files', ['postId']);
    await insertHandlingFil(tx, handlingId, filer);
    await tx.log({
      handelse: 'handling.fil_tillagd',
      objektId: handlingId,
      arendeId: handling.arendeId,
      fore: null,
      efter: { postId, filer: filer.map(({ namn }) => namn) },
    });
    return readAkt(tx, handlingId);
  });
}

/**
 * Puts a newer version in the place of a file; the older one stays, marked as replaced. Throws
 * RuleViolated for a post with another number of files than one, and for a file replaced before.
 */
export function replaceHandlingFile(
  context: ServiceContext,
  { handlingId, ordning, postId, orsak }: ParsedInput<'handling.replaceFile'>,
): Promise<Output<'handling.replaceFile'>> {
  return context.register.write(async (tx) => {
    const handling = await openHandling(tx, handlingId);
    const older = (await listHandlingFil(tx, handlingId)).find((fil) => fil.ordning === ordning);
    if (!older) throw new CallError('NotFound');
    if (older.ersattAv !== null) throw ruleViolated('already_replaced', ['ordning']);
    const [newer, ...more] = await takePost(tx, postId, handlingId);
    if (!newer || more.length > 0) throw ruleViolated('one_file', ['postId']);
    const placed = { ...newer, roll: older.roll };
    const [place = 0] = await insertHandlingFil(tx, handlingId, [placed]);
    await setErsattAv(tx, handlingId, ordning, place);
    const ofHandling = { objektId: handlingId, arendeId: handling.arendeId };
    const fore = { ordning, namn: older.namn, sha256: older.sha256 };
    const efter = { ordning: place, namn: newer.namn, postId };
    await tx.log({ handelse: 'handling.fil_ersatt', ...ofHandling, fore, efter, orsak });
    return readAkt(tx, handlingId);
  });
}

/** A handling that may be given files. Throws `makulerat`, `arende_makulerat`, `arende_arkiverat`. */
async function openHandling(tx: WriteTx, id: HandlingId): Promise<Handling> {
  const handling = await getHandling(tx, id);
  if (handling.makulering !== null) throw ruleViolated('makulerat');
  const { status } = await getArende(tx, handling.arendeId);
  if (status === 'makulerat' || status === 'arkiverat') throw ruleViolated(`arende_${status}`);
  return handling;
}
