import type { Forslag } from '../../shared/domain/forslag.ts';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Yrkande } from '../../shared/domain/yrkande.ts';
import { fromDelar, inOrder, toDelar } from './paragraf-rader-grund.ts';
import type { ParagrafRader } from './paragraf-rader-grund.ts';
import { toFlag } from './rows.ts';

type Rader = Pick<
  ParagrafRader,
  | ('forslag' | 'forslagParti' | 'forslagPerson' | 'forslagspunkt' | 'forslagsstycke')
  | ('yrkande' | 'yrkandePerson' | 'yrkandesteg' | 'yrkandestegForslag')
>;

/** What may be decided, and who demands what, as rows. */
export function toForslagRader({ forslag, yrkanden }: ParagrafData): Rader {
  return {
    forslag: forslag.map(({ id, slag, organId, datum, sats, infinitiv }, ordning) => {
      return { id, ordning, slag, organId, datum, sats, infinitiv };
    }),
    forslagParti: forslag.flatMap(({ id: forslagId, partier }) =>
      partier.map((partiId, ordning) => ({ forslagId, ordning, partiId })),
    ),
    forslagPerson: forslag.flatMap(({ id: forslagId, personer }) =>
      personer.map((personId, ordning) => ({ forslagId, ordning, personId })),
    ),
    ...toPunktRader(forslag),
    yrkande: yrkanden.map(({ id, hanvisning, aterkallat }, ordning) => {
      return { id, ordning, hanvisningId: hanvisning, aterkallat: toFlag(aterkallat) };
    }),
    yrkandePerson: yrkanden.flatMap(({ id: yrkandeId, framstallare }) =>
      framstallare.map((personId, ordning) => ({ yrkandeId, ordning, personId })),
    ),
    ...toStegRader(yrkanden),
  };
}

function toPunktRader(forslag: readonly Forslag[]) {
  const punkter = forslag.flatMap(({ id: forslagId, punkter: own }) =>
    own.map(({ text, stycken }, index) => ({ forslagId, nr: index + 1, text, stycken })),
  );
  return {
    forslagspunkt: punkter.map(({ forslagId, nr, text }) => ({ forslagId, nr, text })),
    forslagsstycke: punkter.flatMap(({ forslagId, nr, stycken }) =>
      stycken.map((text, ordning) => ({ forslagId, nr, ordning, text })),
    ),
  };
}

function toStegRader(yrkanden: readonly Yrkande[]) {
  const alla = yrkanden.flatMap(({ id: yrkandeId, steg }) =>
    steg.map((one, index) => ({ yrkandeId, steg: index, ...one })),
  );
  return {
    yrkandesteg: alla.map(({ yrkandeId, steg, hand, hallning, forslag }) => {
      return { yrkandeId, steg, hand, hallning, allaAndra: toFlag(forslag === null) };
    }),
    yrkandestegForslag: alla.flatMap(({ yrkandeId, steg, forslag }) =>
      toDelar(forslag ?? []).map((del) => ({ yrkandeId, steg, ...del })),
    ),
  };
}

/** What {@link toForslagRader} made rows of. */
export function fromForslagRader(rader: Rader): Pick<ParagrafData, 'forslag' | 'yrkanden'> {
  return {
    forslag: inOrder(rader.forslag).map(({ id, slag, organId, datum, sats, infinitiv }) => ({
      ...{ id, slag, organId, datum, sats, infinitiv },
      partier: inOrder(rader.forslagParti.filter(isOf(id))).map(({ partiId }) => partiId),
      personer: inOrder(rader.forslagPerson.filter(isOf(id))).map(({ personId }) => personId),
      punkter: fromPunktRader(rader, id),
    })),
    yrkanden: inOrder(rader.yrkande).map(({ id, hanvisningId, aterkallat }) => ({
      ...{ id, hanvisning: hanvisningId, aterkallat: aterkallat === 1 },
      framstallare: inOrder(rader.yrkandePerson.filter(({ yrkandeId }) => yrkandeId === id)).map(
        ({ personId }) => personId,
      ),
      steg: fromStegRader(rader, id),
    })),
  };
}

function isOf(id: string) {
  return ({ forslagId }: { readonly forslagId: string }) => forslagId === id;
}

function fromPunktRader(rader: Rader, id: Forslag['id']): Forslag['punkter'] {
  const stycken = inOrder(rader.forslagsstycke.filter(isOf(id)));
  return rader.forslagspunkt
    .filter(isOf(id))
    .toSorted((a, b) => a.nr - b.nr)
    .map(({ nr, text }) => ({
      text,
      stycken: stycken.filter((one) => one.nr === nr).map((one) => one.text),
    }));
}

function fromStegRader(rader: Rader, id: Yrkande['id']): Yrkande['steg'] {
  return rader.yrkandesteg
    .filter(({ yrkandeId }) => yrkandeId === id)
    .toSorted((a, b) => a.steg - b.steg)
    .map(({ steg, hand, hallning, allaAndra }) => {
      const delar = rader.yrkandestegForslag.filter(
        (one) => one.yrkandeId === id && one.steg === steg,
      );
      return { hand, hallning, forslag: allaAndra === 1 ? null : fromDelar(delar) };
    });
}
