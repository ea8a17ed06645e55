import type { ArendekortFacts } from '../../../shared/document/offentlig-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { handlingstabell } from './diarielista.ts';
import type { ListaData, Listtabell } from './lista-data.ts';
import { arendemeningOrd, statusOrd, ursprungOrd } from './offentliga-ord.ts';

/** The card of a case as the template takes it: all that is public of it, and nothing else. */
export function arendekortData(facts: ArendekortFacts): ListaData {
  const { arende } = facts;
  const tabell = handlingstabell(arende.handlingar);
  return {
    organisation: facts.kommun,
    dokumenttyp: 'Ärendekort',
    uppgifter: [
      { namn: 'Diarienummer', varde: arende.diarienummer },
      { namn: 'Inkom', varde: formatDag(arende.inkomDatum) },
      { namn: 'Utskrivet', varde: formatDag(facts.dag) },
    ],
    rubrik: arendemeningOrd(arende),
    inledning: '',
    lopande: `Diarienummer ${arende.diarienummer}`,
    liggande: false,
    delar: [
      { niva: 2, rubrik: 'Ärendet', text: '', tabell: uppgifter(facts) },
      {
        niva: 2,
        rubrik: 'Handlingar',
        text: tabell ? '' : 'Ärendet har inga offentliga handlingar.',
        tabell,
      },
    ],
  };
}

function uppgifter({ arende, diarium }: ArendekortFacts): Listtabell {
  const origin = [ursprungOrd[arende.ursprung], arende.ursprungRef].join(' ').trim();
  const rows = [
    ['Diarium', diarium.namn],
    ['Myndighet', diarium.organ],
    ['Status', statusOrd[arende.status]],
    ['Handläggare', arende.handlaggare],
    ['Ursprung', origin],
    ['Klass', arende.klass],
  ];
  return {
    kolumner: [
      { rubrik: 'Uppgift', mm: 40, hoger: false },
      { rubrik: 'Innehåll', mm: null, hoger: false },
    ],
    rader: rows.filter(([, value]) => value !== ''),
  };
}
