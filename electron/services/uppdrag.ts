import {
  getUppdrag,
  insertUppdrag,
  listUppdrag,
  removeUppdrag,
  updateUppdrag,
} from '../../db/repositories/uppdrag.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** Who sits in a body, or where a person sits, over all times. */
export function listUppdragOf(
  context: ServiceContext,
  of: ParsedInput<'uppdrag.list'>,
): Promise<Output<'uppdrag.list'>> {
  return context.register.read((tx) => listUppdrag(tx, of));
}

/** Gives somebody a task or changes it. Throws RuleViolated for one held twice on some day. */
export function saveUppdrag(
  context: ServiceContext,
  input: ParsedInput<'uppdrag.save'>,
): Promise<Output<'uppdrag.save'>> {
  const kept = { get: getUppdrag, insert: insertUppdrag, update: updateUppdrag };
  return context.register.write((tx) => saveLogged(tx, 'uppdrag.sparat', kept, input));
}

/** Takes away a task entered by mistake; the log keeps it. */
export function takeAwayUppdrag(
  context: ServiceContext,
  { uppdragId, version }: ParsedInput<'uppdrag.remove'>,
): Promise<Output<'uppdrag.remove'>> {
  return context.register.write(async (tx) => {
    const fore = await removeUppdrag(tx, uppdragId, version);
    await tx.log({
      handelse: 'uppdrag.borttaget',
      objektId: uppdragId,
      arendeId: null,
      fore,
      efter: null,
    });
    return fore;
  });
}
