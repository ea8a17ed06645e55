import { useContractQuery } from '../../api/queries.ts';
import { newId } from '../../lib/new-id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Flodeslage } from './flode.ts';
import type { Rumsfakta } from './rumsfakta.ts';
import type { Rumsdata } from './skrivning.ts';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** What the commands of the room are worked out from, with the clock as it is when they end. */
export function useFlodeslage(
  fakta: Rumsfakta,
  data: Rumsdata,
  paragraf: Paragraf | null,
): () => Flodeslage {
  const isForst = data.paragrafer.length === 0;
  const number = useContractQuery(
    'paragraf.getNextNumber',
    { sammantradeId: fakta.mote.id },
    { isEnabled: isForst },
  );
  const harNummer = !isForst || number.data?.valbart === false;
  return () => ({
    ...fakta,
    ...{ data, paragraf, harNummer, nyttId: newId, klockan: CLOCK.format(new Date()) },
  });
}
