import { formatDag } from '../domain/datum.ts';
import type { Dag } from '../domain/datum.ts';
import type { MallData, Mallavsnitt } from '../domain/mall.ts';
import type { Beslutsstil } from '../domain/organ.ts';
import { formatKronor } from '../domain/pengar.ts';

/** One decided point as it stands in the record. */
export interface Utdragspunkt {
  readonly text: string;
  readonly delpunkter: readonly string[];
}

/** What one applicant asked for and got, in kronor. */
export interface Utdragsbelopp {
  readonly sokande: string;
  readonly begartKr: number;
  readonly beloppKr: number;
}

/** One § as it was decided, and what its extract is to say; from whichever record holds it. */
export interface Utdragsunderlag {
  readonly organ: string;
  readonly sammantradesdag: Dag;
  readonly paragraf: number;
  readonly arendemening: string;
  readonly beslutsstil: Beslutsstil;
  readonly punkter: readonly Utdragspunkt[];
  readonly belopp: readonly Utdragsbelopp[];
  readonly mottagare: readonly string[];
  /** The day the § was approved (KL 5 kap. 69 §); null while it isn't. */
  readonly justerad: Dag | null;
  /** Who certifies the extract; empty when the name is written by hand. */
  readonly bestyrkare: string;
}

/** A part of an extract, in the order of its template. */
export type Utdragsdel =
  | {
      readonly typ: 'beslut';
      readonly rubrik: string;
      readonly stil: Beslutsstil;
      readonly inledning: string;
      readonly punkter: readonly Utdragspunkt[];
    }
  | {
      readonly typ: 'belopp';
      readonly rubrik: string;
      /** The first row names the columns. */
      readonly rader: readonly (readonly string[])[];
    }
  | { readonly typ: 'expediering'; readonly rubrik: string; readonly mottagare: readonly string[] }
  | {
      readonly typ: 'bestyrkande';
      readonly rubrik: string;
      /** A line to write on, or what stands on it. */
      readonly rader: readonly { readonly ledtext: string; readonly ifyllt: string }[];
    };

/** An extract of minutes in words: nothing in it is written by hand but the certificate. */
export interface Protokollsutdrag {
  readonly rubrik: string;
  /** Said under the title of what isn't approved; empty otherwise. */
  readonly forbehall: string;
  readonly uppgifter: readonly { readonly namn: string; readonly varde: string }[];
  readonly delar: readonly Utdragsdel[];
}

/** The extract of a § by a template. */
export function protokollsutdrag(
  underlag: Utdragsunderlag,
  mall: Pick<MallData, 'avsnitt' | 'beslutsstil'>,
): Protokollsutdrag {
  const { organ, sammantradesdag, justerad } = underlag;
  return {
    rubrik: `${paragraford(underlag.paragraf)} ${underlag.arendemening}`,
    forbehall:
      justerad === null ? 'Paragrafen är inte justerad. Lydelsen kan ändras vid justeringen.' : '',
    uppgifter: [
      { namn: 'Beslutande organ', varde: organ },
      { namn: 'Sammanträdesdag', varde: formatDag(sammantradesdag) },
      { namn: 'Justering', varde: justerad === null ? 'Inte justerad' : formatDag(justerad) },
    ],
    delar: mall.avsnitt.flatMap((avsnitt) => delarOf(underlag, mall, avsnitt)),
  };
}

/** "Protokollsutdrag Kommunstyrelsen 2026-12-16 § 12": how an extract is called where it is listed. */
export function utdragsnamn({
  organ,
  sammantradesdag,
  paragraf,
}: Pick<Utdragsunderlag, 'organ' | 'sammantradesdag' | 'paragraf'>): string {
  return `Protokollsutdrag ${organ} ${sammantradesdag} ${paragraford(paragraf)}`;
}

/** The rule that a stated day of approval breaks: before the meeting, or yet to come. */
export function justeringsbrott(
  justerad: Dag | null,
  sammantradesdag: Dag,
  today: Dag,
): 'approved_before_meeting' | 'day_in_future' | null {
  if (justerad === null) return null;
  if (justerad > today) return 'day_in_future';
  return justerad < sammantradesdag ? 'approved_before_meeting' : null;
}

function paragraford(paragraf: number): string {
  return `§\u00a0${String(paragraf)}`;
}

function delarOf(
  underlag: Utdragsunderlag,
  mall: Pick<MallData, 'beslutsstil'>,
  { typ, rubrik }: Mallavsnitt,
): Utdragsdel[] {
  switch (typ) {
    case 'beslutsforslag':
      return [beslutet(underlag, mall, rubrik), ...beloppen(underlag.belopp)];
    case 'sandlista':
      return [{ typ: 'expediering', rubrik, mottagare: underlag.mottagare }];
    case 'underskrifter':
      return [bestyrkandet(underlag, rubrik)];
    default:
      return [];
  }
}

function beslutet(
  { organ, beslutsstil, punkter }: Utdragsunderlag,
  mall: Pick<MallData, 'beslutsstil'>,
  rubrik: string,
): Utdragsdel {
  const stil = mall.beslutsstil ?? beslutsstil;
  return { typ: 'beslut', rubrik, stil, inledning: `${organ} beslutar`, punkter };
}

function beloppen(belopp: readonly Utdragsbelopp[]): Utdragsdel[] {
  if (belopp.length === 0) return [];
  const sum = (of: (rad: Utdragsbelopp) => number) =>
    formatKronor(belopp.reduce((total, rad) => total + of(rad), 0));
  const rader = belopp.map(({ sokande, begartKr, beloppKr }) => [
    ...[sokande, formatKronor(begartKr), formatKronor(beloppKr)],
  ]);
  const summa = ['Summa', sum((rad) => rad.begartKr), sum((rad) => rad.beloppKr)];
  const hasSum = belopp.length > 1;
  return [
    {
      ...{ typ: 'belopp', rubrik: 'Tilldelade medel' },
      rader: [['Sökande', 'Sökt', 'Tilldelat'], ...rader, ...(hasSum ? [summa] : [])],
    },
  ];
}

function bestyrkandet({ bestyrkare }: Utdragsunderlag, rubrik: string): Utdragsdel {
  const rader = [
    { ledtext: 'Ort och dag', ifyllt: '' },
    { ledtext: 'Namnteckning', ifyllt: '' },
    { ledtext: 'Namnförtydligande', ifyllt: bestyrkare },
  ];
  return { typ: 'bestyrkande', rubrik, rader };
}
