import { formatDag } from '../../../shared/domain/datum.ts';
import type { ListaData } from './lista-data.ts';

export interface AterstallningsnyckelFacts {
  readonly kommun: string;
  readonly organ: string;
  readonly mapp: string;
  readonly dag: string;
  /** Groups with a line between them. */
  readonly nyckel: string;
}

/** The paper that opens a register whose passphrase is forgotten, as the template of lists takes it. */
export function aterstallningsnyckelData(facts: AterstallningsnyckelFacts): ListaData {
  const rubrik = 'Återställningsnyckel';
  const grupper = facts.nyckel.split('-');
  const kolumn = (namn: string, mm: number | null) => ({ rubrik: namn, mm, hoger: false });
  return {
    ...{ organisation: facts.kommun, dokumenttyp: rubrik, rubrik, liggande: false },
    uppgifter: [
      { namn: 'Organ', varde: facts.organ },
      { namn: 'Registrets mapp', varde: facts.mapp },
      { namn: 'Gjord', varde: formatDag(facts.dag) },
    ],
    inledning:
      'Den som har den här nyckeln kan öppna registret utan lösenfras. Förvara pappret inlåst, och inte tillsammans med datorn. Glöms lösenfrasen, och är nyckeln borta, kan ingen öppna registret.',
    lopande: rubrik,
    delar: [
      {
        ...{ niva: 2, rubrik: 'Nyckeln', text: facts.nyckel, stor: true },
        tabell: {
          kolumner: [kolumn('Grupp', 30), kolumn('Tecken', null)],
          rader: grupper.map((grupp, index) => [String(index + 1), Array.from(grupp).join(' ')]),
        },
      },
      {
        ...{ niva: 2, rubrik: 'Så används den', tabell: null, stor: true },
        text: 'Öppna registret i Paragraf och välj ”Använd återställningsnyckeln”. Skriv grupperna i ordning; stora och små bokstäver, mellanslag och streck spelar ingen roll. Sista tecknet i varje grupp är en kontroll, så att en felskriven grupp visas genast. Siffran noll och bokstaven O räknas lika, liksom siffran ett, I och L. Välj sedan en ny lösenfras. Nyckeln fortsätter att gälla tills någon gör en ny.',
      },
    ],
  };
}
