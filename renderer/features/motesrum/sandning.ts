import type { Dag } from '../../../shared/domain/datum.ts';
import type {
  NarvaroperiodId,
  OrganId,
  ParagrafId,
  SammantradeId,
} from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import type { Ajournering } from '../../../shared/domain/sammantradets-gang.ts';
import { call } from '../../api/client.ts';
import type { Rumsdata, Skrivning } from './skrivning.ts';

/** What main answers: the row as it is stored; nothing where the meeting is to be read again. */
export type Svar =
  | { readonly typ: 'paragraf'; readonly paragraf: Paragraf }
  /** A § that was opened may have begun a part. */
  | {
      readonly typ: 'oppnad';
      readonly paragraf: Paragraf;
      readonly delar: readonly Protokollsdel[];
    }
  | { readonly typ: 'narvaro'; readonly period: Narvaroperiod | null }
  | { readonly typ: 'allt'; readonly data: Rumsdata };

/** Everything about the meeting that changes while it goes on. */
export async function lasRum(sammantradeId: SammantradeId): Promise<Rumsdata> {
  const [punkter, paragrafer, narvaro, delar] = await Promise.all([
    call('dagordning.list', { sammantradeId }),
    call('paragraf.list', { sammantradeId }),
    call('narvaro.list', { sammantradeId }),
    call('protokollsdel.list', { sammantradeId }),
  ]);
  return { punkter, paragrafer: paragrafer.toSorted((a, b) => a.nr - b.nr), narvaro, delar };
}

/** The days of a body's meetings after a day, this year and the next; not those cancelled. */
export async function lasKommande(organId: OrganId, dag: Dag): Promise<Dag[]> {
  const ar = Number(dag.slice(0, 4));
  const years = await Promise.all(
    [ar, ar + 1].map((one) => call('sammantrade.listOverview', { organId, ar: one })),
  );
  const later = years.flat().filter(({ datum, status }) => datum > dag && status !== 'installt');
  return later.map(({ datum }) => datum);
}

export interface Stored {
  /** The version main has of a §. */
  readonly version: (id: ParagrafId) => number;
  /** The id main has given a row. */
  readonly narvaroId: (id: NarvaroperiodId) => NarvaroperiodId;
}

/** Stores one thing through the contract. */
export async function sand(
  sammantradeId: SammantradeId,
  skrivning: Skrivning,
  stored: Stored,
): Promise<Svar> {
  switch (skrivning.typ) {
    case 'paragraf': {
      const { id, data } = skrivning;
      return paragraf(await call('paragraf.save', { id, version: stored.version(id), data }));
    }
    case 'status': {
      const { id, status } = skrivning;
      return paragraf(
        await call('paragraf.setStatus', { id, version: stored.version(id), status }),
      );
    }
    case 'oppna': {
      const { dagordningspunktId, rubrik } = skrivning;
      const opened = await call('paragraf.open', { sammantradeId, dagordningspunktId, rubrik });
      const delar = await call('protokollsdel.list', { sammantradeId });
      return { typ: 'oppnad', paragraf: opened, delar };
    }
    case 'narvaro':
      return sandNarvaro(sammantradeId, skrivning, stored);
    case 'del':
      await call('protokollsdel.split', {
        ...{ sammantradeId, typ: skrivning.del },
        paragrafer: [skrivning.id],
      });
      return { typ: 'allt', data: await lasRum(sammantradeId) };
    case 'ajourneringar':
      await sandPauser(sammantradeId, skrivning.ajourneringar);
      return { typ: 'narvaro', period: null };
    case 'forstaNr':
      await call('paragraf.setFirstNumber', { sammantradeId, nr: skrivning.nr });
      return { typ: 'narvaro', period: null };
  }
}

function paragraf(answer: Paragraf): Svar {
  return { typ: 'paragraf', paragraf: answer };
}

/** The breaks of the meeting; the rest of what is stated about it stays as it is stored. */
async function sandPauser(id: SammantradeId, ajourneringar: readonly Ajournering[]): Promise<void> {
  const { version, tidStart, tidSlut, plats, lage, ...mote } = await call('sammantrade.get', {
    id,
  });
  const { ordforandeId, sekreterareId } = mote;
  const data = { tidStart, tidSlut, plats, lage, ordforandeId, sekreterareId };
  await call('sammantrade.saveUppgifter', {
    ...{ id, version, data: { ...data, ajourneringar: [...ajourneringar] } },
  });
}

async function sandNarvaro(
  sammantradeId: SammantradeId,
  { andring }: Extract<Skrivning, { typ: 'narvaro' }>,
  { narvaroId }: Stored,
): Promise<Svar> {
  if (andring.typ === 'ta_bort') {
    await call('narvaro.remove', { id: narvaroId(andring.id) });
    return { typ: 'narvaro', period: null };
  }
  const existing = andring.id === null ? null : narvaroId(andring.id);
  const period = await call('narvaro.save', { sammantradeId, existing, data: andring.data });
  return { typ: 'narvaro', period };
}
