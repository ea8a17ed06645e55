import type { Proposition } from '../../domain/proposition.ts';
import { joinSwedish } from '../sprak.ts';
import { forslagOf, forslagsnamn, yrkandenamn } from './forslagsnamn.ts';
import { stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening } from './mening.ts';
import { ordforanden } from './personer.ts';

/** Where a question stands among the questions of the §. */
export interface Plats {
  /** From 0, counting questions only. */
  readonly nr: number;
  readonly antal: number;
  /** After a vote the questions begin under a heading of their own. */
  readonly efterOmrostning: boolean;
  /** The chair has already been named. */
  readonly ordforandenNamnd: boolean;
}

/** One question, what the chair found, and that a vote was demanded. */
export function propositionsstycke(
  lage: Protokollslage,
  proposition: Proposition,
  plats: Plats,
): Stycke[] {
  const begars = proposition.voteringar.length > 0 ? mening(lage, 'omrostning_begars', {}) : '';
  const said = propositionsmening(lage, proposition, plats);
  return stycke(`proposition:${proposition.id}`, said, begars);
}

function propositionsmening(lage: Protokollslage, fraga: Proposition, plats: Plats): string {
  const chair = ordforanden(lage, !plats.ordforandenNamnd);
  const nar = ordningsord(lage, plats);
  if (fraga.slag === 'fraga') {
    const forslag = namnen(lage, fraga);
    return mening(lage, 'proposition_fraga', { O: lage.organ, ordforanden: chair, nar, forslag });
  }
  if (fraga.slag === 'forfallet') {
    return mening(lage, 'proposition_forfallet', {
      ordforanden: chair,
      forslag: namnen(lage, fraga),
    });
  }
  const vad = fragan(lage, fraga);
  return mening(lage, 'proposition', { ordforanden: chair, nar, vad, utfall: utfall(lage, fraga) });
}

/** "först", "härefter", "slutligen", with a space before; nothing where there is one question. */
function ordningsord({ stil }: Protokollslage, { nr, antal, efterOmrostning }: Plats): string {
  const { forst, sedan, sist } = stil.ordningsord;
  if (antal < 2) return '';
  const isLast = nr === antal - 1 && antal > 2 && sist !== '' && !efterOmrostning;
  const later = isLast ? sist : (sedan[nr - 1] ?? sedan.at(-1) ?? '');
  const word = nr === 0 ? forst : later;
  return word === '' ? '' : ` ${word}`;
}

function namnen(lage: Protokollslage, { slag, forslag, enligtYrkandeId }: Proposition): string {
  if (enligtYrkandeId !== null && slag !== 'mot_varandra') {
    return yrkandenamn(lage, enligtYrkandeId, true);
  }
  return joinSwedish(forslag.map((del) => forslagsnamn(lage, del, 'bestamt')));
}

function fragan(lage: Protokollslage, fraga: Proposition): string {
  if (fraga.slag === 'bifall_avslag') {
    return led(lage, 'vad_bifall_avslag', { forslag: namnen(lage, fraga) });
  }
  if (fraga.slag === 'nar') {
    const isBordlaggning = forstaSlag(lage, fraga) === 'bordlaggning';
    return led(lage, isBordlaggning ? 'vad_bordlaggning' : 'vad_aterremiss', {});
  }
  const undantag = undantagna(lage, fraga);
  if (undantag === '') return led(lage, 'vad_yrkandena', {});
  return led(lage, 'vad_utom', { undantag });
}

/** Proposals of members that are put later on their own, by their kinds. */
function undantagna(lage: Protokollslage, fraga: Proposition): string {
  const { propositioner } = lage.data;
  const now = new Set(fraga.forslag.map(({ forslagId }) => forslagId));
  const later = propositioner
    .slice(propositioner.indexOf(fraga) + 1)
    .filter(({ slag }) => slag !== 'forfallet')
    .flatMap(({ forslag }) => forslag.map(({ forslagId }) => forslagId));
  const others = lage.data.forslag.filter(({ id }) => later.includes(id) && !now.has(id));
  const kinds = [...new Set(others.map(({ slag }) => slag))];
  return joinSwedish(
    kinds.map((kind) => {
      const { bestamd, flera } = lage.stil.forslagsord[kind];
      return others.filter(({ slag }) => slag === kind).length === 1 ? bestamd : flera;
    }),
  );
}

function utfall(lage: Protokollslage, fraga: Proposition): string {
  const { organ: O } = lage;
  if (fraga.slag === 'nar') return narUtfall(lage, fraga);
  if (fraga.slag === 'bifall_avslag') {
    return led(lage, fraga.bifallet === null ? 'utfall_det_avslagits' : 'utfall_det_bifallits', {});
  }
  const forslag = forslagOf(lage, fraga.bifallet);
  if (forslag === null) return led(lage, 'utfall_det_avslagits', {});
  if (fraga.enligtYrkandeId === null && forslag.infinitiv !== '' && isAboutSats(lage, fraga)) {
    return led(lage, 'utfall_beslutat', { O, infinitiv: forslag.infinitiv });
  }
  const name = forslagsnamn(lage, { forslagId: forslag.id, punkter: [] }, 'bestamt');
  const yrkande =
    fraga.enligtYrkandeId === null ? name : yrkandenamn(lage, fraga.enligtYrkandeId, true);
  return led(lage, 'utfall_bifallet', { yrkande, forslag: name, O });
}

/** Whether a proposal of the question is only known by what it comes to. */
function isAboutSats(lage: Protokollslage, { forslag }: Proposition): boolean {
  return forslag.some((del) => {
    const one = forslagOf(lage, del.forslagId);
    return one !== null && one.slag !== 'forvaltningen' && one.datum === null && one.sats !== '';
  });
}

function narUtfall(lage: Protokollslage, fraga: Proposition): string {
  const { organ: O } = lage;
  if (fraga.bifallet === null) return led(lage, 'utfall_i_dag', { O });
  const isBordlaggning = forstaSlag(lage, fraga) === 'bordlaggning';
  return led(lage, isBordlaggning ? 'utfall_bordlagt' : 'utfall_aterremitterat', { O });
}

function forstaSlag(lage: Protokollslage, { forslag }: Proposition) {
  return forslagOf(lage, forslag[0]?.forslagId ?? null)?.slag ?? null;
}
