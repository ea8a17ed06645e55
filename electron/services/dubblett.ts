import type { z } from 'zod';
import { getKontakt, listKontakt, updateKontakt } from '../../db/repositories/kontakt.ts';
import { getOrgan, listOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import { countPekare } from '../../db/repositories/pekare.ts';
import { getPerson, listPerson, updatePerson } from '../../db/repositories/person.ts';
import { keepApart, listKeptApart, mergeInto } from '../../db/repositories/sammanslagning.ts';
import { checkUnmerged } from '../../db/repositories/merged.ts';
import { checkVersion } from '../../db/repositories/rows.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Jamford, Pekarantal, Slag } from '../../shared/domain/dubblett.ts';
import { KontaktData } from '../../shared/domain/kontakt.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { Organuppgifter } from '../../shared/domain/organ.ts';
import { fullName, PersonData } from '../../shared/domain/person.ts';
import { findDubbletter, pairKey } from '../../shared/rules/dubbletter.ts';
import { fillable, mergedData } from '../../shared/rules/sammanslagning.ts';
import type { ServiceContext } from './context.ts';

/** Pairs that are likely the same and haven't been said to be two. */
export function listDubbletter(
  context: ServiceContext,
  { slag }: ParsedInput<'dubblett.list'>,
): Promise<Output<'dubblett.list'>> {
  return context.register.read(async (tx) => {
    const apart = await listKeptApart(tx);
    return findDubbletter(await jamforda(tx, slag)).filter(
      ({ ena, andra }) => !apart.has(pairKey(ena, andra)),
    );
  });
}

/** How many rows of each table point at one of them. */
export function countPointers(
  context: ServiceContext,
  { ref }: ParsedInput<'dubblett.findPointers'>,
): Promise<Output<'dubblett.findPointers'>> {
  return context.register.read((tx) => countPekare(tx, ref.slag, ref.id));
}

/** Remembers that two who look alike are two. */
export function markAsTwo(
  context: ServiceContext,
  { slag, ids: [one, other] }: ParsedInput<'dubblett.keepApart'>,
): Promise<null> {
  return context.register.write(async (tx) => {
    const known = new Set((await jamforda(tx, slag)).map(({ id }) => id));
    if (one === other || !known.has(one) || !known.has(other)) {
      throw ruleViolated('unknown_reference', ['ids']);
    }
    await keepApart(tx, one, other);
    await tx.log({
      handelse: 'dubblett.avfardad',
      objektId: one,
      arendeId: null,
      fore: null,
      efter: { slag, ids: [one, other] },
    });
    return null;
  });
}

/**
 * Merges a duplicate into the one that stays: what pointed at it points there, what the other
 * lacks is filled in, and nothing is deleted. One row of the log tells both before and after.
 */
export function mergeDubblett(
  context: ServiceContext,
  input: ParsedInput<'dubblett.merge'>,
): Promise<Output<'dubblett.merge'>> {
  return context.register.write((tx) => {
    switch (input.slag) {
      case 'kontakt':
        return mergePair(tx, kontaktPart, input.behall, input.dubblett);
      case 'person':
        return mergePair(tx, personPart, input.behall, input.dubblett);
      case 'organ':
        return mergePair(tx, organPart, input.behall, input.dubblett);
    }
  });
}

interface Mergeable<Id extends string> {
  readonly id: Id;
  readonly version: number;
  readonly sammanslagenMed: string | null;
}

interface Read<Id extends string> {
  readonly id: Id;
  readonly version: number;
}

/** How a kind is read, filled in and told of. */
interface MergePart<Id extends string, Row extends Mergeable<Id>, Data> {
  readonly slag: Slag;
  readonly handelse: Logghandelse;
  get(tx: ReadTx, id: Id): Promise<Row>;
  fill(kept: Row, duplicate: Row): Data;
  update(tx: WriteTx, id: Id, version: number, data: Data): Promise<Row>;
}

const kontaktPart = {
  ...({ slag: 'kontakt', handelse: 'kontakt.sammanslagen' } as const),
  ...{ get: getKontakt, update: updateKontakt },
  fill: filling(KontaktData.strip(), fillable.kontakt),
};
const personPart = {
  ...({ slag: 'person', handelse: 'person.sammanslagen' } as const),
  ...{ get: getPerson, update: updatePerson },
  fill: filling(PersonData.strip(), fillable.person),
};
const organPart = {
  ...({ slag: 'organ', handelse: 'organ.sammanslaget' } as const),
  ...{ get: getOrgan, update: updateOrgan },
  fill: filling(Organuppgifter.strip(), fillable.organ),
};

function filling<Data extends object>(data: z.ZodType<Data>, fields: readonly (keyof Data)[]) {
  return (kept: object, duplicate: object): Data =>
    mergedData(data.parse(kept), data.parse(duplicate), fields);
}

async function mergePair<Id extends string, Row extends Mergeable<Id>, Data>(
  tx: WriteTx,
  part: MergePart<Id, Row, Data>,
  behall: Read<Id>,
  dubblett: Read<Id>,
): Promise<Pekarantal[]> {
  if (behall.id === dubblett.id) throw ruleViolated('merge_self');
  const kept = await part.get(tx, behall.id);
  const duplicate = await part.get(tx, dubblett.id);
  checkVersion(kept, behall.version);
  checkVersion(duplicate, dubblett.version);
  checkUnmerged(kept);
  checkUnmerged(duplicate);
  const flyttat = await mergeInto(tx, part.slag, dubblett.id, behall.id);
  const filled = await part.update(tx, behall.id, behall.version, part.fill(kept, duplicate));
  await tx.log({
    handelse: part.handelse,
    objektId: behall.id,
    arendeId: null,
    fore: { behallen: kept, dubblett: duplicate },
    efter: { behallen: filled, dubblett: await part.get(tx, dubblett.id), flyttat },
  });
  return flyttat;
}

async function jamforda(tx: ReadTx, slag: Slag): Promise<Jamford[]> {
  switch (slag) {
    case 'kontakt':
      return (await listKontakt(tx)).map(({ id, namn, epost }) => ({ id, namn, epost }));
    case 'person':
      return (await listPerson(tx))
        .filter(({ sammanslagenMed }) => sammanslagenMed === null)
        .map((person) => ({ id: person.id, namn: fullName(person), epost: person.epost }));
    case 'organ':
      return (await listOrgan(tx))
        .filter(({ sammanslagenMed }) => sammanslagenMed === null)
        .map(({ id, namn, epost }) => ({ id, namn, epost }));
  }
}
