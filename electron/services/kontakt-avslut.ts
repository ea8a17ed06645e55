import { getKontakt, updateKontakt } from '../../db/repositories/kontakt.ts';
import { kontaktRows } from '../../db/repositories/kontaktlista.ts';
import { getOrgan, updateOrgan } from '../../db/repositories/organ.ts';
import { getPerson, updatePerson } from '../../db/repositories/person.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { KontaktId, OrganId, PersonId } from '../../shared/domain/id.ts';
import { KontaktData } from '../../shared/domain/kontakt.ts';
import type { Kontaktrad } from '../../shared/domain/kontaktrad.ts';
import { Organuppgifter } from '../../shared/domain/organ.ts';
import { PersonData } from '../../shared/domain/person.ts';
import type { ServiceContext } from './context.ts';

/**
 * Puts contacts, persons and bodies out of use, or in use again, each with a row in the log; all of
 * them or none. Throws `NotFound`, and `abbreviation_taken` for a body that can't come back.
 */
export function setKontakterClosed(
  context: ServiceContext,
  { rader, avslutad }: ParsedInput<'kontakt.setClosed'>,
): Promise<Output<'kontakt.setClosed'>> {
  return context.register.write(async (tx) => {
    const rows = await kontaktRows(tx, rader);
    if (rows.length !== new Set(rader).size) throw new CallError('NotFound');
    const changed = rows.filter((row) => row.avslutad !== avslutad);
    for (const row of changed) await close(tx, row, avslutad);
    return { rader: changed.map(({ rad }) => rad) };
  });
}

async function close(tx: WriteTx, { slag, id }: Kontaktrad, avslutad: boolean): Promise<void> {
  if (slag === 'kontakt') {
    const fore = await getKontakt(tx, KontaktId.parse(id));
    const data = { ...KontaktData.strip().parse(fore), avslutad };
    const efter = await updateKontakt(tx, fore.id, fore.version, data);
    await tx.log({ handelse: 'kontakt.sparad', objektId: id, arendeId: null, fore, efter });
  } else if (slag === 'person') {
    const fore = await getPerson(tx, PersonId.parse(id));
    const data = { ...PersonData.strip().parse(fore), avslutad };
    const efter = await updatePerson(tx, fore.id, fore.version, data);
    await tx.log({ handelse: 'person.sparad', objektId: id, arendeId: null, fore, efter });
  } else {
    const fore = await getOrgan(tx, OrganId.parse(id));
    const data = { ...Organuppgifter.strip().parse(fore), avslutad };
    const efter = await updateOrgan(tx, fore.id, fore.version, data);
    await tx.log({ handelse: 'organ.sparat', objektId: id, arendeId: null, fore, efter });
  }
}
