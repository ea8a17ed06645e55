import type { Offentlighet } from '../domain/offentlighet.ts';
import type { Remissriktning } from '../domain/remiss.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

/** What a case still holds when it is about to be closed. */
export interface Avslutsunderlag {
  /** Open reminders. */
  readonly bevakningar: readonly { readonly id: string; readonly text: string; datum: string }[];
  /** Report-backs not yet given: the body that owes one, and the last day or month. */
  readonly aterrapporteringar: readonly { readonly organ: string; readonly senast: string }[];
  /** Lists of what was decided that aren't settled, or with somebody who hasn't been sent it. */
  readonly sandlistor: readonly {
    readonly id: string;
    readonly rubrik: string;
    readonly faststalld: boolean;
    /** Recipients to whom nothing has been sent, or it came back. */
    readonly oexpedierade: number;
  }[];
  /** Handlingar that are still working material. */
  readonly utkast: readonly {
    readonly id: string;
    readonly beteckning: string;
    readonly rubrik: string;
  }[];
  /** Remisser that still wait: for our answer in the case, or for others' where the case asks. */
  readonly remisser: readonly {
    readonly id: string;
    readonly rubrik: string;
    readonly riktning: Remissriktning;
  }[];
  /** Letters laid to the case and not yet registered. */
  readonly oregistrerade: number;
  /** The class of the file plan, null when there is none. */
  readonly klass: { readonly harGallringsregel: boolean } | null;
  /** The body has a file plan to class by. */
  readonly harKlassplan: boolean;
  readonly offentlighet: Offentlighet;
}

/** K69: what is left in a case that is about to be closed (AL 4 och 6 §§, TF 2 kap. 10 och 12 §§). */
export function checkAvslut(underlag: Avslutsunderlag): Finding[] {
  return [
    ...underlag.bevakningar.map(({ id, text, datum }) =>
      finding('K69', `bevakning:${id}`, { fel: 'bevakning_oppen', text, datum }),
    ),
    ...underlag.aterrapporteringar.map(({ organ, senast }, index) =>
      finding('K69', `aterrapportering:${String(index)}`, {
        fel: 'aterrapportering_oppen',
        text: organ,
        datum: senast,
      }),
    ),
    ...checkSandlistor(underlag),
    ...underlag.utkast.map(({ id, beteckning, rubrik }) =>
      finding('K69', `handling:${id}`, { fel: 'utkast', text: rubrik, beteckning }),
    ),
    ...underlag.remisser.map(({ id, rubrik, riktning }) =>
      finding('K69', `remiss:${id}`, { fel: `remiss_obesvarad_${riktning}`, text: rubrik }),
    ),
    ...checkPost(underlag),
    ...checkKlass(underlag),
    ...checkOffentlighet(underlag),
  ];
}

function checkSandlistor({ sandlistor }: Avslutsunderlag): Finding[] {
  return sandlistor.map(({ id, rubrik, faststalld, oexpedierade: antal }) => {
    const fel = faststalld ? 'sandlista_oexpedierad' : 'sandlista_oppen';
    return finding('K69', `sandlista:${id}`, {
      fel,
      text: rubrik,
      ...(faststalld ? { antal } : {}),
    });
  });
}

function checkPost({ oregistrerade }: Avslutsunderlag): Finding[] {
  if (oregistrerade === 0) return [];
  return [finding('K69', 'post', { fel: 'post_oregistrerad', antal: oregistrerade })];
}

/** Without a file plan there is nothing to choose from, which is told as a hint. */
function checkKlass({ klass, harKlassplan }: Avslutsunderlag): Finding[] {
  if (klass?.harGallringsregel === true) return [];
  const fel = klass === null ? 'klass_saknas' : 'gallringsregel_saknas';
  const found = finding('K69', 'klass', { fel });
  return [harKlassplan ? found : asHint(found)];
}

function checkOffentlighet({ offentlighet }: Avslutsunderlag): Finding[] {
  if (offentlighet !== 'ej_bedomd') return [];
  return [asHint(finding('K69', 'offentlighet', { fel: 'offentlighet_ej_bedomd' }))];
}

function asHint(found: Finding): Finding {
  return { ...found, severity: 'T' };
}
