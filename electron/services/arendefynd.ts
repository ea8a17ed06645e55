import { doldaNamn } from '../../db/repositories/dolda-namn.ts';
import { listHandling } from '../../db/repositories/handling.ts';
import { listMarkeringar } from '../../db/repositories/sekretess.ts';
import type { ReadTx } from '../../db/tx.ts';
import { finding } from '../../shared/checks/checks.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { checkRegistrering } from '../../shared/checks/handling.ts';
import { doldaNamnInArende, personnummerInArende } from '../../shared/checks/offentlighet.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import { HandlingData } from '../../shared/domain/handling.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { readPublicCase } from './utlamnande.ts';

/**
 * What the checks find in what a case has registered (K01–K03), and in what the public would read
 * of it (K04). Throws `NotFound`.
 */
export async function readArendefynd(tx: ReadTx, id: ArendeId): Promise<Kontrollfynd[]> {
  return [...(await ofHandlingar(tx, id)), ...(await ofLydelser(tx, id))];
}

async function ofHandlingar(tx: ReadTx, id: ArendeId): Promise<Kontrollfynd[]> {
  const markeringar = Map.groupBy(await listMarkeringar(tx, id), (one) => one.handlingId);
  const standing = (await listHandling(tx, id)).filter(({ makulering }) => makulering === null);
  return standing.flatMap((handling) => {
    const data = HandlingData.strip().parse(handling);
    const { beteckning } = handling;
    const of = { id: handling.id, beteckning };
    return checkRegistrering({
      ...{ data, beteckning, markeringar: markeringar.get(handling.id) ?? [] },
    }).map((found) => told(found, of));
  });
}

/** As the public lists judge it: whoever is hidden in the case may not be named anywhere in it. */
async function ofLydelser(tx: ReadTx, id: ArendeId): Promise<Kontrollfynd[]> {
  const arende = await readPublicCase(tx, id);
  const names = (await doldaNamn(tx, [id])).map(({ namn }) => namn);
  return [...personnummerInArende(arende), ...doldaNamnInArende(arende, names)].map(
    ({ slag, falt, handling, text }) =>
      told(finding('K04', falt, { [slag === 'personnummer' ? slag : 'namn']: text }), handling),
  );
}

function told(found: Finding, handling: Kontrollfynd['handling']): Kontrollfynd {
  return { ...found, handling, paragraf: null, marke: null, avsteg: null };
}
