import { formatDag } from '../../../shared/domain/datum.ts';
import {
  medProposition,
  mojligaPropositioner,
  mojligaUtfall,
} from '../../../shared/rules/rum-proposition.ts';
import type { Frageval } from '../../../shared/rules/rum-proposition.ts';
import {
  AVSLUTSSTATUS,
  avslutshinder,
  foreslagnaAvslut,
  medBeslut,
} from '../../../shared/rules/rum-beslut.ts';
import type { Avslut } from '../../../shared/rules/rum-beslut.ts';
import { medVotering, nastaVotering } from '../../../shared/rules/rum-votering.ts';
import type { Voteringsval } from '../../../shared/rules/rum-votering.ts';
import type { Votering } from '../../../shared/domain/votering.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Proposition } from '../../../shared/domain/proposition.ts';
import { textRumsfraga as ask, textSagt as said } from '../../text/motesfragor.ts';
import { textAvslut, textAvslutshinder, textProposition } from '../../text/motesrum.ts';
import { andrad, iParagraf, klar, svarslasare, textfraga, val } from './flode.ts';
import type { Alternativ, Flode, Flodeslage, Fraga, Klar, Svar } from './flode.ts';
import { forslaget } from './namn.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';

/** The chair puts a question, and finds something agreed (KL 5 kap. 53 §). */
export const proponera: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const choices = mojligaPropositioner(data);
  const next = svarslasare(svar);
  const [index] = choices.length === 1 ? ['0'] : (next() ?? []);
  const fraga = index === undefined ? undefined : choices[Number(index)];
  if (fraga === undefined) {
    const alternativ = choices.map((one, at) => ({
      ...{ id: String(at), text: fragetext(lage, data, one) },
    }));
    return val(ask.proposition, alternativ);
  }
  const outcomes = mojligaUtfall(fraga);
  const [won] = outcomes.length === 1 ? ['0'] : (next() ?? []);
  if (won === undefined) {
    const alternativ = outcomes.map((id, at) => ({
      ...{ id: String(at), text: utfallstext(lage, data, fraga.slag, id) },
    }));
    return val(ask.utfall(fragetext(lage, data, fraga)), alternativ);
  }
  const bifallet = outcomes[Number(won)] ?? null;
  return andrad(lage, said.proposition, medProposition(data, fraga, bifallet, lage.nyttId));
};

/** A question in a few words. */
export function fragetext(
  { namn }: Pick<Flodeslage, 'namn'>,
  data: Pick<ParagrafData, 'forslag'>,
  { slag, forslag }: Frageval,
): string {
  const names = forslag.map((id) => forslaget(namn, data, id));
  return textProposition.fraga[slag](names);
}

/** What the chair finds, in a few words. */
export function utfallstext(
  { namn }: Pick<Flodeslage, 'namn'>,
  data: Pick<ParagrafData, 'forslag'>,
  slag: Proposition['slag'],
  id: Proposition['bifallet'],
): string {
  if (id !== null) return textProposition.bifallet(forslaget(namn, data, id));
  return slag === 'nar' ? textProposition.idag : textProposition.avslaget;
}

/** The question a vote is demanded at: the latest. */
export function omrostningsfraga({ propositioner }: Pick<ParagrafData, 'propositioner'>) {
  return propositioner.findLast(({ slag }) => slag !== 'forfallet') ?? null;
}

/** A vote is demanded: open and by name, or in an election closed (KL 5 kap. 54 §). */
export const votera: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const fraga = omrostningsfraga(data);
  const about = fraga && nastaVotering(fraga, data.ordforandeId);
  if (fraga === null || about === null) return klar('');
  return omrosta(lage, fraga, about, svarslasare(svar));
};

function omrosta(
  lage: Flodeslage,
  fraga: Proposition,
  about: Voteringsval,
  next: () => Svar | null,
): Fraga | Klar {
  const isFirst = fraga.voteringar.length === 0 && about.typ === 'sak';
  const [satt] = isFirst ? (next() ?? []) : ['oppen'];
  if (satt === undefined) return val(ask.omrostning, rostsatt());
  const sluten = satt === 'sluten' ? summorFran(next()?.[0] ?? '') : null;
  if (satt === 'sluten' && sluten === null) {
    return textfraga(ask.summor, { hjalp: ask.summorHjalp });
  }
  const typ = satt === 'oppen' ? about.typ : 'val';
  const data = paragrafData(iParagraf(lage).paragraf);
  const ny = medVotering(data, fraga.id, { ...about, typ, sluten }, lage.nyttId);
  return andrad(lage, said.omrostning, ny);
}

function rostsatt(): Alternativ[] {
  return [
    { id: 'oppen', text: ask.oppen, detalj: ask.oppenDetalj },
    { id: 'val', text: ask.oppetVal, detalj: ask.valDetalj },
    { id: 'sluten', text: ask.sluten, detalj: ask.slutenDetalj },
  ];
}

/** "7 4 0": ja, nej and blank; null where it can't be read. */
export function summorFran(text: string): Votering['sluten'] {
  const [ja, nej, avstar = 0, ...more] = (text.match(/\d+/gu) ?? []).map(Number);
  if (ja === undefined || nej === undefined || more.length > 0) return null;
  return { ja, nej, avstar };
}

/** The § is decided, put off, sent back or struck; or one that was is taken up again. */
export const besluta: Flode = (lage, svar) => {
  const { paragraf } = iParagraf(lage);
  if (paragraf.status !== 'oppen') {
    return klar(said.oppnadIgen, { typ: 'status', id: paragraf.id, status: 'oppen' });
  }
  const data = paragrafData(paragraf);
  const [avslut] = (svar[0] ?? []) as Avslut[];
  if (avslut === undefined) {
    const alternativ = foreslagnaAvslut(data).map((id) => {
      const hinder = avslutshinder(data, id);
      return {
        id,
        text: textAvslut[id],
        hinder: hinder === null ? undefined : textAvslutshinder[hinder],
      };
    });
    return val(ask.beslut, alternativ);
  }
  const [till] = avslut === 'bordlaggs' && lage.kommande.length > 0 ? (svar[1] ?? []) : [NASTA];
  if (till === undefined) return val(ask.bordlaggsTill, sammantraden(lage));
  const day = till === NASTA ? null : till;
  return klar(
    said.beslut(day === null ? textAvslut[avslut] : said.bordlagd(formatDag(day))),
    { typ: 'paragraf', id: paragraf.id, data: medBeslut(data, avslut, lage.nyttId, day) },
    { typ: 'status', id: paragraf.id, status: AVSLUTSSTATUS[avslut] },
  );
};

const NASTA = 'nasta';

/** The meetings that are planned, the next one first; or the next without saying which. */
function sammantraden({ kommande }: Flodeslage): Alternativ[] {
  const days = kommande.slice(0, 8).map((dag) => ({ id: dag, text: formatDag(dag) }));
  return [{ id: NASTA, text: ask.nastaSammantrade }, ...days];
}
