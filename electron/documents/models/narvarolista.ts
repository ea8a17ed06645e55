import type { NarvarolistaFacts } from '../../../shared/document/sammantrade/narvaro-facts.ts';
import type { ListaData } from './lista-data.ts';
import { motesnamn, tidochplats } from './motessida.ts';
import { narvarotabeller } from './narvarotabell.ts';

/** Who was at a sitting, as a list of its own: for fees, and for whoever asks. */
export function narvarolistaData({ mote, tid, narvaro }: NarvarolistaFacts): ListaData {
  const rubrik = `Närvaro i ${motesnamn(mote)}`;
  const facts = tidochplats(mote.datum, tid).filter(({ varde }) => varde !== '');
  return {
    ...{ organisation: mote.kommun, dokumenttyp: 'Närvarolista', rubrik, liggande: false },
    uppgifter: [{ namn: 'Organ', varde: mote.organ }, ...facts],
    ...{ inledning: '', lopande: rubrik },
    delar: narvarotabeller(narvaro).map((grupp) => ({ niva: 2, text: '', ...grupp })),
  };
}
