import { getRemiss } from '../../../db/repositories/remiss.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import { newRemiss, newSvarsplan } from '../../../shared/domain/remiss.ts';
import { today } from '../context.ts';
import type { ServiceContext } from '../context.ts';
import { registerRemiss } from '../remiss.ts';
import { changeSvarsstatus, saveSvar } from '../remissvar.ts';

/** Bodies of the example's remiss: who asks, who has answered, and who is still waited for. */
interface RemissRefs {
  readonly fran: OrganId;
  readonly besvarad: OrganId;
  readonly vantar: OrganId;
}

/** A remiss that has come in, to be answered soon after the board's next meeting. */
export async function addReceivedRemiss(
  context: ServiceContext,
  arendeId: ArendeId,
  { fran, svarar }: { readonly fran: OrganId; readonly svarar: OrganId },
): Promise<void> {
  const day = today(context);
  await registerRemiss(context, {
    arendeId,
    data: newRemiss('in', fran, {
      rubrik: 'Förslag till regional kulturmiljöplan',
      avsandarensDnr: `4310-${day.slice(0, 4)}`,
      inkommenDatum: addDays(day, -44),
      svarSenast: addDays(day, 25),
      underlag: 'Förslaget till plan och en karta över utpekade miljöer.',
    }),
    instanser: [{ organId: svarar, arendeId }],
    bevakning: 'Yttrandet ska vara inne',
  });
}

/** A motion sent round to two committees: one agrees in part, the other has only planned so far. */
export async function addExampleRemiss(
  context: ServiceContext,
  arendeId: ArendeId,
  { fran, besvarad, vantar }: RemissRefs,
): Promise<void> {
  const day = today(context);
  const { id } = await registerRemiss(context, {
    arendeId,
    data: newRemiss('ut', fran, {
      rubrik: 'Fler sittplatser längs gångvägen vid Norrsjön',
      motionRef: `${day.slice(0, 4)}:17`,
      svarSenast: addDays(day, 9),
      underlag: 'Motionen och en karta över gångvägen.',
    }),
    instanser: [besvarad, vantar].map((organId) => ({ organId, arendeId: null })),
    bevakning: null,
  });
  const { svar } = await context.register.read((tx) => getRemiss(tx, id));
  const [first, second] = svar;
  if (!first || !second) throw new Error('the example remiss asks two bodies');
  const answered = await saveSvar(context, {
    ...{ svarId: first.id, version: first.version },
    data: newSvarsplan({
      standpunkt: 'tillstyrker_delvis',
      sammanfattning: 'Tio bänkar kan ställas ut inom driftbudgeten. Belysning ryms inte.',
      barare: 'eget_yttrande',
    }),
  });
  await changeSvarsstatus(context, {
    ...{ svarId: answered.id, version: answered.version, till: 'besvarad', skal: '' },
    datum: addDays(day, -3),
  });
  await saveSvar(context, {
    ...{ svarId: second.id, version: second.version },
    data: newSvarsplan({
      standpunkt: 'tillstyrker',
      sammanfattning: 'Sittplatser gör gångvägen till en mötesplats för fler.',
    }),
  });
}
