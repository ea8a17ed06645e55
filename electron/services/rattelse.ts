import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { insertRattelse, listRattelse } from '../../db/repositories/rattelse.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import {
  moteshuvud,
  ownParagrafer,
} from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { RattelseFacts } from '../../shared/document/sammantrade/rattelse-facts.ts';
import { fullName } from '../../shared/domain/person.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/** Corrections of a part, oldest first. */
export function listRattelser(
  context: ServiceContext,
  { id }: ParsedInput<'rattelse.list'>,
): Promise<Output<'rattelse.list'>> {
  return context.register.read((tx) => listRattelse(tx, id));
}

/**
 * What the page of a correction is printed from. Throws `part_not_approved`, `day_in_future`,
 * `before_approval`, and `NotFound` for a § of another part or nobody who decided.
 */
export function gatherRattelse(
  context: ServiceContext,
  { id, data }: ParsedInput<'rattelse.add'>,
): Promise<RattelseFacts> {
  return context.register.read(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    const { justerad } = kalla.del;
    if (justerad === null) throw ruleViolated('part_not_approved');
    if (data.datum > today(context)) throw ruleViolated('day_in_future', ['data', 'datum']);
    if (data.datum < justerad) throw ruleViolated('before_approval', ['data', 'datum']);
    const paragraf = ownParagrafer(kalla).find((one) => one.id === data.paragrafId);
    const person = kalla.personer.find((one) => one.id === data.beslutadAvId);
    if (!paragraf || !person) throw new CallError('NotFound');
    const { ursprungligText: ursprunglig, rattadText: rattad, skal } = data;
    return {
      ...{ mote: moteshuvud(kalla), justerad, dag: data.datum },
      rattelser: [{ paragraf: paragraf.nr, rubrik: paragraf.rubrik, ursprunglig, rattad, skal }],
      beslutadAv: { namn: fullName(person), titel: person.titel },
    };
  });
}

/** Stores a correction with its page; the approved text stands. */
export function storeRattelse(
  context: ServiceContext,
  { id, data }: ParsedInput<'rattelse.add'>,
  pdf: StoredFil,
): Promise<Output<'rattelse.add'>> {
  return context.register.write(async (tx) => {
    await ensureFil(tx, pdf);
    const efter = await insertRattelse(tx, { ...data, protokollsdelId: id, sha256: pdf.sha256 });
    const told = { objektId: efter.id, arendeId: null, fore: null, efter };
    await tx.log({ handelse: 'rattelse.tillagd', ...told });
    return efter;
  });
}
