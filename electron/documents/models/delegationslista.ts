import type {
  Delegationsrad,
  DelegationslistaFacts,
} from '../../../shared/document/sammantrade/delegation-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { joinSwedish } from '../../../shared/rules/sprak.ts';
import type { ListaData, Listdel, Listtabell } from './lista-data.ts';
import { tidsspann } from './offentliga-ord.ts';

/** Decisions made on a body's behalf, for the sitting they are reported to (KL 6 kap. 40 §). */
export function delegationslistaData(facts: DelegationslistaFacts): ListaData {
  const { mote, fran, till } = facts;
  const rubrik = `Delegationsbeslut ${tidsspann(fran, till)}`;
  return {
    ...{ organisation: mote.kommun, dokumenttyp: 'Delegationslista', rubrik, liggande: false },
    uppgifter: [
      { namn: 'Organ', varde: mote.organ },
      { namn: 'Anmäls vid sammanträdet', varde: formatDag(mote.datum) },
    ],
    inledning: inledning(facts),
    lopande: `${mote.organ} \u00b7 ${rubrik}`,
    delar: facts.punkter.map(del),
  };
}

function inledning({ punkter, saknade }: DelegationslistaFacts): string {
  const count = punkter.reduce((sum, { beslut }) => sum + beslut.length, 0);
  if (count === 0) return 'Inga beslut har fattats på delegation under tiden.';
  const many = `Listan har ${count} beslut.`;
  if (saknade.length === 0) return `${many} Inga nummer saknas i serien.`;
  const missing = `${saknade.length === 1 ? 'Nummer' : 'Nummerna'} ${joinSwedish(saknade)} saknas`;
  return `${many} ${missing} i serien.`;
}

function del({
  punkt,
  rubrik,
  bradskande,
  beslut,
}: DelegationslistaFacts['punkter'][number]): Listdel {
  return {
    niva: 2,
    rubrik: [punkt, rubrik].filter(Boolean).join('\u2002'),
    text: bradskande ? 'Brådskande beslut enligt 6 kap. 39 § kommunallagen' : '',
    tabell: tabell(beslut),
  };
}

function tabell(rader: readonly Delegationsrad[]): Listtabell {
  const kolumn = (rubrik: string, mm: number | null) => ({ rubrik, mm, hoger: false });
  return {
    kolumner: [
      kolumn('Nr', 18),
      kolumn('Dag', 22),
      kolumn('Beslut', null),
      kolumn('Dnr', 30),
      kolumn('Beslutat av', 42),
    ],
    rader: rader.map(({ nr, datum, beslut, dnr, delegat }) => [nr, datum, beslut, dnr, delegat]),
  };
}
