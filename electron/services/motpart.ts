import { listAnvandning } from '../../db/repositories/anvandning.ts';
import { searchKontakt } from '../../db/repositories/kontakt.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { listPerson } from '../../db/repositories/person.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { asMotpartstraff, rankMotparter } from '../../shared/rules/motpartstraff.ts';
import type { ServiceContext } from './context.ts';

const HITS = 12;
const USES = 200;

/** Outsiders, bodies and persons in use whose name begins as typed, the best first. */
export function searchMotpart(
  context: ServiceContext,
  { text }: ParsedInput<'motpart.search'>,
): Promise<Output<'motpart.search'>> {
  return context.register.read(async (tx) => {
    const inUse = <Row extends { avslutad: boolean }>(rows: Row[]) =>
      rows.filter(({ avslutad }) => !avslutad);
    const all = [
      ...inUse(await listOrgan(tx)).map(asMotpartstraff.organ),
      ...inUse(await listPerson(tx)).map(asMotpartstraff.person),
      ...(await searchKontakt(tx, text, HITS)).map(asMotpartstraff.kontakt),
    ];
    return rankMotparter(all, text).slice(0, HITS);
  });
}

/** Where somebody is named in the register; the newest first. */
export function listUses(
  context: ServiceContext,
  { ref }: ParsedInput<'motpart.listUses'>,
): Promise<Output<'motpart.listUses'>> {
  return context.register.read((tx) => listAnvandning(tx, ref, USES));
}
