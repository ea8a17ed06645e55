import { getDagordningspunkt, updateDagordningspunkt } from '../../db/repositories/dagordning.ts';
import {
  listValdhandling,
  replaceValdhandling,
} from '../../db/repositories/dagordningshandling.ts';
import type { Valdhandling } from '../../db/repositories/dagordningshandling.ts';
import { deletePunktlista, findPunktlista } from '../../db/repositories/dagordningslista.ts';
import { listHandlingFil } from '../../db/repositories/handling-fil.ts';
import { getHandling, listHandling } from '../../db/repositories/handling.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Dagordningspunkt } from '../../shared/domain/dagordning.ts';
import type { DagordningspunktId, HandlingId } from '../../shared/domain/id.ts';
import { isSecret } from '../../shared/rules/handling.ts';
import type { ServiceContext } from './context.ts';

const PDF = 'application/pdf';

/** The handlingar of an item's case that stand, with which of them go with the call. */
export function listDagordningshandlingar(
  context: ServiceContext,
  { id }: ParsedInput<'dagordning.listHandlingar'>,
): Promise<Output<'dagordning.listHandlingar'>> {
  return context.register.read(async (tx) => {
    const { arendeId } = await getDagordningspunkt(tx, id);
    if (arendeId === null) return [];
    const valda = new Set((await listValdhandling(tx, id)).map(({ handlingId }) => handlingId));
    const standing = (await listHandling(tx, arendeId)).filter((one) => one.makulering === null);
    return Promise.all(
      standing.map(async (handling) => {
        const filer = await standingFiler(tx, handling.id);
        const pdf = filer.filter(({ mime }) => mime === PDF).length;
        return {
          ...{ handlingId: handling.id, beteckning: handling.beteckning, rubrik: handling.rubrik },
          ...{ sekretess: isSecret(handling), pdf, andra: filer.length - pdf },
          vald: valda.has(handling.id),
        };
      }),
    );
  });
}

/**
 * Says which handlingar go with an item. Throws `NotFound`, `Conflict`, `call_papers_stand`,
 * `handling_of_other_case`, and `secret_handling` unless `medSekretess` says that it is known.
 */
export function setDagordningshandlingar(
  context: ServiceContext,
  { id, version, handlingar, medSekretess }: ParsedInput<'dagordning.setHandlingar'>,
): Promise<Output<'dagordning.setHandlingar'>> {
  return context.register.write(async (tx) => {
    const efter = await updateDagordningspunkt(tx, id, version, {});
    const fore = await listValdhandling(tx, id);
    const valda: Valdhandling[] = [];
    for (const handlingId of new Set(handlingar)) {
      const handling = await getHandling(tx, handlingId);
      if (handling.makulering !== null) throw ruleViolated('makulerat', ['handlingar']);
      valda.push({ handlingId, medSekretess: medSekretess && isSecret(handling) });
    }
    await replaceValdhandling(tx, id, valda);
    await told(tx, efter, fore, valda);
    return efter;
  });
}

/** An item that is taken away takes its list along too. */
export async function dropPunktpapper(tx: WriteTx, punkt: Dagordningspunkt): Promise<void> {
  await dropHandlingar(tx, punkt);
  await deletePunktlista(tx, punkt.id);
}

/** An item that gets another case keeps nothing of the old one's. */
export async function dropHandlingar(tx: WriteTx, punkt: Dagordningspunkt): Promise<void> {
  const fore = await listValdhandling(tx, punkt.id);
  if (fore.length === 0) return;
  await replaceValdhandling(tx, punkt.id, []);
  await told(tx, punkt, fore, []);
}

async function told(
  tx: WriteTx,
  { id, arendeId }: Dagordningspunkt,
  fore: readonly Valdhandling[],
  efter: readonly Valdhandling[],
): Promise<void> {
  const named = async (valda: readonly Valdhandling[]) => ({
    handlingar: await Promise.all(
      valda.map(async ({ handlingId }) => (await getHandling(tx, handlingId)).beteckning),
    ),
  });
  const changes = { fore: await named(fore), efter: await named(efter) };
  await tx.log({ handelse: 'dagordning.handlingar', objektId: id, arendeId, ...changes });
}

/** A file that goes with the call, or is named in it only. */
export interface Kallelsefil {
  readonly rubrik: string;
  /** What names it in the store; null where it can't be appended. */
  readonly sha256: string | null;
}

/**
 * The files that go with an item. What has become secret since it was chosen is named by what the
 * public may read, and never appended.
 */
export async function listKallelsefiler(
  tx: ReadTx,
  id: DagordningspunktId,
): Promise<Kallelsefil[]> {
  const found: Kallelsefil[] = await ownLista(tx, id);
  for (const { handlingId, medSekretess } of await listValdhandling(tx, id)) {
    const handling = await getHandling(tx, handlingId);
    if (handling.makulering !== null) continue;
    const rubrik = isSecret(handling)
      ? handling.rubrikOffentlig || handling.beteckning
      : handling.rubrik;
    const isHeld = isSecret(handling) && !medSekretess;
    const filer = isHeld ? [] : await standingFiler(tx, handlingId);
    if (filer.length === 0) found.push({ rubrik, sha256: null });
    for (const { namn, mime, sha256 } of filer) {
      const name = filer.length === 1 || isSecret(handling) ? rubrik : `${rubrik}: ${namn}`;
      found.push({ rubrik: name.slice(0, 400), sha256: mime === PDF ? sha256 : null });
    }
  }
  return found;
}

/** The list that was typeset for an item stands before what was chosen for it. */
async function ownLista(tx: ReadTx, id: DagordningspunktId): Promise<Kallelsefil[]> {
  const lista = await findPunktlista(tx, id);
  return lista ? [{ rubrik: lista.rubrik, sha256: lista.sha256 }] : [];
}

async function standingFiler(tx: ReadTx, handlingId: HandlingId) {
  const filer = await listHandlingFil(tx, handlingId);
  return filer.filter(({ ersattAv }) => ersattAv === null);
}
