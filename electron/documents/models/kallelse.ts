import type {
  KallelseFacts,
  Kallelsepunkt,
} from '../../../shared/document/sammantrade/kallelse-facts.ts';
import type { Dagordningsgrupp } from '../../../shared/domain/dagordning.ts';
import { egenBlock } from './egen-text.ts';
import type { KallelseData, KallelsepunktData, Textdel } from './mote-data.ts';
import { motesnamn, motessida, tidochplats } from './motessida.ts';

const GRUPPORD: Readonly<Record<Dagordningsgrupp, string>> = {
  formalia: 'Mötets öppnande och formalia',
  information: 'Information',
  beslut: 'Beslutsärenden',
  remiss: 'Remisser',
  sekretess: 'Ärenden med sekretess',
  anmalan: 'Anmälningsärenden',
  ovrigt: 'Övrigt',
};

/** The call to a sitting, with what it is to deal with, as the template takes it. */
export function kallelseData(facts: KallelseFacts): KallelseData {
  const { mote, tid } = facts;
  return {
    ...motessida(mote, 'Kallelse', {
      rubrik: `Kallelse till ${motesnamn(mote)}`,
    }),
    uppgifter: [],
    sammantrade: [
      ...tidochplats(mote.datum, tid),
      { namn: 'Ordförande', varde: facts.ordforande },
      { namn: 'Sekreterare', varde: facts.sekreterare },
    ],
    stycken: [...stycken('', facts.upplysningar), ...stycken('Förhinder', facts.forhinder)],
    grupper: grupper(facts.punkter),
    bilagesidor: facts.bilagesidor,
  };
}

function stycken(rubrik: string, text: string): Textdel[] {
  const block = egenBlock(text);
  return block.length === 0 ? [] : [{ rubrik, block }];
}

/** Items that follow each other in a group stand under its heading. */
function grupper(punkter: readonly Kallelsepunkt[]): KallelseData['grupper'] {
  const runs: { grupp: Dagordningsgrupp; punkter: Kallelsepunkt[] }[] = [];
  for (const punkt of punkter) {
    const last = runs.at(-1);
    if (last?.grupp === punkt.grupp) last.punkter.push(punkt);
    else runs.push({ grupp: punkt.grupp, punkter: [punkt] });
  }
  return runs.map((run) => ({ rubrik: GRUPPORD[run.grupp], punkter: run.punkter.map(punktdata) }));
}

function punktdata(punkt: Kallelsepunkt): KallelsepunktData {
  const { nr, rubrik, foredragande, handlingar, dnr } = punkt;
  const marks = [
    ...(punkt.utgar ? ['Utgår'] : []),
    ...(punkt.tillkommande ? ['Tillkommande ärende'] : []),
    ...(punkt.omedelbarJustering ? ['Omedelbar justering'] : []),
  ];
  return {
    ...{ nr, rubrik, foredragande, handlingar },
    upplysning: dnr === '' ? '' : `Dnr ${dnr}`,
    marke: marks.join(' \u00b7 '),
  };
}
