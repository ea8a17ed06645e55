import type { Forslagsdel } from '../../../shared/domain/forslag.ts';
import type { YrkandeId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import {
  kvarstaende,
  medAterkallat,
  medKontoretsForslag,
  medYrkande,
} from '../../../shared/rules/rum-yrkande.ts';
import type { Yrkandemall } from '../../../shared/rules/rum-yrkande.ts';
import { textRumsfraga as ask, textSagt as said, textSkal } from '../../text/motesfragor.ts';
import { textSammansatt, textYrkandemall } from '../../text/motesrum.ts';
import { andrad, iParagraf, svarslasare, textfraga, val } from './flode.ts';
import type { Alternativ, Flode, Flodeslage, Fraga } from './flode.ts';
import { forslaget, forslagsnamn, personlista } from './namn.ts';
import { delvis, hela, rangordnat } from './floden-yrkande-delar.ts';
import type { Sammansatt } from './floden-yrkande-delar.ts';
import { medverkande, valda } from './personval.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';

const MALLAR: readonly (Yrkandemall | Sammansatt)[] = [
  ...(['bifall', 'avslag', 'eget', 'tillagg', 'andring', 'aterremiss', 'bordlaggning'] as const),
  ...(['delvis', 'rangordnat'] as const),
];

const MALLNAMN = { ...textYrkandemall, ...textSammansatt };

/** A yrkande by one of the templates: what, who, and what it is about. */
export const yrka: Flode = (lage, svar) => {
  const { paragraf } = iParagraf(lage);
  const data = paragrafData(paragraf);
  const next = svarslasare(svar);
  const [mall] = (next() ?? []) as (Yrkandemall | Sammansatt)[];
  if (mall === undefined) return val(ask.yrkande, mallval(data));
  const framstallare = valda(next() ?? []);
  if (framstallare.length === 0) return val(ask.vem, medverkande(lage, 'yrka'), true);
  if (mall === 'delvis') return delvis(lage, framstallare, next);
  if (mall === 'rangordnat') return rangordnat(lage, framstallare, next);
  const about = om(lage, mall, next);
  if ('slag' in about) return about;
  const ny = medYrkande(data, { mall, framstallare, ...about }, lage.nyttId);
  const sagt = said.yrkande(personlista(lage.namn, framstallare), textYrkandemall[mall]);
  return andrad(lage, sagt, ny);
};

function mallval(data: ParagrafData): Alternativ[] {
  const forslag = kvarstaende(data);
  return MALLAR.map((id) => {
    const hinder = mallhinder(id, forslag);
    return { id, text: MALLNAMN[id], hinder };
  });
}

function mallhinder(id: Yrkandemall | Sammansatt, forslag: ParagrafData['forslag']) {
  const isAbout = id === 'bifall' || id === 'avslag';
  if (isAbout && forslag.length === 0) return textSkal.ingetForslag;
  const isSplit = forslag.some(({ punkter }) => punkter.length > 1);
  if (id === 'delvis' && !isSplit) return textSkal.ingaPunkter;
  return id === 'rangordnat' && forslag.length < 2 ? textSkal.ettForslag : undefined;
}

interface Innebord {
  readonly forslag: readonly Forslagsdel[];
  readonly text: string;
}

/** What the yrkande is about, or the question that is left. */
function om(
  lage: Flodeslage,
  mall: Yrkandemall,
  next: () => readonly string[] | null,
): Innebord | Fraga {
  if (mall === 'bordlaggning') return { forslag: [], text: '' };
  if (mall === 'bifall' || mall === 'avslag') return omForslag(lage, mall, next);
  const [text] = next() ?? [];
  if (text !== undefined) return { forslag: [], text };
  if (mall !== 'aterremiss') {
    return textfraga(ask.punkter(textYrkandemall[mall]), {
      hjalp: ask.punkthjalp,
      flerradig: true,
    });
  }
  // The council must be told why (KL 5 kap. 50 §); elsewhere it is good practice.
  const valfri = lage.krets.organtyp !== 'kf';
  return textfraga(ask.aterremiss, { hjalp: ask.aterremisshjalp, valfri });
}

function omForslag(
  lage: Flodeslage,
  mall: 'bifall' | 'avslag',
  next: () => readonly string[] | null,
): Innebord | Fraga {
  const data = paragrafData(iParagraf(lage).paragraf);
  const left = kvarstaende(data);
  const chosen = left.length === 1 ? left.map(({ id }) => id) : next();
  if (chosen !== null) return { forslag: hela(chosen), text: '' };
  const alternativ = left.map(({ id }) => ({ id, text: forslagsnamn(lage.namn, data, id) }));
  return val(mall === 'bifall' ? ask.bifallTill : ask.avslagPa, alternativ, true);
}

/** Withdraws a yrkande, or takes it up again. */
export const aterkalla: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const [id] = svar[0] ?? [];
  if (id !== undefined) {
    return andrad(lage, said.aterkallat, medAterkallat(data, id as YrkandeId));
  }
  const alternativ = data.yrkanden.map((one) => ({
    ...{ id: one.id, text: yrkandetext(lage, data, one) },
    detalj: one.aterkallat ? ask.tasUpp : undefined,
  }));
  return val(ask.aterkalla, alternativ);
};

/** "Eva Alm (A): bifall till Förvaltningens förslag". */
export function yrkandetext(
  { namn }: Pick<Flodeslage, 'namn'>,
  data: Pick<ParagrafData, 'forslag'>,
  yrkande: ParagrafData['yrkanden'][number],
): string {
  const isRanked = yrkande.steg.some(({ hand }) => hand > 1);
  const steg = yrkande.steg.map(({ hand, hallning, forslag }) => {
    const names = (forslag ?? []).map(
      (del) => `${ask.punkternaI(del.punkter)}${forslaget(namn, data, del.forslagId)}`,
    );
    const words = forslag === null ? ask.avslagOvriga : ask.steg[hallning](names.join(', '));
    return isRanked ? `${ask.hand(hand)} ${words}` : words;
  });
  return `${personlista(namn, yrkande.framstallare)}: ${steg.join('; ')}`;
}

/** The office's proposal, told at the meeting. */
export const kontoretsForslag: Flode = (lage, svar) => {
  const [text] = svar[0] ?? [];
  if (text === undefined) {
    return textfraga(ask.kontoretsForslag, { hjalp: ask.punkthjalp, flerradig: true });
  }
  const data = paragrafData(iParagraf(lage).paragraf);
  return andrad(lage, said.noterat, medKontoretsForslag(data, text, lage.nyttId));
};
