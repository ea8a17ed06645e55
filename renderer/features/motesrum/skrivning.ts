import type { Dagordningsgrupp, Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { DagordningspunktId, NarvaroperiodId, ParagrafId } from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { Paragraf, ParagrafData, Paragrafstatus } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel, Protokollsdelstyp } from '../../../shared/domain/protokollsdel.ts';
import type { Ajournering } from '../../../shared/domain/sammantradets-gang.ts';
import { medStatus } from '../../../shared/rules/paragrafstatus.ts';
import { medNarvaro } from '../../../shared/rules/rum-narvaro.ts';
import type { Narvaroandring } from '../../../shared/rules/rum-narvaro.ts';

/** What changes while the meeting goes on. */
export interface Rumsdata {
  readonly punkter: readonly Dagordningspunkt[];
  /** By number. */
  readonly paragrafer: readonly Paragraf[];
  readonly narvaro: readonly Narvaroperiod[];
  readonly delar: readonly Protokollsdel[];
}

/** One thing to store. */
export type Skrivning =
  | { readonly typ: 'paragraf'; readonly id: ParagrafId; readonly data: ParagrafData }
  | { readonly typ: 'status'; readonly id: ParagrafId; readonly status: Paragrafstatus }
  | {
      readonly typ: 'narvaro';
      readonly andring: Narvaroandring;
      /** What a new row is known by until main has given it an id. */
      readonly nyId: NarvaroperiodId;
    }
  | { readonly typ: 'del'; readonly id: ParagrafId; readonly del: Protokollsdelstyp }
  | { readonly typ: 'ajourneringar'; readonly ajourneringar: readonly Ajournering[] }
  | { readonly typ: 'forstaNr'; readonly nr: number }
  | {
      readonly typ: 'oppna';
      readonly dagordningspunktId: DagordningspunktId | null;
      readonly rubrik: string;
    };

/** The meeting as it is once this is stored, as far as it can be known before it is. */
export function tillampa(data: Rumsdata, skrivning: Skrivning): Rumsdata {
  switch (skrivning.typ) {
    case 'paragraf':
      return medParagraf(data, skrivning.id, (one) => ({ ...one, ...skrivning.data }));
    case 'status':
      return medParagraf(data, skrivning.id, (one) => ({
        ...one,
        ...medStatus(one, skrivning.status, gruppOf(data, one)),
      }));
    case 'narvaro':
      return { ...data, narvaro: medNarvaro(data.narvaro, skrivning.andring, skrivning.nyId) };
    default:
      return data;
  }
}

function gruppOf({ punkter }: Rumsdata, { dagordningspunktId }: Paragraf): Dagordningsgrupp | null {
  return punkter.find(({ id }) => id === dagordningspunktId)?.grupp ?? null;
}

/** The meeting with one § changed; the others stay the same objects. */
export function medParagraf(
  data: Rumsdata,
  id: ParagrafId,
  change: (paragraf: Paragraf) => Paragraf,
): Rumsdata {
  return { ...data, paragrafer: data.paragrafer.map((one) => (one.id === id ? change(one) : one)) };
}
