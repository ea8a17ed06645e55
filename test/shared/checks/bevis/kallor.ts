import { checkKallor } from '../../../../shared/checks/kallor.ts';
import type { Kallunderlag, ListedHandling } from '../../../../shared/checks/kallor.ts';
import { organId } from '../../rules/ledger.ts';
import { cited, kallor as right, own, row } from '../support-kallor.ts';
import { bevis } from './bevis.ts';
import type { Bevistabell } from './bevis.ts';

const pair = (wrong: Partial<Kallunderlag>, near: Partial<Kallunderlag>) =>
  bevis(checkKallor, { ...right, ...wrong }, { ...right, ...near });
const listed = (wrong: ListedHandling, near: ListedHandling) =>
  pair({ handlingar: [own, wrong] }, { handlingar: [own, near] });
const utdrag = (more: Partial<ListedHandling>) => row('Protokollsutdrag fritidsnämnden', more);
const brev = (more: Partial<ListedHandling>) => row('Tjänsteskrivelse fritidsnämnden', more);
const citing = (paragraf: number, datum = '2026-02-08') => ({
  kallhanvisningar: [cited('fotnot', '2026-02-08', 8), cited('rad', datum, paragraf)],
});
const told = 'Nämnden fattade beslut om att söka medel vid sitt sammanträde i januari.';
const saying = (...ankare: number[]) => ({
  texter: [{ field: 'bakgrund', text: told, ankare }],
});
const asked = (harKalla: boolean) => ({
  tillfallen: [{ field: 'tillfalle:1', organId: organId('FN'), harKalla }],
});
const kalender = (datum: string) => ({
  ...{ kallhanvisningar: [cited('fotnot', '2026-02-08', 8)] },
  sammantraden: [{ organId: organId('FN'), datum }],
});

/** Checks of what a paper says that it builds on. */
export const kallor: Bevistabell = {
  K10: [pair(citing(7), citing(8)), pair(citing(8, '2026-02-09'), citing(9, '2026-02-09'))],
  K11: [
    listed(utdrag({}), utdrag({ harKalla: true })),
    listed(brev({ datum: null }), row('Budget 2026', { datum: null })),
  ],
  K12: [pair(saying(), saying(told.length)), pair(asked(false), asked(true))],
  K13: [pair({ ramHarKalla: false }, { ramHarKalla: null })],
  K14: [
    pair(
      { handlingar: [brev({ datum: '2026-01-02' })] },
      { handlingar: [], harHandlingslista: false },
    ),
  ],
  K15: [
    pair({ antalHandlaggare: 0 }, { antalHandlaggare: 1 }),
    pair({ dokumentdatum: null }, { dokumentdatum: '2026-03-02' }),
  ],
  K16: [
    listed(
      row('Budget 2026', { bilaggs: true, harFil: false }),
      row('Budget 2026', { bilaggs: true, harFil: null }),
    ),
    listed(
      row('Budget 2026', { bilaggs: false, harFil: true }),
      row('Budget 2026', { bilaggs: false, harFil: false }),
    ),
  ],
  K17: [
    pair(kalender('2026-02-09'), kalender('2026-02-08')),
    pair(
      { kallhanvisningar: [cited('fotnot', '2026-03-03', 8)] },
      { kallhanvisningar: [cited('fotnot', '2026-03-02', 8)] },
    ),
  ],
  K18: [
    pair({ fotnoter: ['f1'] }, {}),
    pair({ fotnotsankare: ['f1'] }, { fotnoter: ['f1'], fotnotsankare: ['f1'] }),
    pair({ fotnotsankare: ['f2', 'f1'] }, { fotnotsankare: ['f1', 'f2', 'f2'] }),
  ],
};
