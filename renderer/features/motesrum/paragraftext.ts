import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Moteskrets } from '../../../shared/rules/rum.ts';
import { medAndringar, utanPlats } from '../../../shared/rules/protokollstext/andringar.ts';
import type { TrycktBlock } from '../../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock } from '../../../shared/rules/protokollstext/block.ts';
import type { Javsanmalan, Protokollslage } from '../../../shared/rules/protokollstext/lage.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Styckesandring } from '../../../shared/domain/styckesandring.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Namn } from './namn.ts';

export interface Textkalla {
  readonly paragraf: Paragraf;
  readonly narvaro: readonly Narvaroperiod[];
  readonly krets: Pick<Moteskrets, 'mandat'>;
  readonly organ: Organ;
  readonly stil: Protokollsstil;
  readonly namn: Namn;
  readonly omedelbar: boolean;
  readonly javsanmalningar: readonly Javsanmalan[];
}

export interface Paragraftext {
  readonly block: readonly TrycktBlock[];
  /** Own wordings whose paragraph the data no longer gives. */
  readonly utanPlats: readonly Styckesandring[];
}

/** The § as it will be printed, with the secretary's own wordings in place. */
export function paragraftext(kalla: Textkalla): Paragraftext {
  const { andringar } = kalla.paragraf;
  const generated = paragrafblock(lageOf(kalla));
  return {
    block: medAndringar(generated, andringar),
    utanPlats: utanPlats(generated, andringar),
  };
}

function lageOf({ paragraf, namn, krets, organ, ...rest }: Textkalla): Protokollslage {
  return {
    ...{ stil: rest.stil, data: paragrafData(paragraf), nr: paragraf.nr, dnr: '' },
    ...{ organ, organen: namn.organen, personer: namn.personer, partier: namn.partier },
    ...{ narvaro: rest.narvaro, omedelbar: rest.omedelbar },
    ordning: new Map(krets.mandat.map(({ personId }, index) => [personId, index])),
    javsanmalningar: rest.javsanmalningar,
  };
}

/** Who has declared jäv anywhere at the meeting. */
export function javsanmalningar(paragrafer: readonly Paragraf[]): Javsanmalan[] {
  return paragrafer.flatMap(({ jav, nr, rubrik }) =>
    jav.map(({ personId }) => ({ personId, paragraf: nr, rubrik })),
  );
}
