import type { Motesfil } from '../../shared/domain/motesfil.ts';

/** What a file of a meeting is. */
export const textMotesfil: Record<Motesfil['slag'], string> = {
  protokoll: 'Protokoll',
  rattelse: 'Rättelse',
  lista: 'Dagordning',
};
