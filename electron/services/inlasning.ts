import { getArende } from '../../db/repositories/arende.ts';
import { getFordelning } from '../../db/repositories/fordelning.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { insertTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { SandlistepostId } from '../../shared/domain/id.ts';
import type { KallhanvisningId, OrganId, PersonId } from '../../shared/domain/id.ts';
import type { Kalla, PaperProposal } from '../../shared/domain/inlasning.ts';
import { OrganData } from '../../shared/domain/organ.ts';
import { PersonData } from '../../shared/domain/person.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { abbreviationOf, bodyNamed, personNamed } from '../../shared/rules/inlasning/names.ts';
import { paperOfProposal, recipientsOf } from '../../shared/rules/inlasning/paper.ts';
import { adoptPunkter } from '../../shared/rules/punktlista.ts';
import { generatedPunkter } from '../../shared/rules/punkttexter.ts';
import type { ServiceContext } from './context.ts';
import { saveKallhanvisningIn } from './kallhanvisning.ts';
import { chosenMall } from './mall.ts';
import { beginPaper } from './ny-skrivelse.ts';
import { saveOrganIn } from './organ.ts';
import { savePersonIn } from './person.ts';

type Input = ParsedInput<'inlasning.create'>;

/**
 * Starts a paper from an approved proposal, and makes the bodies, persons and citations that the
 * register lacks: all of it or nothing. Throws `unknown_name` for a name that nothing was chosen
 * for, `not_a_body` or `not_a_full_name` for one that none can be made of, and what making each throws.
 */
export function createFromProposal(
  context: ServiceContext,
  { arendeId, proposal, organval, personval }: Input,
): Promise<Tjansteskrivelse> {
  return context.register.write(async (tx) => {
    const bodies = await makeBodies(tx, organval, proposal);
    const persons = await makePersons(tx, personval);
    const usual = (await getRegister(tx)).organId;
    const organOf = (namn: string) => (namn === '' ? usual : chosen(bodies, namn, 'organval'));
    const organ = await listOrgan(tx);
    const data = paperOfProposal(proposal, {
      organOf,
      personOf: (namn) => chosen(persons, namn, 'personval'),
      citationOf: await citations(tx, proposal, organOf),
      handlaggare: (await getArende(tx, arendeId)).handlaggare,
      organ,
    });
    const fordelning = await getFordelning(tx, arendeId);
    const generated = generatedPunkter({ fordelning, organ, paper: data });
    const punkter = adoptPunkter(data.punkter, generated);
    const { mallId } = await chosenMall(tx, { dokumenttyp: data.dokumenttyp });
    const paper = await insertTjansteskrivelse(tx, arendeId, { ...data, mallId, punkter });
    const newPostId = () => SandlistepostId.parse(context.newId());
    const poster = recipientsOf(proposal, (namn) => bodies.get(namn) ?? null, newPostId);
    await beginPaper(tx, paper, poster, { inlast: true });
    return paper;
  });
}

function chosen<Id>(ids: ReadonlyMap<string, Id>, namn: string, field: string): Id {
  const id = ids.get(namn);
  if (id === undefined) throw ruleViolated('unknown_name', [field], { namn });
  return id;
}

async function makeBodies(tx: WriteTx, organval: Input['organval'], proposal: PaperProposal) {
  const ids = new Map<string, OrganId>();
  for (const { namn, organId } of organval) {
    ids.set(namn, organId ?? (await makeBody(tx, namn, proposal)));
  }
  return ids;
}

async function makeBody(tx: WriteTx, namn: string, proposal: PaperProposal): Promise<OrganId> {
  const { data } = OrganData.safeParse(bodyNamed(namn, abbreviationOf(namn, proposal)));
  if (data === undefined) throw ruleViolated('not_a_body', ['organval'], { namn });
  return (await saveOrganIn(tx, { existing: null, data })).id;
}

async function makePersons(tx: WriteTx, personval: Input['personval']) {
  const ids = new Map<string, PersonId>();
  for (const { namn, personId } of personval) {
    ids.set(namn, personId ?? (await makePerson(tx, namn)));
  }
  return ids;
}

async function makePerson(tx: WriteTx, namn: string): Promise<PersonId> {
  const { data } = PersonData.safeParse(personNamed(namn));
  if (data === undefined) throw ruleViolated('not_a_full_name', ['personval'], { namn });
  return (await savePersonIn(tx, { existing: null, data })).id;
}

/** Finds the citations of a proposal, and makes those that are new. */
async function citations(
  tx: WriteTx,
  { fotnoter, handlingsrader }: PaperProposal,
  organOf: (namn: string) => OrganId,
): Promise<(kalla: Kalla) => KallhanvisningId> {
  const ids = new Map<string, KallhanvisningId>();
  for (const { kalla } of [...fotnoter, ...handlingsrader]) {
    if (kalla === null || ids.has(keyOf(kalla))) continue;
    const data = { organId: organOf(kalla.organ), datum: kalla.datum, paragraf: kalla.paragraf };
    const { id } = await saveKallhanvisningIn(tx, { existing: null, data });
    ids.set(keyOf(kalla), id);
  }
  return (kalla) => {
    const id = ids.get(keyOf(kalla));
    if (id === undefined) throw new Error('a citation that nobody made');
    return id;
  };
}

function keyOf({ organ, datum, paragraf }: Kalla): string {
  return `${organ} ${datum} ${String(paragraf)}`;
}
