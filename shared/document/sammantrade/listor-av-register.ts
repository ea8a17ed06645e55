import { fullName } from '../../domain/person.ts';
import { protokollslage } from '../../rules/protokollstext/lage-av-register.ts';
import type { ParagrafId } from '../../domain/id.ts';
import type { AnslagFacts } from './anslag-facts.ts';
import type { NarvarolistaFacts } from './narvaro-facts.ts';
import { paragrafroster, paragraftryck } from './paragraf-av-lage.ts';
import {
  anslagsbevis,
  moteshuvud,
  narvarande,
  ownParagrafer,
  tidochplats,
} from './protokoll-av-register.ts';
import type { Protokollskalla } from './protokoll-av-register.ts';
import type { RostlistaFacts } from './rostlista.ts';
import type { ProtokollsutdragFacts } from './utdrag-facts.ts';

/**
 * The notice of a part that is approved, with how one appeals (KL 8 kap. 10 §); the days are left
 * open until it is put up.
 */
export function anslagFacts(
  kalla: Protokollskalla,
  justerad: string,
  overklagande: AnslagFacts['overklagande'],
): AnslagFacts {
  const { del, sammantrade } = kalla;
  const secretary = kalla.personer.find(({ id }) => id === sammantrade.sekreterareId);
  return {
    ...{ mote: moteshuvud(kalla), del: del.typ, justerad, overklagande },
    paragrafer: ownParagrafer(kalla).map(({ nr }) => nr),
    anslag: {
      ...anslagsbevis(kalla),
      anslagetAv: secretary === undefined ? '' : fullName(secretary),
    },
  };
}

/** The votes of the §§ of a part. */
export function rostlistaFacts(kalla: Protokollskalla): RostlistaFacts {
  const lage = protokollslage(kalla);
  const roster = ownParagrafer(kalla).flatMap((one) => {
    const votes = paragrafroster(lage(one));
    return votes === null ? [] : [votes];
  });
  return { mote: moteshuvud(kalla), roster };
}

/** Who was at the meeting. */
export function narvarolistaFacts(kalla: Protokollskalla): NarvarolistaFacts {
  const tid = tidochplats(kalla.sammantrade);
  return { mote: moteshuvud(kalla), tid, narvaro: narvarande(kalla) };
}

/** Some §§ of a part, to be certified; each as it is printed in the minutes. */
export function paragrafutdragFacts(
  kalla: Protokollskalla,
  chosen: readonly ParagrafId[],
  bestyrkare: ProtokollsutdragFacts['bestyrkare'],
): ProtokollsutdragFacts {
  const lage = protokollslage(kalla);
  return {
    ...{ mote: moteshuvud(kalla), justerad: kalla.del.justerad, bestyrkare, dag: null },
    paragrafer: ownParagrafer(kalla)
      .filter(({ id }) => chosen.includes(id))
      .map((one) => paragraftryck(lage(one), true)),
    nySida: true,
  };
}
