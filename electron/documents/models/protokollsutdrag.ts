import type { Block } from '../../../shared/document/block.ts';
import type { MallData } from '../../../shared/domain/mall.ts';
import { DOKUMENTORD } from '../../../shared/rules/mall.ts';
import { protokollsutdrag } from '../../../shared/rules/protokollsutdrag.ts';
import type { Utdragsdel, Utdragsunderlag } from '../../../shared/rules/protokollsutdrag.ts';
import { utseendeOf } from './huvud.ts';
import type { PlaceradSektion, TjansteskrivelseData } from './tjansteskrivelse-data.ts';

/** What an extract is printed from besides its §. */
interface Utdragskalla {
  readonly kommun: string;
  readonly diarienummer: string;
  readonly mall: MallData;
  readonly underlag: Utdragsunderlag;
}

/** An extract of minutes as the template of papers takes it. */
export function utdragsdata(kalla: Utdragskalla): TjansteskrivelseData {
  const { kommun, diarienummer, mall, underlag } = kalla;
  const { rubrik, forbehall, uppgifter, delar } = protokollsutdrag(underlag, mall);
  return {
    organisation: kommun,
    dokumenttyp: mall.dokumentord || DOKUMENTORD.protokollsutdrag,
    huvud: 'rad',
    uppgifter: [...uppgifter, { namn: 'Diarienummer', varde: diarienummer }],
    ...{ handlaggare: [], enhet: '', diarienummer, adressat: '' },
    ...{ rubrik, underrubrik: forbehall },
    sektioner: delar.map(sektionOf),
    utseende: utseendeOf(mall),
  };
}

function sektionOf(del: Utdragsdel): PlaceradSektion {
  switch (del.typ) {
    case 'beslut':
      return { ...del, typ: 'beslutsforslag', punkter: del.punkter.map(pointOf) };
    case 'belopp':
      return { typ: 'fri', niva: 2, rubrik: del.rubrik, block: [tableOf(del.rader)] };
    case 'expediering':
      return { ...del, typ: 'sandlista' };
    default:
      return del;
  }
}

function pointOf({ text, delpunkter }: Extract<Utdragsdel, { typ: 'beslut' }>['punkter'][number]) {
  return { inline: [run(text)], delpunkter: delpunkter.map((del) => [run(del)]) };
}

function tableOf(rows: readonly (readonly string[])[]): Block {
  return {
    typ: 'tabell',
    rader: rows.map((row, index) => ({
      rubrik: index === 0,
      celler: row.map((text): Block[] => [{ typ: 'stycke', inline: [run(text)] }]),
    })),
  };
}

function run(text: string) {
  return { typ: 'text', text } as const;
}
