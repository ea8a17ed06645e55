import type { NarvaroperiodId, ParagrafId } from '../../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import { errorNotice } from '../../api/error-notice.ts';
import type { ErrorNotice } from '../../api/error-notice.ts';
import type { Subject } from '../../../shared/contract/subjects.ts';
import { createEgna, createFoljning, medLagrat } from './foljning.ts';
import type { Stored, Svar } from './sandning.ts';
import { createSkrivare } from './skrivare.ts';
import type { Sparlage } from './skrivare.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import { medParagraf, tillampa } from './skrivning.ts';
import type { Rumsdata, Skrivning } from './skrivning.ts';

/** The room as it is shown. */
export interface Rumsbild {
  readonly data: Rumsdata;
  /** Why the last thing entered was refused. */
  readonly nekad: ErrorNotice | null;
  /** A § is being opened: what is entered next is about that. */
  readonly isOppnande: boolean;
  /** §§ that were changed elsewhere and that nothing has been entered in here since. */
  readonly andrade: readonly ParagrafId[];
}

interface Anslutning {
  readonly sand: (skrivning: Skrivning, stored: Stored) => Promise<Svar>;
  readonly las: () => Promise<Rumsdata>;
  readonly now: () => Date;
  /** Runs something when what was entered has been shown. */
  readonly sedan: (run: () => void) => void;
}

/** Something shown that tells when it is replaced. */
function createBild(data: Rumsdata) {
  const listeners = new Set<() => void>();
  let bild: Rumsbild = { data, nekad: null, isOppnande: false, andrade: [] };
  let sparat: Sparlage = { kind: 'vila' };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => bild,
    sparat: () => sparat,
    /** How far storing has come stands by itself: it changes twice a key, and shows in one place. */
    showSparat: (next: Sparlage) => {
      sparat = next;
      tell();
    },
    show: (change: Partial<Rumsbild>) => {
      if (Object.keys(change).length === 0) return;
      bild = { ...bild, ...change };
      tell();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Bild = ReturnType<typeof createBild>;
type Kvitton = ReturnType<typeof createKvitton>;

/** What main knows each row by. */
function createKvitton(start: Rumsdata) {
  let versions = versionsOf(start);
  const narvaroIds = new Map<NarvaroperiodId, NarvaroperiodId>();
  return {
    version: (id: ParagrafId) => versions.get(id) ?? 0,
    narvaroId: (id: NarvaroperiodId) => narvaroIds.get(id) ?? id,
    paragraf: ({ id, version }: Paragraf) => versions.set(id, version),
    narvaro: (known: NarvaroperiodId, id: NarvaroperiodId) => narvaroIds.set(known, id),
    allt: (data: Rumsdata) => {
      versions = versionsOf(data);
    },
  };
}

/** What §§ held before they were changed, the latest last. */
function createAngra() {
  let before: readonly { readonly id: ParagrafId; readonly data: ParagrafData }[] = [];
  return {
    remember: (skrivning: Skrivning, { paragrafer }: Rumsdata) => {
      const now = paragrafer.find((one) => skrivning.typ === 'paragraf' && one.id === skrivning.id);
      if (now === undefined) return;
      before = [...before, { id: now.id, data: paragrafData(now) }].slice(-LANGST_ANGRA);
    },
    take: (id: ParagrafId) => {
      const last = before.findLast((one) => one.id === id);
      before = before.filter((one) => one !== last);
      return last;
    },
    forget: () => {
      before = [];
    },
  };
}

const LANGST_ANGRA = 50;

/**
 * The meeting in the room: what is entered is shown at once, and stored in the same order. When
 * something is refused, the meeting is shown as it is stored.
 */
export function createRum(start: Rumsdata, { sand, las, ...omgivning }: Anslutning) {
  const bild = createBild(start);
  const kvitton = createKvitton(start);
  const angra = createAngra();
  const data = () => bild.get().data;

  const showStored = async (nekad: ErrorNotice | null) => {
    angra.forget();
    const stored = await las().catch(() => data());
    kvitton.allt(stored);
    bild.show({ data: stored, nekad, isOppnande: false });
    bild.showSparat({ kind: 'sparat', at: omgivning.now() });
  };
  const egna = createEgna();
  const skrivare = createSkrivare<Svar>({
    ...{ ...omgivning, onSvar: svarare(bild, kvitton) },
    send: (skrivning) => egna.sand(() => sand(skrivning, kvitton)),
    onNekad: (error) => showStored(errorNotice(error)),
    onLage: bild.showSparat,
  });
  const store = (skrivningar: readonly Skrivning[]) => {
    const isOppnande = bild.get().isOppnande || skrivningar.some(({ typ }) => typ === 'oppna');
    const andrade = utanSkrivna(bild.get().andrade, skrivningar);
    bild.show({ data: skrivningar.reduce(tillampa, data()), nekad: null, isOppnande, andrade });
    skrivare.skriv(skrivningar);
  };

  const folj = createFoljning({
    ...{ las, vila: skrivare.vila, hasOsparat: skrivare.hasOsparat },
    visa: (stored) => {
      if (showFollowed(bild, kvitton, stored).length > 0) angra.forget();
    },
  });
  return {
    /** Something was changed, here or elsewhere: what was changed elsewhere is read again. */
    andrat: (subjects: readonly Subject[]): void => {
      // What can't be read now is read with the next change.
      if (egna.isFrammande(subjects)) void folj().catch(() => undefined);
    },
    ...{ bild: bild.get, sparat: bild.sparat, subscribe: bild.subscribe },
    skriv: (skrivningar: readonly Skrivning[]) => {
      for (const skrivning of skrivningar) angra.remember(skrivning, data());
      store(skrivningar);
    },
    /** Takes back what was last entered in a §; false when nothing was. */
    angra: (paragrafId: ParagrafId): boolean => {
      const last = angra.take(paragrafId);
      if (last !== undefined) store([{ typ: 'paragraf', ...last }]);
      return last !== undefined;
    },
    hasOsparat: skrivare.hasOsparat,
    vila: skrivare.vila,
  };
}

/** What main's answers change of what is shown; only the last of those that wait is shown. */
function svarare(bild: Bild, kvitton: Kvitton) {
  const data = () => bild.get().data;
  return (skrivning: Skrivning, svar: Svar, isSist: boolean): void => {
    if (svar.typ === 'allt') {
      kvitton.allt(svar.data);
      if (isSist) bild.show({ data: svar.data });
    } else if (svar.typ === 'narvaro') {
      if (skrivning.typ === 'narvaro' && svar.period)
        kvitton.narvaro(skrivning.nyId, svar.period.id);
    } else {
      kvitton.paragraf(svar.paragraf);
      if (svar.typ === 'oppnad') bild.show(medOppnad(data(), svar));
      else if (isSist) bild.show(medSparad(data(), svar.paragraf));
    }
  };
}

/** Shows the meeting as it was changed elsewhere; the §§ that were. */
function showFollowed(bild: Bild, kvitton: Kvitton, stored: Rumsdata): readonly ParagrafId[] {
  const { data, andrade } = medLagrat(bild.get().data, stored, kvitton.version);
  kvitton.allt(stored);
  bild.show({ data, andrade: [...new Set([...bild.get().andrade, ...andrade])] });
  return andrade;
}

/** A § that something is entered in is known again as it is. */
function utanSkrivna(
  andrade: readonly ParagrafId[],
  skrivningar: readonly Skrivning[],
): readonly ParagrafId[] {
  const written = new Set(skrivningar.flatMap((one) => ('id' in one ? [one.id] : [])));
  return andrade.some((id) => written.has(id)) ? andrade.filter((id) => !written.has(id)) : andrade;
}

export type RumStore = ReturnType<typeof createRum>;

/** As it was stored, where that isn't what is shown already. */
function medSparad(data: Rumsdata, stored: Paragraf): Partial<Rumsbild> {
  const shown = data.paragrafer.find(({ id }) => id === stored.id);
  const content = (one: Paragraf) => JSON.stringify([one.status, paragrafData(one)]);
  if (shown !== undefined && content(shown) === content(stored)) return {};
  return { data: medParagraf(data, stored.id, () => stored) };
}

function medOppnad(
  data: Rumsdata,
  { paragraf, delar }: Extract<Svar, { typ: 'oppnad' }>,
): Partial<Rumsbild> {
  const paragrafer = [...data.paragrafer, paragraf];
  return { data: { ...data, paragrafer, delar }, isOppnande: false };
}

function versionsOf({ paragrafer }: Rumsdata): Map<ParagrafId, number> {
  return new Map(paragrafer.map(({ id, version }) => [id, version]));
}
