import type { VoteringId } from '../../shared/domain/id.ts';
import type { Proposition } from '../../shared/domain/proposition.ts';
import type { Rostalternativ, Rostvarde, Votering } from '../../shared/domain/votering.ts';
import { lasForslag, lasPersoner } from './lasning.ts';
import type { Lasning } from './lasning.ts';
import { forstaOnskan, yrkandeEfter } from './las-propositioner.ts';

const PROPOSITION = /"?Ja (?:för )?(.+) och Nej (?:för )?(.+?)\.?"?\.?$/u;
const ROSTER = /^(.+?) (röstar ja|röstar nej|avstår(?: från att rösta)?) \((\d+)\)\.?$/iu;
const VARDEN = { 'röstar ja': 'ja', 'röstar nej': 'nej' } as const;

/** The votes of a § and the sums that were printed with them. */
export interface Tryckta {
  readonly votering: Votering;
  readonly summor: Record<Rostvarde, number>;
}

/** Reads a sentence of a vote into the last one; false for words that aren't understood. */
export function lasVotering(l: Lasning, mening: string, tryckta: Tryckta[]): boolean {
  if (/voteringsproposition/iu.test(mening)) return lasVoteringsproposition(l, mening, tryckta);
  const [, vilka = '', ord = '', antal] = ROSTER.exec(mening) ?? [];
  const personer = vilka === '' ? null : lasPersoner(l, vilka);
  const last = tryckta.at(-1);
  if (personer === null || last === undefined) return false;
  const lower = ord.toLowerCase();
  const varde: Rostvarde =
    lower === 'röstar ja' || lower === 'röstar nej' ? VARDEN[lower] : 'avstar';
  last.votering.roster.push(...personer.map((personId) => ({ personId, varde })));
  last.summor[varde] += Number(antal);
  return true;
}

function lasVoteringsproposition(l: Lasning, mening: string, tryckta: Tryckta[]): boolean {
  const fraga = l.data.propositioner.at(-1);
  const [, jaText = '', nejText = ''] = PROPOSITION.exec(mening) ?? [];
  if (fraga === undefined || jaText === '') return false;
  const nej = alternativ(l, fraga, nejText, null);
  const ja = nej && alternativ(l, fraga, jaText, nej);
  if (nej === null || ja === null) return false;
  const votering: Votering = {
    ...{ id: l.register.newId() as VoteringId, typ: typOf(fraga, ja, nej), ja, nej },
    ...{ roster: [], sluten: null, lott: null },
  };
  fraga.voteringar.push(votering);
  tryckta.push({ votering, summor: { ja: 0, nej: 0, avstar: 0 } });
  return true;
}

/** What one of the words stands for; "bifall" alone is about what the other one names. */
function alternativ(
  l: Lasning,
  fraga: Proposition,
  text: string,
  other: Rostalternativ | null,
): Rostalternativ | null {
  if (text.includes('avgörande')) {
    return { hallning: 'avgorande_i_dag', forslagId: null, punkter: [], yrkandeId: null };
  }
  if (/^ärendets (?:återremiss|bordläggning)$/u.test(text)) {
    const forslagId = fraga.forslag[0]?.forslagId ?? null;
    return { hallning: 'bifall', forslagId, punkter: [], yrkandeId: null };
  }
  const [, ord, vad] = /^(bifall|avslag)(?: (?:till|på)(?: (.+))?)?$/u.exec(text) ?? [];
  if (ord === undefined) return null;
  const hallning = ord === 'bifall' ? 'bifall' : 'avslag';
  if (vad === undefined) return other && { ...other, hallning };
  const yrkandeId = yrkandeEfter(l, vad);
  if (yrkandeId !== null) {
    return { hallning, forslagId: forstaOnskan(l, yrkandeId), punkter: [], yrkandeId };
  }
  const del = lasForslag(l, vad);
  return del && { hallning, ...del, yrkandeId };
}

/** A vote between two that the chair has found neither of is about whom to put against it. */
function typOf(fraga: Proposition, ja: Rostalternativ, nej: Rostalternativ): Votering['typ'] {
  if (fraga.slag === 'nar') return 'aterremiss';
  const isOther = ({ forslagId }: Rostalternativ) => forslagId !== fraga.bifallet;
  const isBetween = fraga.slag === 'mot_varandra' && fraga.bifallet !== null;
  return isBetween && isOther(ja) && isOther(nej) ? 'kontraproposition' : 'sak';
}
