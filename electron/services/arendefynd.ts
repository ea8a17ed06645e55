import { getArende } from '../../db/repositories/arende.ts';
import { listAvsteg } from '../../db/repositories/avsteg.ts';
import { doldaNamn } from '../../db/repositories/dolda-namn.ts';
import { listHandling } from '../../db/repositories/handling.ts';
import { listMarkeringar } from '../../db/repositories/sekretess.ts';
import type { ReadTx } from '../../db/tx.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import { finding } from '../../shared/checks/checks.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { faktaankare } from '../../shared/checks/faktaankare.ts';
import { checkRegistrering } from '../../shared/checks/handling.ts';
import { doldaNamnInArende, personnummerInArende } from '../../shared/checks/offentlighet.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import { HandlingData } from '../../shared/domain/handling.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { closingFindings, isWarning } from './arendefakta.ts';
import { readPublicCase } from './utlamnande.ts';

/**
 * What the checks find in what a case has registered (K01–K03), in what the public would read of it
 * (K04), and, when it is closed, in what it was left with (K69). Throws `NotFound`.
 */
export async function readArendefynd(tx: ReadTx, id: ArendeId): Promise<Kontrollfynd[]> {
  const letStand = await listAvsteg(tx, { typ: 'arende', id });
  const stands = (found: Finding, handling: Kontrollfynd['handling']): Kontrollfynd => {
    const marke = faktaankare(found, handling?.id ?? 'arende');
    return { ...found, handling, paragraf: null, marke, avsteg: avstegFor(letStand, marke) };
  };
  return [
    ...(await ofHandlingar(tx, id)),
    ...(await ofLydelser(tx, id)).map(([found, handling]) => stands(found, handling)),
    ...(await ofAvslut(tx, id)).map((found) => stands(found, null)),
  ];
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
    }).map((found) => ({ ...found, handling: of, paragraf: null, marke: null, avsteg: null }));
  });
}

/** As the public lists judge it: whoever is hidden in the case may not be named anywhere in it. */
async function ofLydelser(
  tx: ReadTx,
  id: ArendeId,
): Promise<[Finding, Kontrollfynd['handling']][]> {
  const arende = await readPublicCase(tx, id);
  const names = (await doldaNamn(tx, [id])).map(({ namn }) => namn);
  return [...personnummerInArende(arende), ...doldaNamnInArende(arende, names)].map(
    ({ slag, falt, handling, text }) => [
      finding('K04', falt, { [slag === 'personnummer' ? slag : 'namn']: text }),
      handling,
    ],
  );
}

/** Of an open case it is told when it is closed, which is the gate of the check. */
async function ofAvslut(tx: ReadTx, id: ArendeId): Promise<Finding[]> {
  const arende = await getArende(tx, id);
  if (arende.status !== 'avslutat') return [];
  return (await closingFindings(tx, arende)).filter(isWarning);
}
