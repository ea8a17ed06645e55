import { getArende } from '../../db/repositories/arende.ts';
import { listDagordning } from '../../db/repositories/dagordning.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import { kallelseFacts } from '../../shared/document/sammantrade/kallelse-av-register.ts';
import type { KallelseFacts } from '../../shared/document/sammantrade/kallelse-facts.ts';
import type { OverklagandeFacts } from '../../shared/document/sammantrade/overklagande-facts.ts';
import {
  moteshuvud,
  ownParagrafer,
} from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { ArendeId, ProtokollsdelId, SammantradeId } from '../../shared/domain/id.ts';
import type { Overklagandeslag } from '../../shared/domain/overklagandehanvisning.ts';
import type { ServiceContext } from './context.ts';
import { readHanvisning } from './overklagandehanvisning.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/** What the documents of a part of minutes are printed from. Throws `NotFound`. */
export function gatherProtokollskalla(
  context: ServiceContext,
  id: ProtokollsdelId,
): Promise<Protokollskalla> {
  return context.register.read((tx) => readProtokollskalla(tx, id));
}

/** What the call to a meeting is printed from. Throws `NotFound`. */
export function gatherKallelse(context: ServiceContext, id: SammantradeId): Promise<KallelseFacts> {
  return context.register.read(async (tx) => {
    const sammantrade = await getSammantradesgang(tx, id);
    const punkter = await listDagordning(tx, id);
    const diarienummer = new Map<ArendeId, string>();
    for (const { arendeId } of punkter) {
      if (arendeId === null) continue;
      diarienummer.set(arendeId, (await getArende(tx, arendeId)).diarienummer);
    }
    const { kommun } = await getRegister(tx);
    const { namn: organ } = await getOrgan(tx, sammantrade.organId);
    const personer = await listPerson(tx);
    return kallelseFacts({ kommun, organ, sammantrade, punkter, personer, diarienummer });
  });
}

/** How the §§ of a part that are appealed in one way are appealed. Throws `NotFound`. */
export function gatherOverklagande(
  context: ServiceContext,
  id: ProtokollsdelId,
  slag: Overklagandeslag,
): Promise<OverklagandeFacts> {
  return context.register.read(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    const own = ownParagrafer(kalla).filter((one) => one.overklagande === slag);
    const { rubrik, text } = await readHanvisning(tx, kalla.organId, slag);
    const paragrafer = own.map(({ nr }) => nr);
    return { mote: moteshuvud(kalla), slag, paragrafer, anvisning: { rubrik, text } };
  });
}
