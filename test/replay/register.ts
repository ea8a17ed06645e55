import type { OrganId, PartiId, PersonId } from '../../shared/domain/id.ts';
import type { OrganOrd } from '../../shared/phrases/fras.ts';
import type { Textparti, Textperson } from '../../shared/rules/protokollstext/lage.ts';
import { isOneSlipApart } from '../../shared/rules/namn.ts';
import { genitiv, upperFirst } from '../../shared/rules/sprak.ts';

const TITEL =
  /^(?:(?:andre|första|förste|1:e|2:e)\s+)?(?:vice\s+)?(?:ordföranden|tjänstgörande ersättar(?:en|na)|ledamot(?:en|erna)|ersättar(?:en|na))\s+/iu;
const PARTIKOD = /^(?:\p{Lu}{1,4}|-)$/u;

/** A person as a sentence names them, with the title that stands before. */
export interface Namngiven {
  readonly personId: PersonId;
  readonly titel: string;
}

/** The persons, parties and bodies of a meeting, each made when it is first met. */
export interface Register {
  readonly personer: Map<PersonId, Textperson>;
  readonly partier: Map<PartiId, Textparti>;
  readonly organen: Map<OrganId, OrganOrd>;
  newId(): string;
  parti(kod: string): PartiId;
  organ(bestamdForm: string): OrganId;
  person(namn: string, kod: string): PersonId;
  /** How a single person is spoken of. */
  setPronomen(personer: readonly PersonId[], pronomen: string): void;
  /** Persons in the order they are listed; null for a text that isn't such a list. */
  personlista(text: string): Namngiven[] | null;
  /** Persons by their names in the genitive; null for a text that isn't that. */
  genitivlista(text: string): PersonId[] | null;
  /** Parties by their codes; null for a text that isn't a list of them. */
  partilista(text: string): PartiId[] | null;
}

/** Whether one of two names has every word of the other, first names being the same. */
function isPartOf(one: string, other: string): boolean {
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  return short.length > 1 && short[0] === long[0] && short.every((word) => long.includes(word));
}

export function newRegister(): Register {
  let counter = 0;
  const personer = new Map<PersonId, Textperson>();
  const partier = new Map<PartiId, Textparti>();
  const organen = new Map<OrganId, OrganOrd>();

  function newId(): string {
    counter += 1;
    return `01H${String(counter).padStart(23, '0')}`;
  }

  function parti(kod: string): PartiId {
    const known = [...partier].find(([, one]) => one.kod === kod);
    if (known) return known[0];
    const id = newId() as PartiId;
    partier.set(id, { kod, namn: kod });
    return id;
  }

  function organ(bestamdForm: string): OrganId {
    const known = [...organen].find(([, one]) => one.bestamdForm === bestamdForm);
    if (known) return known[0];
    const id = newId() as OrganId;
    const namn = upperFirst(bestamdForm);
    organen.set(id, { namn, genitiv: genitiv(namn), bestamdForm });
    return id;
  }

  /** By the name, by one that is a letter away, or by one with a surname more or less. */
  function lookUp(namn: string, kod = ''): PersonId | null {
    const all = [...personer];
    const isOfParty = ({ partiId }: Textperson) =>
      partiId !== null && partier.get(partiId)?.kod === kod;
    const found =
      all.find(([, one]) => one.namn === namn) ??
      all.find(([, one]) => isOneSlipApart(one.namn, namn)) ??
      all.find(([, one]) => isOfParty(one) && isPartOf(one.namn, namn));
    return found?.[0] ?? null;
  }

  function person(namn: string, kod: string): PersonId {
    const known = lookUp(namn, kod);
    if (known !== null) return known;
    const id = newId() as PersonId;
    personer.set(id, { namn, partiId: kod === '' ? null : parti(kod) });
    return id;
  }

  function setPronomen([id, ...others]: readonly PersonId[], pronomen: string): void {
    const known = id === undefined ? undefined : personer.get(id);
    if (id === undefined || known === undefined || others.length > 0) return;
    personer.set(id, { ...known, pronomen });
  }

  function personlista(text: string): Namngiven[] | null {
    let titel = '';
    const list = text.split(/,\s+|\s+(?:och|samt)\s+/u).map((item): Namngiven | null => {
      const [own = ''] = TITEL.exec(item) ?? [];
      if (own !== '') titel = own.trim().toLowerCase();
      const match = /^(\p{Lu}\S*(?:\s+\S+)+?)(?:\s+\(([^)]+)\))?$/u.exec(item.slice(own.length));
      const [, namn = '', kod = ''] = match ?? [];
      const known = kod === '' ? lookUp(namn) : person(namn, kod);
      if (namn === '' || known === null) return null;
      return { personId: known, titel: own === '' && !titel.endsWith('na') ? '' : titel };
    });
    return list.every((one) => one !== null) ? list : null;
  }

  function genitivlista(text: string): PersonId[] | null {
    const names = text.replace(/ m\.fl\.$/u, '').split(/,\s+|\s+(?:och|samt)\s+/u);
    const found = names.map(
      (name) => [...personer].find(([, one]) => genitiv(one.namn) === name)?.[0] ?? null,
    );
    return found.every((one) => one !== null) ? found : null;
  }

  function partilista(text: string): PartiId[] | null {
    const codes = text.split(/,\s+|\s+(?:och|samt)\s+/u);
    return codes.every((kod) => PARTIKOD.test(kod)) ? codes.map(parti) : null;
  }

  return {
    ...{ personer, partier, organen, newId, parti, organ, person, setPronomen },
    ...{ personlista, genitivlista, partilista },
  };
}
