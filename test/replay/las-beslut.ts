import type { Forslagsdel } from '../../shared/domain/forslag.ts';
import type { BeslutspunktId } from '../../shared/domain/id.ts';
import type { Beslutsgrund, Standardbeslut } from '../../shared/domain/paragrafbeslut.ts';
import { dag, lasForslag, lasPersoner, lasYttrande, monster } from './lasning.ts';
import type { Lasning } from './lasning.ts';

/** What a printed paragraph of a decision was read as. */
export type Beslutslasning = 'grund' | 'standard' | 'javsanmalan' | 'fritt' | 'okand';

const BORDLAGGS = monster('^Ärendet bordläggs till (?:sammanträdet den DAG|nästa sammanträde)\\.$');

/** A paragraph of the decision: what it rests on, words that the program has, or words of its own. */
export function lasBeslut(l: Lasning, text: string): Beslutslasning {
  const grund = lasGrund(l, text);
  if (grund !== null) {
    l.data.beslut.push({ grund, standard: null, punkter: [] });
    return 'grund';
  }
  const standard = lasStandard(l, text);
  if (standard?.typ === 'javsanmalan') {
    // However many declare it, it is one decision.
    if (!l.data.beslut.some((one) => one.standard?.typ === 'javsanmalan')) {
      avsnitt(l).standard = standard;
    }
    return 'javsanmalan';
  }
  if (standard !== null) {
    avsnitt(l).standard = standard;
    return 'standard';
  }
  if (/^(?:Enligt|På för)[^.]*[.:]$/u.test(text)) return 'okand';
  const { punkter } = avsnitt(l);
  const [, nr] = /^(\d+)\.\s/u.exec(text) ?? [];
  punkter.push({
    ...{ id: l.register.newId() as BeslutspunktId, nr: Number(nr ?? punkter.length + 1) },
    ...{ typ: 'fri', text, sokandeOrganId: null, harleddFranId: null },
  });
  return 'fritt';
}

/** The part of the decision that is being read. */
function avsnitt({ data }: Lasning) {
  const last = data.beslut.at(-1);
  if (last?.standard === null) return last;
  const next = { grund: { typ: 'ingen' } as Beslutsgrund, standard: null, punkter: [] };
  data.beslut.push(next);
  return data.beslut.at(-1) ?? next;
}

function lasGrund(l: Lasning, text: string): Beslutsgrund | null {
  const [, person] = /^På förs?lag av (.+):$/u.exec(text) ?? [];
  if (person !== undefined) {
    const personer = lasPersoner(l, person);
    return personer && { typ: 'personer', personer };
  }
  const [, enligt] = /^Enligt (.+)[:.]$/u.exec(text) ?? [];
  if (enligt !== undefined) {
    const forslag = lasMedTillagg(l, enligt);
    return forslag && { typ: 'forslag', forslag };
  }
  return lasTillOrgan(l, text);
}

function lasTillOrgan(l: Lasning, text: string): Beslutsgrund | null {
  const pattern = /^\p{Lu}\p{L}+ (?:tillstyrker (.+?) och )?föreslår att (\p{L}+) beslutar:$/u;
  const [whole, vilka, organ = ''] = pattern.exec(text) ?? [];
  if (whole === undefined) return null;
  const organId = l.register.organ(organ);
  if (vilka === undefined) return { typ: 'till_organ', organId, forslag: [] };
  const forslag = lasMedTillagg(l, vilka);
  return forslag && { typ: 'till_organ', organId, forslag };
}

/** A proposal, and those that are added to it. */
function lasMedTillagg(l: Lasning, text: string): Forslagsdel[] | null {
  const named = text.split(/ (?:med tillägg enligt|samt|och) (?=\p{L}*yrkande)/u);
  const forslag = named.map((name) => lasForslag(l, name));
  return forslag.every((del) => del !== null) ? forslag : null;
}

function lasStandard(l: Lasning, text: string): Standardbeslut | null {
  const bordlaggs = BORDLAGGS.exec(text);
  if (bordlaggs !== null) return { typ: 'bordlaggs', till: dag(bordlaggs[1]) };
  if (text === 'Antecknas.') return { typ: 'antecknas' };
  if (/anmäler jäv under paragraf|ansåg sig förhindrad/u.test(text)) return { typ: 'javsanmalan' };
  const pattern = /^(\p{L}*yrkandet från .+?) avslås(?: med hänvisning till (.+?))?\.$/iu;
  const [, vilket, varfor] = pattern.exec(text) ?? [];
  const del = vilket === undefined ? null : lasForslag(l, vilket);
  if (del === null) return null;
  const hanvisning = varfor === undefined ? null : lasYttrande(l, varfor);
  return { typ: 'avslas', forslagId: del.forslagId, hanvisning };
}
