import { insertHandling, listHandling } from '../../db/repositories/handling.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Riktning, StatusTf } from '../../shared/domain/handling.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** What came in is inkommen, what is sent is upprättad, the rest is working material (TF 2 kap. 9–10 §§). */
const statusOf: Readonly<Record<Riktning, StatusTf>> = {
  in: 'inkommen',
  ut: 'upprattad',
  intern: 'arbetsmaterial',
};

/** The handlingar of a case, by number. */
export function listHandlingar(context: ServiceContext, input: ParsedInput<'handling.list'>) {
  return context.register.read((tx) => listHandling(tx, input.arendeId));
}

/** Registers a document in a case with the four data of OSL 5 kap. 2 §. */
export function registerHandling(
  context: ServiceContext,
  { arendeId, data }: ParsedInput<'handling.register'>,
): Promise<Output<'handling.register'>> {
  if (data.datum > today(context)) throw ruleViolated('day_in_future', ['data', 'datum']);
  return context.register.write(async (tx) => {
    const handling = await insertHandling(tx, arendeId, data, statusOf[data.riktning]);
    await tx.log({
      handelse: 'handling.registrerad',
      objektId: handling.id,
      arendeId,
      fore: null,
      efter: handling,
    });
    return handling;
  });
}
