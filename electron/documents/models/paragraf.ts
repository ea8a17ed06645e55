import type {
  Blocktryck,
  Paragraftryck,
} from '../../../shared/document/sammantrade/paragraftryck.ts';
import type { ParagrafData, Paragrafdel } from './mote-data.ts';

/** Blocks with a paper or a recipient a row. */
const LISTOR: readonly Blocktryck['slag'][] = ['beslutsunderlag', 'skickas_till'];

/** A § as the template takes it, with what follows each other in a list put into one. */
export function paragrafData({ nr, rubrik, uppgifter, block }: Paragraftryck): ParagrafData {
  return {
    ...{ nr, rubrik, uppgifter },
    block: block.map((one) => ({ rubrik: one.rubrik, delar: delar(one) })),
  };
}

function delar({ slag, delar: pieces }: Blocktryck): Paragrafdel[] {
  const isList = LISTOR.includes(slag) && pieces.length > 1;
  return pieces.reduce<Paragrafdel[]>((done, piece) => {
    if (piece.typ === 'rostlista') return [...done, { typ: 'rostlista', ...piece.lista }];
    const { nr, text, andrad } = piece;
    const last = done.at(-1);
    if (nr !== null) {
      const before = last?.typ === 'numrerad' ? last.punkter : [];
      const punkter = [...before, { nr, text, andrad }];
      return [...(before.length > 0 ? done.slice(0, -1) : done), { typ: 'numrerad', punkter }];
    }
    if (!isList) return [...done, { typ: 'stycke', text, andrad }];
    const before = last?.typ === 'punktlista' ? last.punkter : [];
    const punkter = [...before, { text, andrad }];
    return [...(before.length > 0 ? done.slice(0, -1) : done), { typ: 'punktlista', punkter }];
  }, []);
}
