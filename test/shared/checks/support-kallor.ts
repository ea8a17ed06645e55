import type { Kallunderlag, ListedHandling } from '../../../shared/checks/kallor.ts';
import { organId } from '../rules/ledger.ts';

/** A row of the list of handlingar. */
export const row = (rubrik: string, more: Partial<ListedHandling> = {}): ListedHandling => ({
  field: `rad:${rubrik}`,
  rubrik,
  ...{ datum: '2026-02-01', harKalla: false, bilaggs: true, harFil: null },
  ...more,
});
/** A source that is cited, in the text or in the list. */
export const cited = (field: string, datum: string, paragraf: number, organ = 'FN') => ({
  ...{ field, datum, paragraf, organId: organId(organ), arRad: field.startsWith('rad') },
});
/** The paper itself in its list. */
export const own = row('Tjänsteskrivelse kansliet', { datum: '2026-03-02' });
/** A paper whose sources hold. */
export const kallor: Kallunderlag = {
  kallhanvisningar: [cited('a', '2026-02-08', 8), cited('b', '2025-02-09', 8)],
  handlingar: [own, row('Protokollsutdrag fritidsnämnden', { harKalla: true, datum: null })],
  tillfallen: [{ field: 'tillfalle:1', organId: organId('FN'), harKalla: true }],
  texter: [],
  ramHarKalla: true,
  dokumentdatum: '2026-03-02',
  ...{ dokumentord: 'Tjänsteskrivelse', rubrik: 'Plan för lekplatser' },
  antalHandlaggare: 2,
  harHandlingslista: true,
  sammantraden: [],
  fotnoter: ['f1', 'f2'],
  fotnotsankare: ['f1', 'f2', 'f1'],
};
