import type { PartiId, PersonId } from '../../domain/id.ts';
import { presentAt } from '../narvaro.ts';
import { genitiv, joinSwedish } from '../sprak.ts';
import type { Protokollslage, Textperson } from './lage.ts';
import { led } from './mening.ts';

type Stallning = 'ordforande' | 'ledamot' | 'ersattare' | 'annan';

/** Some persons after each other who are named with the same title. */
interface Grupp {
  readonly stallning: Stallning;
  readonly personer: readonly PersonId[];
}

/**
 * Persons as they are named in a sentence, in the order given: "X (S), Y (V) och ordföranden Z (S)".
 * The chair may be called by the title alone where the house does so and no vote is told of.
 */
export function personlista(
  lage: Protokollslage,
  personer: readonly PersonId[],
  names: 'alla' | 'husets' = 'alla',
): string {
  const isTitleOnly = names === 'husets' && lage.stil.personer.ordforandensNamn === 'aldrig';
  const gemensamt = lage.stil.personer.partiEnGang ? gemensamtParti(lage, personer) : null;
  const name = (id: PersonId) =>
    isTitleOnly && id === lage.data.ordforandeId ? '' : namn(lage, id, gemensamt === null);
  const groups = grupper(lage, personer).flatMap((group) => gruppnamn(lage, group, name));
  const joined = joinSwedish(
    groups.map(({ text }) => text),
    groups.length > 1 && groups.some(({ compound }) => compound) ? 'samt' : 'och',
  );
  if (gemensamt === null) return joined;
  const antal = personer.length === 2 ? 'båda' : 'alla';
  return led(lage, 'samma_parti', { namn: joined, antal, parti: gemensamt });
}

/** Parties in place of persons, in their own order. */
export function partilista(lage: Protokollslage, partier: readonly PartiId[]): string {
  const known = partier.flatMap((id) => lage.partier.get(id) ?? []);
  return led(lage, 'samtliga', {
    partier: partikoder(lage, partier),
    partinamn: joinSwedish(known.map((parti) => parti.namn)),
  });
}

/** Those of the parties where they are named so, else the persons. */
export function personerEllerPartier(
  lage: Protokollslage,
  { personer, partier }: { personer: readonly PersonId[]; partier: readonly PartiId[] },
): string {
  return partier.length > 0 ? partilista(lage, partier) : personlista(lage, personer);
}

/** "M, D, L och KD". */
export function partikoder(lage: Protokollslage, partier: readonly PartiId[]): string {
  return joinSwedish(partier.flatMap((id) => lage.partier.get(id)?.kod ?? []));
}

/** One person by the name alone, with the party. */
export function personnamn(lage: Protokollslage, id: PersonId): string {
  return namn(lage, id, true);
}

/** Names in the genitive: "A:s och B:s", or "A:s m.fl." where they are many. */
export function genitivlista(lage: Protokollslage, personer: readonly PersonId[]): string {
  const { medFleraFran } = lage.stil.personer;
  const names = personer.map((id) => genitiv(personOf(lage, id).namn));
  if (medFleraFran === 0 || names.length < medFleraFran) return joinSwedish(names);
  return led(lage, 'med_flera', { namn: names[0] ?? '' });
}

/** How the chair is named the first time in a block, and after that. */
export function ordforanden(lage: Protokollslage, isFirst: boolean): string {
  const { ordforande, ordforandensNamn } = lage.stil.personer;
  const isNamed = ordforandensNamn === 'alltid' || (isFirst && ordforandensNamn === 'forst');
  return isNamed ? personlista(lage, [lage.data.ordforandeId]) : ordforande.en || 'ordföranden';
}

/** A person's place at the §: the chair, a member, a deputy who serves, or none of these. */
export function stallningOf(lage: Protokollslage, id: PersonId): Stallning {
  if (id === lage.data.ordforandeId) return 'ordforande';
  const period = presentAt(lage.narvaro, lage.nr).find(({ personId }) => personId === id);
  if (period?.roll === 'ledamot') return 'ledamot';
  return period?.roll === 'tjanstgorande_ersattare' ? 'ersattare' : 'annan';
}

function personOf({ personer }: Protokollslage, id: PersonId): Textperson {
  return personer.get(id) ?? { namn: '', partiId: null };
}

function namn(lage: Protokollslage, id: PersonId, withParty: boolean): string {
  const { namn, partiId } = personOf(lage, id);
  const parti = partiId === null ? undefined : lage.partier.get(partiId);
  if (!withParty || parti === undefined) return led(lage, 'person_utan_parti', { namn });
  return led(lage, 'person', { namn, parti: parti.kod });
}

function gemensamtParti(lage: Protokollslage, personer: readonly PersonId[]): string | null {
  const parties = new Set(personer.map((id) => personOf(lage, id).partiId));
  const [only = null] = parties;
  if (personer.length < 2 || parties.size > 1 || only === null) return null;
  return lage.partier.get(only)?.kod ?? null;
}

function grupper(lage: Protokollslage, personer: readonly PersonId[]): Grupp[] {
  return personer.reduce<Grupp[]>((groups, id) => {
    const stallning = stallningOf(lage, id);
    const last = groups.at(-1);
    if (last?.stallning !== stallning) return [...groups, { stallning, personer: [id] }];
    return [...groups.slice(0, -1), { stallning, personer: [...last.personer, id] }];
  }, []);
}

function gruppnamn(
  { stil }: Protokollslage,
  { stallning, personer }: Grupp,
  name: (id: PersonId) => string,
): { text: string; compound: boolean }[] {
  const titel = stallning === 'annan' ? { en: '', flera: '' } : stil.personer[stallning];
  const names = personer.map(name);
  const word = names.length > 1 ? titel.flera : titel.en;
  if (word === '') return names.map((text) => ({ text, compound: false }));
  return [{ text: `${word} ${joinSwedish(names)}`.trimEnd(), compound: names.length > 1 }];
}
