import type { PersonId } from '../../shared/domain/id.ts';
import { genitiv, upperFirst } from '../../shared/rules/sprak.ts';
import { paragrafblock } from '../../shared/rules/protokollstext/block.ts';
import type { Javsanmalan, Protokollslage } from '../../shared/rules/protokollstext/lage.ts';
import { narvarolista } from '../../shared/rules/protokollstext/narvarolista.ts';
import type { Hus } from './hus.ts';
import { jamfor, skapadeMeningar } from './jamfor.ts';
import type { Par, TryckMening } from './jamfor.ts';
import { lasParagraf } from './las-paragraf.ts';
import type { LastParagraf } from './las-paragraf.ts';
import type { TrycktMote } from './mote.ts';
import { deltagareOf, motesnarvaro, utanTitel } from './narvaro.ts';
import type { Deltagare } from './narvaro.ts';
import { newRegister } from './register.ts';

/** A meeting in the model's fields, with what the text of each § is made from. */
export interface InlastMote {
  readonly mote: TrycktMote;
  readonly paragrafer: readonly { last: LastParagraf; lage: Protokollslage }[];
  readonly deltagare: readonly Deltagare[];
}

/** Takes a meeting apart. What comes out holds facts, and none of the printed sentences. */
export function lasMote(mote: TrycktMote, hus: Hus): InlastMote {
  const register = newRegister();
  const deltagare = deltagareOf(mote, register);
  const narvarande = new Set(deltagare.map(({ personId }) => personId));
  const ordforandeId = ordforande(mote, deltagare);
  const lasta = mote.paragrafer.map((one) =>
    lasParagraf(mote, one, hus, register, narvarande, ordforandeId),
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

function ordforande(mote: TrycktMote, deltagare: readonly Deltagare[]): PersonId {
  const titled = mote.narvarande.findIndex(({ namn }) => namn !== utanTitel(namn));
  const found = deltagare[Math.max(titled, 0)];
  if (found === undefined) throw new Error(`${mote.fil}: nobody is listed as present`);
  return found.personId;
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
export function jamforParagraf({ last, lage }: InlastMote['paragrafer'][number]): Par[] {
  const blocks = paragrafblock(lage);
  const rubrik = (text: string): TryckMening => ({ slag: 'rubriker', text });
  const tryckta = [...last.meningar, ...last.delar.block.map((one) => rubrik(one.rubrik))];
  const fria = last.delar.block.every(({ slag }) => slag !== 'beslut');
  const skapade = [...skapadeMeningar(blocks), ...blocks.map((one) => rubrik(one.rubrik))];
  const undated = new Set(
    last.data.handlingar.filter(({ datum }) => datum === null).map(({ id }) => `handling:${id}`),
  );
  const passed = blocks.flatMap(({ stycken }) =>
    stycken.filter(({ nyckel }) => undated.has(nyckel)).flatMap(({ meningar }) => meningar),
  );
  const counted = skapade.filter(
    ({ slag, text }) => slag !== 'handlingar' || !passed.includes(text),
  );
  return fria && tryckta.length === 0 ? [] : jamfor(tryckta, counted);
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
