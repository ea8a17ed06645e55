import { readSerie, setForsta } from '../../db/repositories/paragrafserie.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Sammantradesgang } from '../../shared/domain/sammantradets-gang.ts';
import { nextNumber, serieperiod } from '../../shared/rules/paragrafserie.ts';
import type { ServiceContext } from './context.ts';

/** The number that the meeting's next § gets; null while the first of its series isn't chosen. */
export async function readNextNumber(
  tx: ReadTx,
  { organId, datum }: Pick<Sammantradesgang, 'organId' | 'datum'>,
): Promise<{ ar: number; nr: number | null; valbart: boolean }> {
  const { paragrafserie } = await getProtokollsregler(tx, organId);
  const ar = serieperiod(paragrafserie, datum);
  const serie = await readSerie(tx, { organId, period: ar });
  return { ar, nr: nextNumber(serie), valbart: serie.senaste === null };
}

/** What number the body's next § gets; 1 is proposed for a series that has none yet. */
export function findNextNumber(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'paragraf.getNextNumber'>,
): Promise<Output<'paragraf.getNextNumber'>> {
  return context.register.read(async (tx) => {
    const next = await readNextNumber(tx, await getSammantradesgang(tx, sammantradeId));
    return { ...next, nr: next.nr ?? 1 };
  });
}

/** Chooses the first number of a series. Throws `series_begun` once a § has been given one. */
export function chooseFirstNumber(
  context: ServiceContext,
  { sammantradeId, nr }: ParsedInput<'paragraf.setFirstNumber'>,
): Promise<Output<'paragraf.setFirstNumber'>> {
  return context.register.write(async (tx) => {
    const { organId, datum } = await getSammantradesgang(tx, sammantradeId);
    const { ar, nr: fore, valbart } = await readNextNumber(tx, { organId, datum });
    if (!valbart) throw ruleViolated('series_begun', ['nr']);
    await setForsta(tx, { organId, period: ar }, nr);
    const told = { objektId: organId, arendeId: null };
    await tx.log({
      ...{ handelse: 'paragraf.serie', ...told },
      ...{ fore: fore === null ? null : { ar, nr: fore }, efter: { ar, nr } },
    });
    return { ar, nr };
  });
}
