import type { ListaData } from '../../../electron/documents/models/lista-data.ts';
import { stapelbild } from '../../../electron/documents/models/stapelbild.ts';
import type { TypesetRequest } from '../../../electron/documents/protocol.ts';
import {
  etiketterRequest,
  kuvertRequest,
  missivRequest,
} from '../../../electron/documents/utskick.ts';
import { VANLIGA_FONSTER, VANLIGT_ARK } from '../../../shared/domain/utskick.ts';
import { forsandelser } from '../../../shared/rules/utskick.ts';
import { dressedPapers } from './dressed-papers.ts';
import { extractOf } from './extracts.ts';
import { requests } from './moten/requests.ts';
import { listRequest, nestedPaper, paperRequest } from './samples.ts';
import { stil, utskick } from './utskick/samples.ts';

const lista: ListaData = {
  ...{ organisation: 'Granbergs kommun', dokumenttyp: 'Statistik', lopande: 'Granberg' },
  ...{ rubrik: 'Inkomna ärenden', inledning: 'Alla diarier.', liggande: false },
  uppgifter: [{ namn: 'Tid', varde: '2026' }],
  delar: [
    {
      ...{ niva: 2, rubrik: 'Per månad', text: 'Räknat på registreringsdagen.' },
      bild: stapelbild(
        {
          ...{ alternativtext: 'Januari 12, februari 6.', serier: ['Inkomna'], staplade: false },
          rader: [{ namn: 'januari', staplar: [{ start: 0, width: 100 }], varde: '12' }],
        },
        170,
      ),
      tabell: {
        kolumner: [
          { rubrik: 'Månad', mm: null, hoger: false },
          { rubrik: 'Ärenden', mm: 30, hoger: true },
        ],
        rader: [
          ['januari', '12'],
          ['februari', '6'],
        ],
      },
    },
    { niva: 3, rubrik: 'Förklaring', text: 'Makulerade räknas inte.', tabell: null },
  ],
};

const all = forsandelser(utskick.beslut, utskick.poster);
const made = { date: '2026-11-22' };
const meeting = (name: string) => [name, requests[name]!] as const;

/** A § while it is written is only a picture; numbers of pages are laid into another document. */
type Alone = Exclude<TypesetRequest['template'], 'paragrafsida' | 'stampel'>;

/** Every kind of document that leaves the program, with what it can hold. */
export const kinds: Readonly<Record<Alone, readonly (readonly [string, TypesetRequest])[]>> = {
  tjansteskrivelse: [
    ['tjänsteskrivelse', paperRequest()],
    ['skrivelse med listor, citat och tabeller', paperRequest(nestedPaper)],
    ...dressedPapers,
  ],
  sandlista: [['sändlista', listRequest()]],
  lista: [
    ['lista', { template: 'lista', data: lista, title: lista.rubrik, ...made }],
    ...['rostlista', 'narvarolista', 'delegationslista'].map(meeting),
  ],
  protokoll: [meeting('protokoll')],
  paragrafutdrag: [meeting('protokollsutdrag'), ['utdrag', extractOf('2026-11-24').request]],
  kallelse: [meeting('kallelse')],
  anslag: [meeting('anslag'), meeting('overklagande')],
  rattelse: [meeting('rattelse')],
  missiv: [['missiv', missivRequest(utskick, all.at(-1)!, stil)]],
  etiketter: [['etiketter', etiketterRequest(utskick, { ark: VANLIGT_ARK, start: 1 }, all)]],
  kuvert: [['kuvert', kuvertRequest(utskick, { format: 'C5', fonster: VANLIGA_FONSTER }, all)]],
};
