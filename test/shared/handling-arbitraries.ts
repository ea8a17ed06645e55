import fc from 'fast-check';
import { Handlingstyp, Registreringsform, Riktning } from '../../shared/domain/handling.ts';
import type { HandlingData } from '../../shared/domain/handling.ts';
import { Offentlighet } from '../../shared/domain/offentlighet.ts';
import { newHandling } from '../../shared/rules/ny-handling.ts';

/** A day of 2026 that exists. */
export const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const name = fc.constantFrom('', ' ', 'Eva Alm', 'Granholma bygdegård');
const motpart = fc.oneof(
  fc.constant({ typ: 'saknas' } as const),
  fc.record({ typ: fc.constantFrom('namn' as const, 'dold' as const), namn: name }),
);

/** A handling as a form may hold it: its days may be missing and its texts empty. */
export const writtenHandling: fc.Arbitrary<HandlingData> = fc.record({
  riktning: fc.constantFrom(...Riktning.options),
  statusTf: fc.constantFrom('arbetsmaterial', 'inkommen', 'upprattad'),
  handlingstyp: fc.constantFrom(...Handlingstyp.options),
  rubrik: fc.constantFrom('', '  ', 'Brev', 'Brev från Eva Alm', 'Om 121212-1212'),
  rubrikOffentlig: fc.constantFrom('', 'Brev'),
  datumHandling: fc.option(day),
  inkommenDatum: fc.option(day),
  upprattadDatum: fc.option(day),
  motpart,
  registreringsform: fc.constantFrom(...Registreringsform.options),
  registreringsskal: fc.constantFrom('', 'Skäl'),
  offentlighet: fc.constantFrom(...Offentlighet.options),
  anmarkning: fc.constant(''),
});

/** A handling that could be registered: what its direction asks for is there. */
export const soundHandling: fc.Arbitrary<HandlingData> = fc
  .record({
    riktning: fc.constantFrom(...Riktning.options),
    on: day,
    written: fc.option(day),
    isDraft: fc.boolean(),
    offentlighet: fc.constantFrom(...Offentlighet.options),
  })
  .map(({ riktning, on, written, isDraft, offentlighet }) => {
    const made = { ...newHandling(riktning, on), offentlighet };
    const named = { rubrik: 'Brev', motpart: { typ: 'namn', namn: 'Eva Alm' } as const };
    if (riktning === 'in') return { ...made, ...named, datumHandling: written };
    return isDraft
      ? { ...made, ...named, statusTf: 'arbetsmaterial', datumHandling: on, upprattadDatum: null }
      : { ...made, ...named, statusTf: 'upprattad', datumHandling: written, upprattadDatum: on };
  });
