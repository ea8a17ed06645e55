import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Paragrafhandling } from '../../shared/domain/paragrafhandling.ts';
import type { Utdragsmottagare } from '../../shared/domain/utdragsmottagare.ts';
import { inOrder } from './paragraf-rader-grund.ts';
import type { ParagrafRad, ParagrafRader } from './paragraf-rader-grund.ts';

type Underlag = Pick<
  ParagrafRader,
  | ('paragrafstycke' | 'tidigareBehandling' | 'paragrafhandling' | 'paragrafhandlingParti')
  | ('jav' | 'utdragsmottagare' | 'styckesandring')
>;
type Avvikande = Pick<
  ParagrafRader,
  | ('reservation' | 'reservationPerson' | 'reservationParti')
  | ('uttalande' | 'uttalandePerson' | 'uttalandeParti')
>;

/** Who went against the decision, and what was noted, as rows. */
export function toAvvikandeRader({ reservationer, uttalanden }: ParagrafData): Avvikande {
  return {
    reservation: reservationer.map((one, ordning) => ({
      ...{ id: one.id, ordning, tillFormanId: one.tillForman, anmald: one.anmald },
      ...{ motivering: one.motivering, motiveringInlamnad: one.motiveringInlamnad },
    })),
    reservationPerson: reservationer.flatMap(({ id: reservationId, personer }) =>
      personer.map((personId, ordning) => ({ reservationId, ordning, personId })),
    ),
    reservationParti: reservationer.flatMap(({ id: reservationId, partier }) =>
      partier.map((partiId, ordning) => ({ reservationId, ordning, partiId })),
    ),
    uttalande: uttalanden.map(({ id, slag, datum, hanvisning, text }, ordning) => {
      return { id, ordning, slag, datum, hanvisningId: hanvisning, text };
    }),
    uttalandePerson: uttalanden.flatMap(({ id: uttalandeId, personer }) =>
      personer.map((personId, ordning) => ({ uttalandeId, ordning, personId })),
    ),
    uttalandeParti: uttalanden.flatMap(({ id: uttalandeId, partier }) =>
      partier.map((partiId, ordning) => ({ uttalandeId, ordning, partiId })),
    ),
  };
}

/** What {@link toAvvikandeRader} made rows of. */
export function fromAvvikandeRader(
  rader: Avvikande,
): Pick<ParagrafData, 'reservationer' | 'uttalanden'> {
  return {
    reservationer: inOrder(rader.reservation).map((row) => {
      const isOf = (one: { readonly reservationId: string }) => one.reservationId === row.id;
      return {
        ...{ id: row.id, tillForman: row.tillFormanId, anmald: row.anmald },
        ...{ motivering: row.motivering, motiveringInlamnad: row.motiveringInlamnad },
        personer: inOrder(rader.reservationPerson.filter(isOf)).map(({ personId }) => personId),
        partier: inOrder(rader.reservationParti.filter(isOf)).map(({ partiId }) => partiId),
      };
    }),
    uttalanden: inOrder(rader.uttalande).map(({ id, slag, datum, hanvisningId, text }) => {
      const isOf = ({ uttalandeId }: { readonly uttalandeId: string }) => uttalandeId === id;
      return {
        ...{ id, slag, datum, hanvisning: hanvisningId, text },
        personer: inOrder(rader.uttalandePerson.filter(isOf)).map(({ personId }) => personId),
        partier: inOrder(rader.uttalandeParti.filter(isOf)).map(({ partiId }) => partiId),
      };
    }),
  };
}

/** What a § is decided on, who is out of it, who gets it, and the secretary's own words, as rows. */
export function toUnderlagRader(data: ParagrafData): Underlag {
  return {
    paragrafstycke: data.arendebeskrivning.map((text, ordning) => ({ ordning, text })),
    tidigareBehandling: data.tidigare.map(({ utfall, datum, paragraf: nr }, ordning) => {
      return { ordning, utfall, datum, nr };
    }),
    paragrafhandling: data.handlingar.map((one, ordning) => ({ ordning, ...toHandling(one) })),
    paragrafhandlingParti: data.handlingar.flatMap((one) =>
      one.slag === 'yttrande'
        ? one.partier.map((partiId, ordning) => ({
            paragrafhandlingId: one.id,
            ...{ ordning, partiId },
          }))
        : [],
    ),
    jav: data.jav.map((one, ordning) => ({ ordning, ...one })),
    utdragsmottagare: data.mottagare.map((one, ordning) => ({ ordning, ...toMottagare(one) })),
    styckesandring: data.andringar.map((one, ordning) => ({ ordning, ...one })),
  };
}

function toHandling(one: Paragrafhandling): Omit<ParagrafRad<'paragrafhandling'>, 'ordning'> {
  const { id, slag, handlingId, datum, reviderad } = one;
  return {
    ...{ id, slag, handlingId, datum, reviderad },
    organId: one.slag === 'skrivelse' ? one.organId : null,
    forslagId: one.slag === 'forslag' ? one.forslagId : null,
    rubrik: one.slag === 'ovrig' ? one.rubrik : '',
  };
}

function toMottagare(one: Utdragsmottagare): Omit<ParagrafRad<'utdragsmottagare'>, 'ordning'> {
  return one.slag === 'numrerad_handling'
    ? { slag: one.slag, namn: '', organ: one.organ, ar: one.ar, nr: one.nr }
    : { slag: one.slag, namn: one.namn, organ: '', ar: null, nr: null };
}

/** What {@link toUnderlagRader} made rows of. */
export function fromUnderlagRader(
  rader: Underlag,
): Pick<
  ParagrafData,
  'arendebeskrivning' | 'tidigare' | 'handlingar' | 'jav' | 'mottagare' | 'andringar'
> {
  return {
    arendebeskrivning: inOrder(rader.paragrafstycke).map(({ text }) => text),
    tidigare: inOrder(rader.tidigareBehandling).map(({ utfall, datum, nr }) => {
      return { utfall, datum, paragraf: nr };
    }),
    handlingar: inOrder(rader.paragrafhandling).map((row) => fromHandling(rader, row)),
    jav: inOrder(rader.jav).map(({ personId, grund, anmaldAv }) => ({ personId, grund, anmaldAv })),
    mottagare: inOrder(rader.utdragsmottagare).map(fromMottagare),
    andringar: inOrder(rader.styckesandring).map(({ nyckel, text, underlag }) => {
      return { nyckel, text, underlag };
    }),
  };
}

function fromHandling(rader: Underlag, row: ParagrafRad<'paragrafhandling'>): Paragrafhandling {
  const { id, slag, handlingId, datum, organId, forslagId, rubrik } = row;
  // A day, or that there is none to tell: the table holds nothing else.
  const reviderad = row.reviderad;
  const common = { id, handlingId, datum, reviderad };
  if (forslagId !== null) return { ...common, slag: 'forslag', forslagId };
  if (slag === 'ovrig') return { ...common, slag, rubrik };
  if (slag !== 'yttrande') return { ...common, slag: 'skrivelse', organId };
  const partier = inOrder(
    rader.paragrafhandlingParti.filter(({ paragrafhandlingId }) => paragrafhandlingId === id),
  );
  return { ...common, slag, partier: partier.map(({ partiId }) => partiId) };
}

function fromMottagare(row: ParagrafRad<'utdragsmottagare'>): Utdragsmottagare {
  const { slag, namn, organ, ar, nr } = row;
  if (slag !== 'numrerad_handling') return { slag, namn };
  return { slag, organ, ar: ar ?? 0, nr: nr ?? 0 };
}
