import type { Reservation, Uttalande, Uttalandeslag } from '../../domain/uttalande.ts';
import type { Meningskod } from '../../phrases/protokollsmeningar.ts';
import { forslagOf, forslagsnamn, hanvisning } from './forslagsnamn.ts';
import { FRITEXT, stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening, ordalydelse } from './mening.ts';
import { personerEllerPartier, personlista } from './personer.ts';

/** Those who take no part, said as they announce it, or as a fact. */
export function deltarEjStycken(lage: Protokollslage, announced: boolean): Stycke[] {
  return uttalanden(lage, 'deltar_ej').flatMap((uttalande) => {
    const ord = {
      personer: personerEllerPartier(lage, uttalande),
      hanvisning: hanvisning(lage, uttalande.hanvisning, true),
    };
    const said = announced
      ? mening(lage, 'deltar_ej_anmals', { ...ord, pronomen: pronomen(lage, uttalande) })
      : mening(lage, 'deltar_ej', ord);
    return stycke(`deltar_ej:${uttalande.id}${announced ? ':anmals' : ''}`, said);
  });
}

function pronomen({ stil, personer }: Protokollslage, { personer: ids }: Uttalande): string {
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return stil.pronomen.flera;
  return personer.get(only)?.pronomen ?? stil.pronomen.en;
}

const ANTECKNINGAR = {
  protokollsanteckning: { skrivelse: 'anteckning_den', text: 'anteckning' },
  sarskilt_yttrande: { skrivelse: 'yttrande_lamnas_den', text: 'yttrande_lamnas' },
  ersattaryttrande: { skrivelse: 'ersattares_mening_den', text: 'ersattares_mening' },
} as const satisfies Readonly<
  Record<Exclude<Uttalandeslag, 'deltar_ej'>, { skrivelse: Meningskod; text: Meningskod }>
>;

/** Notes and statements of a kind: who made them, and where their text stands or what it says. */
export function anteckningsstycken(
  lage: Protokollslage,
  slag: keyof typeof ANTECKNINGAR,
): Stycke[] {
  return uttalanden(lage, slag).flatMap((uttalande) => {
    const personer = personerEllerPartier(lage, uttalande);
    const key = `uttalande:${uttalande.id}`;
    const { datum } = uttalande;
    const { skrivelse, text } = ANTECKNINGAR[slag];
    const said =
      datum === null
        ? mening(lage, text, { personer })
        : mening(lage, skrivelse, { personer, datum });
    return [...stycke(key, said), ...fritext(key, uttalande.text)];
  });
}

/** Who goes against the decision, for which proposal, and why where they say so. */
export function reservationsstycken(lage: Protokollslage): Stycke[] {
  return lage.data.reservationer.flatMap((reservation) => {
    const ord = {
      personer: personerEllerPartier(lage, reservation),
      O: lage.organ,
      forman: forman(lage, reservation),
    };
    const kod = reservation.motivering === '' ? 'reservation' : 'reservation_motiverad';
    const key = `reservation:${reservation.id}`;
    return [...stycke(key, mening(lage, kod, ord)), ...fritext(key, reservation.motivering)];
  });
}

function forman(lage: Protokollslage, { personer, tillForman }: Reservation): string {
  const forslag = forslagOf(lage, tillForman);
  if (forslag === null) return '';
  const parties = personer.map((id) => lage.personer.get(id)?.partiId);
  const isOwn =
    forslag.personer.some((id) => personer.includes(id)) ||
    forslag.partier.some((parti) => parties.includes(parti));
  const isPrinted = forslag.datum === null && forslag.punkter.length > 0;
  if (isOwn) return led(lage, isPrinted ? 'till_forman_eget_nedan' : 'till_forman_eget', {});
  const name = forslagsnamn(lage, { forslagId: forslag.id, punkter: [] }, 'bestamt');
  return led(lage, 'till_forman', { forslag: name });
}

/** Who may not take part because of jäv (KL 6 kap. 30 §). */
export function javstycken(lage: Protokollslage): Stycke[] {
  if (ordalydelse(lage, 'jav') === '' || lage.data.jav.length === 0) return [];
  const personer = personlista(
    lage,
    lage.data.jav.map(({ personId }) => personId),
  );
  return stycke('jav', mening(lage, 'jav', { personer }));
}

function uttalanden({ data }: Protokollslage, slag: Uttalandeslag): Uttalande[] {
  return data.uttalanden.filter((uttalande) => uttalande.slag === slag);
}

function fritext(key: string, text: string): Stycke[] {
  return text.split('\n').flatMap((part, index) => stycke(`${key}${FRITEXT}${index + 1}`, part));
}
