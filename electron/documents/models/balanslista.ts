import { formatDag } from '../../../shared/domain/datum.ts';
import type { BalanslistaFacts } from '../../../shared/document/balanslista-facts.ts';
import type { Balansrad } from '../../../shared/domain/balanslista.ts';
import { Balansslag } from '../../../shared/domain/balanslista.ts';
import { fristtext } from '../../../shared/phrases/atgarder.ts';
import {
  alderText,
  BALANSRUBRIK,
  balanssumma,
  isForsenad,
  offentligRad,
  vantarText,
} from '../../../shared/phrases/balans.ts';
import type { ListaData, Listdel, Listkolumn } from './lista-data.ts';

const kolumn = (rubrik: string, mm: number | null): Listkolumn => ({ rubrik, mm, hoger: false });

const KOLUMNER = [
  ...[kolumn('Dnr', 24), kolumn('Ärende', null), kolumn('Väntar på', 58)],
  ...[kolumn('Ansvarig', 36), kolumn('Sedan', 20), kolumn('Ålder', 18), kolumn('Senast', 30)],
];

/** What a body has outstanding, as the template of lists takes it; only what everybody may read. */
export function balanslistaData({ kommun, lista }: BalanslistaFacts): ListaData {
  const { organ, idag, rader, fler } = lista;
  const rubrik = `Balanslista ${formatDag(idag)}`;
  const open = rader.map(offentligRad);
  return {
    ...{ organisation: kommun, dokumenttyp: 'Balanslista', rubrik, liggande: true },
    uppgifter: [
      { namn: 'Organ', varde: organ },
      { namn: 'Framtagen', varde: formatDag(idag) },
    ],
    inledning: balanssumma(lista),
    lopande: `${organ} \u00b7 ${rubrik}`,
    delar: Balansslag.options.flatMap((slag) => {
      const own = open.filter((rad) => rad.slag === slag);
      const more = slag === 'arende' ? fler : 0;
      return own.length === 0 ? [] : [del(BALANSRUBRIK[slag], own, idag, more)];
    }),
  };
}

function del(rubrik: string, own: readonly Balansrad[], idag: string, fler: number): Listdel {
  return {
    ...{ niva: 2, rubrik: `${rubrik} (${String(own.length + fler)})` },
    text: fler > 0 ? `De ${String(own.length)} äldsta visas.` : '',
    tabell: {
      kolumner: KOLUMNER,
      rader: own.map((rad) => [
        ...[rad.diarienummer, rad.arendemening, vantarText(rad), rad.vem],
        ...[rad.sedan, alderText(rad.sedan, idag), senast(rad, idag)],
      ]),
    },
  };
}

function senast(rad: Balansrad, idag: string): string {
  if (rad.senast === null) return '';
  const day = fristtext(rad.senast);
  return isForsenad(rad, idag) ? `${day} (försenat)` : day;
}
