import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import { medLydelse } from '../../../shared/rules/protokollstext/andringar.ts';
import type { TrycktStycke } from '../../../shared/rules/protokollstext/andringar.ts';
import { anvands, saker, utan } from '../../../shared/rules/rum-ta-bort.ts';
import type { Sak } from '../../../shared/rules/rum-ta-bort.ts';
import { textRumsfraga as ask, textSagt as said, textSkal } from '../../text/motesfragor.ts';
import { textUttalande } from '../../text/motesrum.ts';
import { andrad, iParagraf, klar, svarslasare, textfraga, val } from './flode.ts';
import type { Flode, Flodeslage } from './flode.ts';
import { fragetext } from './floden-beslut.ts';
import { yrkandetext } from './floden-yrkande.ts';
import { forslagsnamn, personlista, personnamn } from './namn.ts';
import { javsanmalningar, paragraftext } from './paragraftext.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';

/** What the matter is, in the secretary's words. */
export const beskriv: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const [text] = svar[0] ?? [];
  if (text === undefined) {
    const start = data.arendebeskrivning.join('\n\n');
    return textfraga(ask.beskrivning, {
      start,
      hjalp: ask.styckehjalp,
      flerradig: true,
      valfri: true,
    });
  }
  const arendebeskrivning = stycken(text);
  return andrad(lage, said.beskrivning, { ...data, arendebeskrivning });
};

function stycken(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A paragraph that the data gives, in the secretary's own words; an empty one follows again. */
export const formulera: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const next = svarslasare(svar);
  const all = tryckta(lage);
  const [nyckel] = next() ?? [];
  const stycke = all.find((one) => one.nyckel === nyckel);
  if (stycke === undefined) {
    const alternativ = all.map((one) => ({
      ...{ id: one.nyckel, text: styckestext(one) },
      detalj: one.ersatter === null ? undefined : ask.egnaOrd,
    }));
    return val(ask.lydelse, alternativ);
  }
  const [text] = next() ?? [];
  if (text === undefined) {
    const start = styckestext(stycke);
    return textfraga(ask.egenLydelse, {
      start,
      hjalp: ask.lydelsehjalp,
      flerradig: true,
      valfri: true,
    });
  }
  return andrad(lage, said.lydelse, medLydelse(data, stycke, text.trim()));
};

/** All paragraphs of the § as they are printed. */
function tryckta(lage: Flodeslage): TrycktStycke[] {
  const { paragraf } = iParagraf(lage);
  const { block } = paragraftext({
    ...lage,
    ...{ paragraf, narvaro: lage.data.narvaro },
    ...{ omedelbar: false, javsanmalningar: javsanmalningar(lage.data.paragrafer) },
  });
  return block.flatMap(({ stycken: parts }) => parts);
}

/** The title, and what decides which rules hold for the §. */
export const uppgifter: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const next = svarslasare(svar);
  const [what] = next() ?? [];
  switch (what) {
    case undefined:
      return val(ask.uppgifter, uppgiftsval(data));
    case 'rubrik': {
      const [rubrik] = next() ?? [];
      if (rubrik === undefined) return textfraga(ask.rubrik, { start: data.rubrik });
      return andrad(lage, said.noterat, { ...data, rubrik });
    }
    case 'myndighetsutovning':
      return andrad(lage, said.noterat, { ...data, myndighetsutovning: !data.myndighetsutovning });
    default:
      return andrad(lage, said.noterat, { ...data, stangdaDorrar: !data.stangdaDorrar });
  }
};

function uppgiftsval({ myndighetsutovning, stangdaDorrar }: ParagrafData) {
  return [
    { id: 'rubrik', text: ask.rubrik },
    { id: 'myndighetsutovning', text: ask.myndighetsutovning(myndighetsutovning) },
    { id: 'stangda', text: ask.stangdaDorrar(stangdaDorrar) },
  ];
}

/** Takes away what was entered by mistake. */
export const taBort: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const all = saker(data);
  const [index] = svar[0] ?? [];
  const sak = index === undefined ? undefined : all[Number(index)];
  if (sak !== undefined) return andrad(lage, said.borttaget, utan(data, sak));
  const alternativ = all.map((one, at) => ({
    ...{ id: String(at), text: saktext(lage, data, one) },
    hinder: anvands(data, one) ? textSkal.anvands : undefined,
  }));
  return val(ask.taBort, alternativ);
};

function saktext(lage: Flodeslage, data: ParagrafData, { slag, id }: Sak): string {
  const { namn } = lage;
  const named = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.id === id);
  const yrkande = named(data.yrkanden);
  if (yrkande !== undefined) return yrkandetext(lage, data, yrkande);
  const fraga = named(data.propositioner);
  const ids = fraga?.forslag.map(({ forslagId }) => forslagId) ?? [];
  if (fraga !== undefined) return fragetext(lage, data, { slag: fraga.slag, forslag: ids });
  const forslag = named(data.forslag);
  if (forslag !== undefined) return forslagsnamn(namn, data, forslag.id);
  const uttalande = named(data.uttalanden);
  if (uttalande !== undefined) {
    return `${textUttalande[uttalande.slag]}: ${personlista(namn, uttalande.personer)}`;
  }
  const persons = named(data.reservationer)?.personer;
  if (persons !== undefined) return ask.reservationAv(personlista(namn, persons));
  const javig = data.jav.find(({ personId }) => personId === id);
  return slag === 'jav' && javig ? ask.javFor(personnamn(namn, javig.personId)) : '';
}

/** Takes up the next item of the agenda: it gets its number. */
export const nasta: Flode = (lage, svar) => {
  const item = nastaPunkt(lage);
  if (!lage.harNummer) return forstaNummer(lage, svar);
  if (item === null) return utanfor(lage, svar);
  return klar(said.oppnar(item.rubrik), { typ: 'oppna', dagordningspunktId: item.id, rubrik: '' });
};

/** The item whose turn it is; null when all have been taken up. */
export function nastaPunkt({ data }: Pick<Flodeslage, 'data'>) {
  const taken = new Set(data.paragrafer.map(({ dagordningspunktId }) => dagordningspunktId));
  return data.punkter.find(({ id, utgar }) => !utgar && !taken.has(id)) ?? null;
}

/** A matter that isn't on the agenda. */
export const utanfor: Flode = (_lage, svar) => {
  const [rubrik] = svar[0] ?? [];
  if (rubrik === undefined) return textfraga(ask.utanfor);
  return klar(said.oppnar(rubrik), { typ: 'oppna', dagordningspunktId: null, rubrik });
};

/** The body's first § of the year, or of the term of office. */
function forstaNummer(lage: Flodeslage, svar: readonly (readonly string[])[]) {
  const [text] = svar[0] ?? [];
  const nr = Number(text);
  if (text === undefined || !Number.isInteger(nr) || nr < 1) {
    return textfraga(ask.forstaNummer, { start: '1', hjalp: ask.forstaNummerHjalp });
  }
  const item = nastaPunkt(lage);
  const first = { typ: 'forstaNr', nr } as const;
  if (item === null) return klar(said.noterat, first);
  const open = { typ: 'oppna', dagordningspunktId: item.id, rubrik: '' } as const;
  return klar(said.oppnar(item.rubrik), first, open);
}

/** Approved at the meeting, or with the other §§. */
export const omedelbar: Flode = (lage) => {
  const { paragraf } = iParagraf(lage);
  const del = lage.data.delar.find(({ id }) => id === paragraf.protokollsdelId);
  const isOmedelbar = del?.typ === 'omedelbar';
  return klar(isOmedelbar ? said.ordinarie : said.omedelbar, {
    ...{ typ: 'del', id: paragraf.id },
    del: isOmedelbar ? 'ordinarie' : 'omedelbar',
  });
};
