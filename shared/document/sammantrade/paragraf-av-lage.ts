import type { Votering } from '../../domain/votering.ts';
import { medAndringar } from '../../rules/protokollstext/andringar.ts';
import type { TrycktBlock, TrycktStycke } from '../../rules/protokollstext/andringar.ts';
import { paragrafblock, paragrafhuvud } from '../../rules/protokollstext/block.ts';
import { styckestext } from '../../rules/protokollstext/lage.ts';
import type { Protokollslage } from '../../rules/protokollstext/lage.ts';
import { rostsummor } from '../../rules/votering.ts';
import type { Blocktryck, Paragraftryck, Tryckstycke } from './paragraftryck.ts';
import type { Paragrafroster, Rostlista } from './rostlista.ts';
import { tryckperson } from './tryckperson.ts';

/**
 * A § as it is printed: the text of the engine with the secretary's own words in it, and after what
 * is said of a vote its table, where the house wants one there.
 */
export function paragraftryck(lage: Protokollslage, rostlistor: boolean): Paragraftryck {
  const blocks = medAndringar(paragrafblock(lage), lage.data.andringar);
  return {
    nr: lage.nr,
    ...huvud(lage),
    block: blocks.map((block) => blocktryck(block, rostlistor ? listor(lage) : [])),
  };
}

/** The votes of a §, for a list beside the minutes; null where nobody voted. */
export function paragrafroster(lage: Protokollslage): Paragrafroster | null {
  const votes = listor(lage).map(({ lista }) => lista);
  if (votes.length === 0) return null;
  return { paragraf: lage.nr, rubrik: lage.data.rubrik, listor: votes };
}

/** Lines down to the one that says what the § is about are its heading; the rest stand under it. */
function huvud(lage: Protokollslage): Pick<Paragraftryck, 'rubrik' | 'uppgifter'> {
  const { stil } = lage;
  const last = stil.huvud.findLastIndex((mall) => mall.includes('{rubrik}'));
  const linesOf = (mallar: string[]) =>
    paragrafhuvud({ ...lage, stil: { ...stil, huvud: mallar } });
  const rubrik = linesOf(stil.huvud.slice(0, last + 1));
  if (rubrik.length === 0) return { rubrik: [`§ ${lage.nr}`], uppgifter: linesOf(stil.huvud) };
  return { rubrik, uppgifter: linesOf(stil.huvud.slice(last + 1)) };
}

interface Placerad {
  /** Begins the key of everything that is said of the vote. */
  readonly nyckel: string;
  readonly lista: Rostlista;
}

function blocktryck(
  { slag, rubrik, stycken }: TrycktBlock,
  votes: readonly Placerad[],
): Blocktryck {
  const delar = stycken.flatMap((stycke, index): Blocktryck['delar'] => {
    const vote = votes.find(({ nyckel }) => stycke.nyckel.startsWith(nyckel));
    const isLast = vote && !stycken[index + 1]?.nyckel.startsWith(vote.nyckel);
    // The table stands after the sentences, which say what Ja and Nej are.
    const tabell = isLast
      ? [{ typ: 'rostlista' as const, lista: { ...vote.lista, fraga: '' } }]
      : [];
    return [tryckstycke(stycke), ...tabell];
  });
  return { slag, rubrik, delar };
}

function tryckstycke(stycke: TrycktStycke): Tryckstycke {
  const nr = stycke.nr === null ? null : Number(stycke.nr);
  return { typ: 'stycke', nr, text: styckestext(stycke), andrad: false };
}

function listor(lage: Protokollslage): Placerad[] {
  const said = paragrafblock(lage).flatMap(({ stycken }) => stycken);
  return lage.data.propositioner
    .flatMap(({ voteringar }) => voteringar)
    .map((votering) => {
      const nyckel = `votering:${votering.id}:`;
      const fraga = said.find((one) => one.nyckel === `${nyckel}proposition`);
      return {
        nyckel,
        lista: rostlista(lage, votering, fraga === undefined ? '' : styckestext(fraga)),
      };
    });
}

function rostlista(lage: Protokollslage, votering: Votering, fraga: string): Rostlista {
  const roster = votering.roster.map(({ personId, varde }) => {
    return { ...tryckperson(lage, personId), varde };
  });
  return { fraga, roster: votering.sluten === null ? roster : [], summor: rostsummor(votering) };
}
