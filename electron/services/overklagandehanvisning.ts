import {
  findOverklagandehanvisning,
  storeOverklagandehanvisning,
} from '../../db/repositories/overklagandehanvisning.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import { Overklagandeslag } from '../../shared/domain/overklagandehanvisning.ts';
import type { Overklagandehanvisning } from '../../shared/domain/overklagandehanvisning.ts';
import { standardhanvisning } from '../../shared/rules/overklagandehanvisning.ts';
import type { ServiceContext } from './context.ts';

/** What a body says of how each kind of decision is appealed. */
export function listOverklagandehanvisningar(
  context: ServiceContext,
  { organId }: ParsedInput<'overklagandehanvisning.list'>,
): Promise<Output<'overklagandehanvisning.list'>> {
  return context.register.read((tx) =>
    Promise.all(Overklagandeslag.options.map((slag) => readHanvisning(tx, organId, slag))),
  );
}

/** Its own words, or else the program's. */
export async function readHanvisning(
  tx: ReadTx,
  organId: OrganId,
  slag: Overklagandeslag,
): Promise<Overklagandehanvisning> {
  const own = await findOverklagandehanvisning(tx, organId, slag);
  return own ?? { organId, slag, version: 0, ...standardhanvisning[slag] };
}

/** Throws `Conflict`, `unknown_reference` for no body. */
export function saveOverklagandehanvisning(
  context: ServiceContext,
  { organId, slag, version, data }: ParsedInput<'overklagandehanvisning.save'>,
): Promise<Output<'overklagandehanvisning.save'>> {
  return context.register.write(async (tx) => {
    const fore = await readHanvisning(tx, organId, slag);
    const efter = await storeOverklagandehanvisning(tx, organId, slag, version, data);
    const told = { objektId: organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'protokollsstil.overklagande', ...told });
    return efter;
  });
}
