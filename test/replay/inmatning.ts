import { genomKontraktet } from './genom-kontraktet.ts';
import type { Hus } from './hus.ts';
import type { TrycktMote } from './mote.ts';
import { lasMote } from './spela.ts';
import type { InlastMote, Inmatning } from './spela.ts';

/** Enters a meeting, so that it is played from what the register holds of it. */
export async function inmatad(mote: TrycktMote, hus: Hus): Promise<Inmatning> {
  // What can't be read is told of when the meeting is played.
  const last = lasMote(mote, hus, (_, work) => {
    try {
      return work();
    } catch {
      return [];
    }
  });
  try {
    const entered = await enter(last);
    return () => entered;
  } catch (fel) {
    return () => {
      throw fel;
    };
  }
}

async function enter(mote: InlastMote): Promise<InlastMote> {
  const [first] = mote.paragrafer;
  if (first === undefined) return mote;
  const sorted = mote.paragrafer.toSorted((one, other) => one.lage.nr - other.lage.nr);
  const held = await genomKontraktet({
    ...first.lage,
    datum: mote.mote.datum,
    ordforandeId: first.last.data.ordforandeId,
    paragrafer: sorted.map(({ last, lage }) => ({
      ...{ nr: lage.nr, dnr: lage.dnr, omedelbar: last.omedelbar, data: last.data },
    })),
  });
  const paragrafer = mote.paragrafer.map((one) => {
    const lage = held.get(one.lage.nr) ?? one.lage;
    return { last: { ...one.last, data: lage.data }, lage };
  });
  return { ...mote, paragrafer };
}
