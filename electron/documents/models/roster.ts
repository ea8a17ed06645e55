import type {
  Paragrafroster,
  Rostlista,
  RostlistaFacts,
} from '../../../shared/document/sammantrade/rostlista.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { ListaData, Listdel, Listtabell } from './lista-data.ts';
import { motesnamn } from './motessida.ts';

/** Every vote of a sitting, or of some of its §§, as a list of its own. */
export function rostlistaData({ mote, roster }: RostlistaFacts): ListaData {
  const rubrik = `Omröstningar i ${motesnamn(mote)}`;
  return {
    ...{ organisation: mote.kommun, dokumenttyp: 'Röstlista', rubrik, liggande: false },
    uppgifter: [
      { namn: 'Organ', varde: mote.organ },
      { namn: 'Sammanträdesdag', varde: formatDag(mote.datum) },
    ],
    inledning: roster.length === 0 ? 'Ingen omröstning hölls.' : '',
    lopande: rubrik,
    delar: roster.flatMap(delar),
  };
}

function delar({ paragraf, rubrik, listor }: Paragrafroster): Listdel[] {
  const several = listor.length > 1;
  const head = { niva: 2, rubrik: `§ ${paragraf} ${rubrik}`, text: '', tabell: null } as const;
  return [
    head,
    ...listor.map((lista, index): Listdel => ({
      niva: 3,
      rubrik: several ? `Omröstning ${index + 1}` : 'Omröstning',
      text: [lista.fraga, sluten(lista)].filter(Boolean).join(' '),
      tabell: tabell(lista),
    })),
  ];
}

function sluten({ roster }: Rostlista): string {
  return roster.length === 0 ? 'Omröstningen var sluten.' : '';
}

function tabell({ roster, summor }: Rostlista): Listtabell {
  const mark = (isTrue: boolean) => (isTrue ? 'X' : '');
  return {
    kolumner: [
      { rubrik: 'Ledamot', mm: null, hoger: false },
      { rubrik: 'Parti', mm: 22, hoger: false },
      ...['Ja', 'Nej', 'Avstår'].map((rubrik) => ({ rubrik, mm: 20, hoger: true })),
    ],
    rader: [
      ...roster.map(({ namn, parti, varde }) => [
        ...[namn, parti, mark(varde === 'ja'), mark(varde === 'nej'), mark(varde === 'avstar')],
      ]),
      ['Summa', '', String(summor.ja), String(summor.nej), String(summor.avstar)],
    ],
  };
}
