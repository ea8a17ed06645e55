import type {
  UtskickBeslut,
  UtskickFacts,
  Utskickspost,
} from '../../../../shared/document/utskick-facts.ts';
import { VANLIGA_FONSTER } from '../../../../shared/domain/utskick.ts';
import { VANLIG_MISSIVTEXT } from '../../../../shared/rules/missivtext.ts';
import { mote } from '../moten/samples.ts';

export function beslut(paragraf: number, known: Partial<UtskickBeslut> = {}): UtskickBeslut {
  return {
    ...{ nyckel: `b${paragraf}`, organ: 'Torgnämnden', datum: '2026-04-08', paragraf },
    ...{ diarienummer: `TN 2026/${paragraf}`, rubrik: `Upplåtelse av torgplats ${paragraf}` },
    ...{ utfall: 'Beslut enligt förslaget', justerad: '2026-04-15' },
    ...known,
  };
}

export function post(
  mottagare: string,
  paragraf: number,
  known: Partial<Utskickspost> = {},
): Utskickspost {
  return {
    ...{ nyckel: `${mottagare} ${paragraf}`, beslutNyckel: `b${paragraf}`, mottagare },
    ...{ adressrader: [], epost: '', kanal: 'internpost', antal: 1, kopietyp: 'utdrag' },
    ...{ skal: 'kannedom', expedierad: null, expedieradAv: '' },
    ...known,
  };
}

const bredgarden = {
  adressrader: ['Att: Åsa Öhman', 'Ängsvägen 14 B', '123 47 Granbergsåsen'],
  ...{ kanal: 'post' as const, skal: 'part' as const },
};
const kulturen = {
  ...{ epost: 'kultur.registrator@granberg.example', kanal: 'epost' as const },
};

/** A sitting whose decisions go to four recipients in three ways. */
export const utskick: UtskickFacts = {
  kommun: 'Granbergs kommun',
  avsandare: {
    ...{ organ: 'Torgnämnden', namn: 'Ansgar Ljung', titel: 'Nämndsekreterare' },
    adressrader: ['Stadshuset, Torget 1', '123 45 Granberg'],
    epost: 'torgnamnden@granberg.example',
  },
  utseende: mote.utseende,
  dag: '2026-04-16',
  beslut: [
    beslut(7, { rubrik: 'Nya cykelställ vid torget' }),
    beslut(5),
    beslut(9, { rubrik: 'Yttrande över motion om torghandel på söndagar', justerad: null }),
  ],
  poster: [
    post('Ängsbyns hembygdsförening', 5, bredgarden),
    post('Kulturnämnden', 9, { ...kulturen, skal: 'remittent' }),
    post('Ängsbyns hembygdsförening', 7, { ...bredgarden, antal: 2 }),
    post('Ekonomienheten', 7, {
      ...{ adressrader: ['Kommunstyrelsens förvaltning', 'Stadshuset, plan 3'] },
      ...{ skal: 'verkstallare', expedierad: '2026-04-16', expedieradAv: 'Ansgar Ljung' },
    }),
    post('Kulturnämnden', 5, kulturen),
    post('Arkivet', 7, { adressrader: ['Stadshuset, källaren'], kopietyp: 'hela' }),
  ],
};

export const stil = {
  fonster: VANLIGA_FONSTER,
  missivtext: VANLIG_MISSIVTEXT,
  kuvert: 'C5' as const,
};
