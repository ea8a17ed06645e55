import type { PersonId } from '../../domain/id.ts';
import type { Rostalternativ, Rostvarde, Votering } from '../../domain/votering.ts';
import { platserAt } from '../narvaro.ts';
import { voteringsutfall } from '../votering.ts';
import { forslagOf, forslagsnamn, yrkandenamn } from './forslagsnamn.ts';
import { stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening } from './mening.ts';
import { personlista, stallningOf } from './personer.ts';

const VARDEN = ['ja', 'nej', 'avstar'] as const satisfies readonly Rostvarde[];

/** What was voted about, who voted how, and what it came to (KL 5 kap. 54–56 §§, 67 § 3 and 5). */
export function voteringsstycken(lage: Protokollslage, votering: Votering): Stycke[] {
  const key = `votering:${votering.id}`;
  return [
    ...stycke(`${key}:proposition`, voteringsproposition(lage, votering)),
    ...(votering.sluten === null
      ? VARDEN.flatMap((varde) => stycke(`${key}:${varde}`, rostmening(lage, votering, varde)))
      : stycke(`${key}:sluten`, slutenMening(lage, votering.sluten))),
    ...stycke(`${key}:resultat`, ...resultatmeningar(lage, votering)),
  ];
}

function voteringsproposition(lage: Protokollslage, { typ, ja, nej }: Votering): string {
  const kod = typ === 'kontraproposition' ? 'motforslag' : 'voteringsproposition';
  // "bifall och avslag på X": one proposal is named once, after the second word.
  const isSame = ja.forslagId !== null && ja.forslagId === nej.forslagId && ja.yrkandeId === null;
  const ord = {
    O: lage.organ,
    ja: alternativ(lage, ja, isSame),
    nej: alternativ(lage, nej, false),
  };
  return mening(lage, kod, ord);
}

function alternativ(lage: Protokollslage, one: Rostalternativ, isShort: boolean): string {
  if (one.hallning === 'avgorande_i_dag') return led(lage, 'alternativ_i_dag', {});
  const slag = forslagOf(lage, one.forslagId)?.slag;
  if (one.hallning === 'bifall' && slag === 'aterremiss' && one.yrkandeId === null && !isShort) {
    return led(lage, 'alternativ_aterremiss', {});
  }
  if (one.hallning === 'bifall' && slag === 'bordlaggning') {
    return led(lage, 'alternativ_bordlaggning', {});
  }
  if (isShort) {
    return led(
      lage,
      one.hallning === 'bifall' ? 'alternativ_bifall_kort' : 'alternativ_avslag_kort',
      {},
    );
  }
  const kod = one.hallning === 'bifall' ? 'alternativ_bifall' : 'alternativ_avslag';
  return led(lage, kod, { forslag: vilket(lage, one) });
}

function vilket(lage: Protokollslage, { forslagId, punkter, yrkandeId }: Rostalternativ): string {
  if (yrkandeId !== null) return yrkandenamn(lage, yrkandeId, false);
  return forslagId === null ? '' : forslagsnamn(lage, { forslagId, punkter }, 'bestamt');
}

function rostmening(lage: Protokollslage, { roster }: Votering, varde: Rostvarde): string {
  const voters = roster.filter((rost) => rost.varde === varde).map(({ personId }) => personId);
  if (voters.length === 0) return '';
  const ord = {
    personer: personlista(lage, iTryckordning(lage, voters)),
    antal: String(voters.length),
  };
  if (varde === 'avstar') return mening(lage, 'rost_avstar', ord);
  return mening(lage, varde === 'ja' ? 'rost_ja' : 'rost_nej', ord);
}

/** As votes are printed: members by seat, then deputies by the seat they fill, the chair last. */
function iTryckordning(lage: Protokollslage, voters: readonly PersonId[]): readonly PersonId[] {
  if (lage.stil.personer.rostlista === 'upprop') return voters;
  const seats = platserAt(lage.narvaro, lage.nr);
  const key = (id: PersonId) => {
    const seat = seats.find(({ tjanstgor }) => tjanstgor === id)?.innehavare ?? id;
    const group = { ledamot: 0, annan: 1, ersattare: 2, ordforande: 3 }[stallningOf(lage, id)];
    return group * 1e6 + Math.min(lage.ordning.get(seat) ?? 999_999, 999_999);
  };
  return [...voters].sort((one, other) => key(one) - key(other));
}

function slutenMening(lage: Protokollslage, sums: NonNullable<Votering['sluten']>): string {
  const { ja, nej, avstar } = sums;
  const ord = { ja: String(ja), nej: String(nej), avstar: String(avstar) };
  return mening(lage, 'rost_sluten', ord);
}

function resultatmeningar(lage: Protokollslage, votering: Votering): string[] {
  const { summor, vinner, genom } = voteringsutfall(votering, lage.data.ordforandeId);
  if (vinner === null) return [];
  const vinnare = alternativ(lage, votering[vinner], false);
  const counts = {
    ja: String(summor.ja),
    nej: String(summor.nej),
    avstar: String(summor.avstar),
  };
  const resultat = mening(lage, 'rost_resultat', { ...counts, O: lage.organ, vinnare });
  if (genom === 'lottning') return [resultat, mening(lage, 'rost_lott', { vinnare })];
  if (genom !== 'utslagsrost') return [resultat];
  const ordforanden = personlista(lage, [lage.data.ordforandeId]);
  return [resultat, mening(lage, 'rost_utslag', { ordforanden })];
}
