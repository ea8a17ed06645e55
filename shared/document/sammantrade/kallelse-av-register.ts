import type { Dagordningspunkt } from '../../domain/dagordning.ts';
import type { ArendeId, DagordningspunktId } from '../../domain/id.ts';
import { fullName } from '../../domain/person.ts';
import type { MallData } from '../../domain/mall.ts';
import type { Person } from '../../domain/person.ts';
import type { ProtokollsreglerData } from '../../domain/protokollsregler.ts';
import type { Sammantradesgang } from '../../domain/sammantradets-gang.ts';
import type { KallelseFacts, Kallelsehandling } from './kallelse-facts.ts';
import { tidochplats } from './protokoll-av-register.ts';
import { sidutseende } from './utseende.ts';

/** What the call to a meeting is printed from. */
export interface Kallelsekalla {
  readonly kommun: string;
  readonly organ: string;
  /** What its pages look like. */
  readonly mall: MallData;
  readonly sammantrade: Sammantradesgang;
  readonly regler: Pick<ProtokollsreglerData, 'forhinder' | 'upplysningar'>;
  readonly punkter: readonly Dagordningspunkt[];
  readonly personer: readonly Person[];
  readonly diarienummer: ReadonlyMap<ArendeId, string>;
  /** The papers of its items; `bilaga` is the place among those that are appended. */
  readonly handlingar: ReadonlyMap<DagordningspunktId, readonly Kallelsehandling[]>;
}

/** The call with its agenda, in the order it is dealt with. */
export function kallelseFacts(kalla: Kallelsekalla): KallelseFacts {
  const { kommun, organ, sammantrade, personer } = kalla;
  const named = (id: Person['id'] | null) => {
    const person = personer.find((one) => one.id === id);
    return person === undefined ? '' : fullName(person);
  };
  return {
    mote: { kommun, organ, datum: sammantrade.datum, utseende: sidutseende(kalla.mall) },
    tid: tidochplats(sammantrade),
    ordforande: named(sammantrade.ordforandeId),
    sekreterare: named(sammantrade.sekreterareId),
    ...{ forhinder: kalla.regler.forhinder, upplysningar: kalla.regler.upplysningar },
    bilagesidor: [],
    punkter: kalla.punkter.map((punkt) => ({
      nr: punkt.nummer,
      ...{ grupp: punkt.grupp, rubrik: punkt.rubrik, foredragande: punkt.foredragande },
      dnr: punkt.arendeId === null ? '' : (kalla.diarienummer.get(punkt.arendeId) ?? ''),
      ...{ omedelbarJustering: punkt.omedelbarJustering, tillkommande: punkt.tillkommande },
      ...{ utgar: punkt.utgar, handlingar: [...(kalla.handlingar.get(punkt.id) ?? [])] },
    })),
  };
}
