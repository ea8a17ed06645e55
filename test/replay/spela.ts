import type { PersonId } from '../../shared/domain/id.ts';
import { ParagrafData } from '../../shared/domain/paragraf.ts';
import { genitiv, upperFirst } from '../../shared/rules/sprak.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { paragrafblock } from '../../shared/rules/protokollstext/block.ts';
import type { Javsanmalan, Protokollslage } from '../../shared/rules/protokollstext/lage.ts';
import { narvarolista } from '../../shared/rules/protokollstext/narvarolista.ts';
import { anmarkningar, domVoteringar } from './doma.ts';
import type { Voteringsdom } from './doma.ts';
import type { Hus } from './hus.ts';
import { jamfor, skapadeMeningar } from './jamfor.ts';
import type { Par, TryckMening } from './jamfor.ts';
import { lasParagraf } from './las-paragraf.ts';
import type { LastParagraf } from './las-paragraf.ts';
import type { TrycktMote } from './mote.ts';
import { deltagareOf, motesnarvaro, utanTitel } from './narvaro.ts';
import type { Deltagare } from './narvaro.ts';
import { newRegister } from './register.ts';

/** A § in the model's fields, with what its text is made from. */
export interface InlastParagraf {
  readonly last: LastParagraf;
  readonly lage: Protokollslage;
}

/** A meeting in the model's fields. */
export interface InlastMote {
  readonly mote: TrycktMote;
  readonly paragrafer: readonly InlastParagraf[];
  readonly deltagare: readonly Deltagare[];
}

/** A pair of sentences, and where they stand. */
export interface SpeltPar extends Par {
  readonly var: string;
}

/** All that came of a meeting. */
export interface Spelat {
  readonly namn: string;
  readonly antal: number;
  readonly par: readonly SpeltPar[];
  readonly domar: readonly Voteringsdom[];
  readonly okanda: readonly string[];
  readonly anmarkningar: readonly string[];
  readonly undantag: readonly { var: string; fel: unknown }[];
}

/**
 * What happens to the facts between reading and writing. Here they go straight on; entered through
 * the contract, they come back as the database holds them.
 */
export type Inmatning = (mote: InlastMote) => InlastMote;

const direkt: Inmatning = (mote) => mote;

/** Takes a meeting apart, judges it, and makes its sentences anew. */
export function spela(mote: TrycktMote, hus: Hus, inmatning: Inmatning = direkt): Spelat {
  const undantag: { var: string; fel: unknown }[] = [];
  const guard = <T>(at: string, work: () => T[]): T[] => {
    try {
      return work();
    } catch (fel) {
      undantag.push({ var: `${mote.datum} ${at}`, fel });
      return [];
    }
  };
  const [inlast] = guard('mötet', () => [inmatning(lasMote(mote, hus, guard))]);
  const paragrafer = inlast?.paragrafer ?? [];
  const each = <T>(work: (one: InlastParagraf) => T[]) =>
    paragrafer.flatMap((one) => guard(`§ ${one.lage.nr}`, () => work(one)));
  const at = (one: InlastParagraf) => `${mote.datum} § ${one.lage.nr}`;
  const narvaro = guard('närvaro', () => (inlast === undefined ? [] : jamforNarvaro(inlast)));
  return {
    ...{ namn: `${mote.organ} ${mote.datum}`, antal: mote.paragrafer.length, undantag },
    par: [
      ...each((one) => jamforParagraf(one).map((par) => ({ ...par, var: at(one) }))),
      ...narvaro.map((par) => ({ ...par, var: mote.datum })),
    ],
    domar: each((one) => domVoteringar(one, hus)),
    okanda: each((one) =>
      [...one.last.okanda, ...modellfel(one)].map((text) => `${at(one)}: ${text}`),
    ),
    anmarkningar: each((one) =>
      anmarkningar(one, hus).map((found) => `${at(one)}: ${ord(one, found)}`),
    ),
  };
}

/** What the model doesn't take, so that it couldn't be entered. */
function modellfel({ last }: InlastParagraf): string[] {
  const { error } = ParagrafData.safeParse(last.data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} (${message})`);
}

function ord({ lage }: InlastParagraf, { id, details }: Finding): string {
  const person = lage.personer.get(details['person'] as PersonId)?.namn ?? '';
  return [id, details['fel'] ?? details['saknas'] ?? '', person].join(' ').trim();
}

type Guard = <T>(at: string, work: () => T[]) => T[];

/** Takes a meeting apart. What comes out holds facts, and none of the printed sentences. */
export function lasMote(mote: TrycktMote, hus: Hus, guard: Guard): InlastMote {
  const register = newRegister();
  const deltagare = deltagareOf(mote, register);
  const narvarande = new Set(deltagare.map(({ personId }) => personId));
  const ordforandeId = ordforande(mote, deltagare) ?? (register.newId() as PersonId);
  const lasta = mote.paragrafer.flatMap((one) =>
    guard(`§ ${one.nr}`, () => [lasParagraf(mote, one, hus, register, narvarande, ordforandeId)]),
  );
  const { perioder, ordning } = motesnarvaro(deltagare, lasta, hus.platser, register);
  const organ = { namn: mote.organ, genitiv: genitiv(mote.organ), bestamdForm: mote.organ };
  const javsanmalningar = anmalningar(deltagare, lasta);
  const paragrafer = lasta.map((last) => ({
    last,
    lage: {
      ...{ stil: hus.stil, data: last.data, nr: last.tryckt.nr, dnr: last.tryckt.dnr, organ },
      ...{ organen: register.organen, personer: register.personer, partier: register.partier },
      ...{ narvaro: perioder, ordning, omedelbar: last.omedelbar, javsanmalningar },
    },
  }));
  return { mote, paragrafer, deltagare };
}

/** The one listed with the title, else the first; each § may say that it is another. */
function ordforande(mote: TrycktMote, deltagare: readonly Deltagare[]): PersonId | undefined {
  const titled = mote.narvarande.findIndex(({ namn }) => /^ordföranden /iu.test(namn));
  return deltagare[Math.max(titled, 0)]?.personId;
}

/** Those who are jäviga somewhere, by their place in the list of who was there. */
function anmalningar(
  deltagare: readonly Deltagare[],
  paragrafer: readonly LastParagraf[],
): Javsanmalan[] {
  const place = (id: PersonId) => deltagare.findIndex(({ personId }) => personId === id);
  return paragrafer
    .flatMap(({ data, tryckt: { nr } }) =>
      data.jav.map(({ personId }) => ({ personId, paragraf: nr, rubrik: data.rubrik })),
    )
    .sort((one, other) => place(one.personId) - place(other.personId));
}

/** What the engine makes of a §, beside what was printed. */
export function jamforParagraf({ last, lage }: InlastParagraf): Par[] {
  const blocks = paragrafblock(lage);
  const rubrik = (text: string): TryckMening => ({ slag: 'rubriker', text });
  const tryckta = [...last.meningar, ...last.delar.block.map((one) => rubrik(one.rubrik))];
  const skapade = [
    ...skapadeMeningar(blocks, last.data),
    ...blocks.map((one) => rubrik(one.rubrik)),
  ];
  return jamfor(tryckta, skapade);
}

/** The lists of presence, a row each: members, deputies who served, and the other deputies. */
export function jamforNarvaro({ mote, paragrafer, deltagare }: InlastMote): Par[] {
  const lage = paragrafer[0]?.lage;
  if (lage === undefined) return [];
  const numbers = paragrafer.map(({ last }) => last.tryckt.nr);
  const served = new Set(
    lage.narvaro
      .filter(({ roll }) => roll === 'tjanstgorande_ersattare')
      .map((one) => one.personId),
  );
  const others = { ...lage, narvaro: lage.narvaro.filter((one) => !served.has(one.personId)) };
  const skapade = [
    ...narvarolista(lage, 'ledamot', numbers),
    ...narvarolista(lage, 'tjanstgorande_ersattare', numbers),
    ...narvarolista(others, 'ersattare', numbers),
  ];
  const rows = (texts: readonly string[]): TryckMening[] =>
    texts.map((text) => ({ slag: 'närvaro', text: upperFirst(text) }));
  const inOrder = (['ledamot', 'tjanstgorande_ersattare', 'ersattare'] as const).flatMap((roll) =>
    mote.narvarande.filter((_, index) => deltagare[index]?.roll === roll),
  );
  const tryckta = inOrder.map(({ namn, parti }) => `${utanTitel(namn)} (${parti})`);
  return jamfor(rows(tryckta), rows(skapade));
}
