import type { PersonId } from '../../domain/id.ts';
import type { Jav } from '../../domain/jav.ts';
import type { Narvaroperiod, Narvaroroll } from '../../domain/narvaro.ts';
import { isTjanstgorande, coversParagraf } from '../../rules/narvaro.ts';
import type { Protokollslage } from '../../rules/protokollstext/lage.ts';
import type { Narvarogrupper, Narvarorad } from './narvaro-facts.ts';
import { tryckperson } from './tryckperson.ts';

/** What the list of presence is worked out from. */
export interface Narvarounderlag extends Pick<Protokollslage, 'personer' | 'partier'> {
  readonly narvaro: readonly Omit<Narvaroperiod, 'id'>[];
  /** What each person is printed as: "Ordförande", or the title of an official. */
  readonly uppdrag: ReadonlyMap<PersonId, string>;
  /** The place of each member and deputy among the others. */
  readonly ordning: ReadonlyMap<PersonId, number>;
  /** Every § of the sitting, and who may not take part in it (KL 6 kap. 30 §). */
  readonly paragrafer: readonly { readonly nr: number; readonly jav: readonly Jav[] }[];
}

/** Who was there, a row for each person, or for each seat that a deputy has filled. */
export function narvarogrupper(underlag: Narvarounderlag): Narvarogrupper {
  const rowsOf = (isOf: (roll: Narvaroroll) => boolean) =>
    rader(
      underlag,
      underlag.narvaro.filter(({ roll }) => isOf(roll)),
    );
  return {
    beslutande: rowsOf(isTjanstgorande),
    ersattare: rowsOf((roll) => roll === 'ersattare'),
    ovriga: rowsOf((roll) => roll !== 'ersattare' && !isTjanstgorande(roll)),
  };
}

function rader(underlag: Narvarounderlag, periods: Narvarounderlag['narvaro']): Narvarorad[] {
  const key = ({ personId, ersatterPersonId }: (typeof periods)[number]) =>
    `${personId}:${ersatterPersonId ?? ''}`;
  const place = ({ personId, ersatterPersonId, roll }: (typeof periods)[number]) => {
    const seat = underlag.ordning.get(ersatterPersonId ?? personId) ?? 99_999;
    return seat + (roll === 'tjanstgorande_ersattare' ? 100_000 : 0);
  };
  const sorted = [...periods].sort((one, other) => place(one) - place(other));
  return [...Map.groupBy(sorted, key).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [rad(underlag, first, own)];
  });
}

function rad(
  underlag: Narvarounderlag,
  { personId, ersatterPersonId }: Narvarounderlag['narvaro'][number],
  own: Narvarounderlag['narvaro'],
): Narvarorad {
  const { uppdrag, paragrafer } = underlag;
  const there = paragrafer
    .filter(({ jav }) => !jav.some((one) => one.personId === personId))
    .filter(({ nr }) => own.some((period) => coversParagraf(period, nr)));
  return {
    ...tryckperson(underlag, personId),
    uppdrag: uppdrag.get(personId) ?? '',
    ersatter: ersatterPersonId === null ? '' : tryckperson(underlag, ersatterPersonId).namn,
    paragrafer: there.length === paragrafer.length ? [] : there.map(({ nr }) => nr),
    distans: own.some(({ distans }) => distans),
  };
}
