import { checkAvslut } from '../../../../shared/checks/avslut.ts';
import type { Avslutsunderlag } from '../../../../shared/checks/avslut.ts';
import { checkNummerserie, checkPost } from '../../../../shared/checks/diarium.ts';
import { checkHandling } from '../../../../shared/checks/handling.ts';
import type { Handlingsunderlag } from '../../../../shared/checks/handling.ts';
import { checkTillkommande } from '../../../../shared/checks/kallelse.ts';
import { checkNummer } from '../../../../shared/checks/nummer.ts';
import type { DagordningspunktId } from '../../../../shared/domain/id.ts';
import { newHandling } from '../../../../shared/rules/ny-handling.ts';
import { newId } from '../../support-facts.ts';
import { bevis } from './bevis.ts';
import type { Bevistabell } from './bevis.ts';

const letter = {
  ...newHandling('in', '2026-01-02'),
  ...{ rubrik: 'Brev om vägen', motpart: { typ: 'namn', namn: 'Eva Alm' } as const },
};
const handling = (
  data: Partial<Handlingsunderlag['data']> = {},
  rest: Partial<Handlingsunderlag> = {},
): Handlingsunderlag => ({
  ...{ data: { ...letter, ...data }, beteckning: 'KS 2026/1-1', markeringar: [], ...rest },
});
const markering = { lagrum: '26 kap. 1 §', datum: '2026-01-02', myndighet: 'KS', anmarkning: '' };
const marked = (missing: 'lagrum' | 'datum' | 'myndighet') =>
  bevis(
    checkHandling,
    handling({}, { markeringar: [{ ...markering, [missing]: '' }] }),
    handling({}, { markeringar: [markering] }),
  );
const kept = { registreringsform: 'halls_ordnat' } as const;
const dold = { motpart: { typ: 'dold', namn: 'Eva Alm' } as const };

const settled: Avslutsunderlag = {
  ...{ bevakningar: [], aterrapporteringar: [], sandlistor: [], utkast: [], remisser: [] },
  ...{ oregistrerade: 0, klass: { harGallringsregel: true }, harKlassplan: true },
  offentlighet: 'offentligt',
};
const watch = { id: 'b1', text: 'Ring sökanden', datum: '2026-05-01' };

const late = {
  ...{ id: newId() as DagordningspunktId, rubrik: 'Hyra av lokal' },
  ...{ tillkommande: true, tillkommandeSkal: '', utgar: false },
};
const dnr = (text: string) => ({
  ...{ diarienummer: 'KS 2026/0001', andraNummer: [], texter: [{ field: 'rubrik', text }] },
});

/** Checks of what is registered: the post, the series, the handlingar, the case and the agenda. */
export const registret: Bevistabell = {
  K01: [
    bevis(checkHandling, handling({ rubrik: ' ' }), handling()),
    bevis(checkHandling, handling({ inkommenDatum: null }), handling()),
    bevis(checkHandling, handling({}, { beteckning: ' ' }), handling({}, { beteckning: null })),
    bevis(
      checkHandling,
      handling({ motpart: { typ: 'namn', namn: ' ' } }),
      handling({ motpart: { typ: 'saknas' } }),
    ),
  ],
  K02: [marked('lagrum'), marked('datum'), marked('myndighet')],
  K03: [
    bevis(checkHandling, handling({ ...kept, offentlighet: 'sekretess' }), handling(kept)),
    bevis(
      checkHandling,
      handling(kept, { markeringar: [markering] }),
      handling({}, { markeringar: [markering] }),
    ),
  ],
  K04: [
    bevis(
      checkHandling,
      handling({ ...dold, rubrik: 'Brev från Eva Alm' }),
      handling({ ...dold, rubrik: 'Brev om almen' }),
    ),
    bevis(
      checkHandling,
      handling({ rubrik: 'Ansökan från 811228-9874' }),
      handling({ rubrik: 'Ansökan från 811228-9875' }),
    ),
  ],
  K05: [bevis(checkPost, 3, 0), bevis(checkPost, 1, 0)],
  K06: [
    bevis(checkNummerserie, { luckor: [{ ar: 2026, fran: 4, till: 5 }] }, { luckor: [] }),
    bevis(checkNummerserie, { luckor: [{ ar: null, fran: 4, till: 4 }] }, { luckor: [] }),
  ],
  K07: [bevis(checkNummer, dnr('Se KS 2026/0010.'), dnr('Se KS 2026/1 och SN 2026/0010.'))],
  K69: [
    bevis(checkAvslut, { ...settled, bevakningar: [watch] }, settled),
    bevis(
      checkAvslut,
      { ...settled, klass: { harGallringsregel: false } },
      { ...settled, klass: { harGallringsregel: true } },
    ),
  ],
  K70: [
    bevis(
      checkTillkommande,
      [late],
      [{ ...late, tillkommandeSkal: 'Ordföranden: hyran löper ut' }],
    ),
    bevis(checkTillkommande, [late], [{ ...late, utgar: true }]),
  ],
};
