import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type {
  Beslutsgrund,
  Paragrafbeslut,
  Standardbeslut,
} from '../../shared/domain/paragrafbeslut.ts';
import { fromDelar, inOrder, toDelar } from './paragraf-rader-grund.ts';
import type { ParagrafRad, ParagrafRader } from './paragraf-rader-grund.ts';

type Rader = Pick<
  ParagrafRader,
  'paragrafbeslut' | 'paragrafbeslutForslag' | 'paragrafbeslutPerson' | 'paragrafpunkt'
>;
type Beslutsrad = ParagrafRad<'paragrafbeslut'>;

/** What was decided, as rows. */
export function toBeslutRader({ beslut }: Pick<ParagrafData, 'beslut'>): Rader {
  const punkter = beslut.flatMap((one, index) =>
    one.punkter.map((punkt) => ({ ...punkt, beslut: index })),
  );
  return {
    paragrafbeslut: beslut.map(({ grund, standard }, ordning) => ({
      ...{ ordning, grund: grund.typ, organId: grund.typ === 'till_organ' ? grund.organId : null },
      ...toStandardColumns(standard),
    })),
    paragrafbeslutForslag: beslut.flatMap(({ grund }, index) =>
      'forslag' in grund ? toDelar(grund.forslag).map((del) => ({ beslut: index, ...del })) : [],
    ),
    paragrafbeslutPerson: beslut.flatMap(({ grund }, index) =>
      grund.typ === 'personer'
        ? grund.personer.map((personId, ordning) => ({ beslut: index, ordning, personId }))
        : [],
    ),
    paragrafpunkt: punkter.map((punkt, ordning) => ({ ...punkt, ordning })),
  };
}

function toStandardColumns(standard: Standardbeslut | null) {
  const avslas = standard?.typ === 'avslas' ? standard : null;
  return {
    standard: standard?.typ ?? null,
    tillDatum: standard?.typ === 'bordlaggs' ? standard.till : null,
    avslagetId: avslas?.forslagId ?? null,
    hanvisningId: avslas?.hanvisning ?? null,
  };
}

/** What {@link toBeslutRader} made rows of. */
export function fromBeslutRader(rader: Rader): Pick<ParagrafData, 'beslut'> {
  const punkter = inOrder(rader.paragrafpunkt);
  const beslut = inOrder(rader.paragrafbeslut).map((row): Paragrafbeslut => ({
    grund: toGrund(rader, row),
    standard: toStandard(row),
    punkter: punkter
      .filter((punkt) => punkt.beslut === row.ordning)
      .map(({ id, nr, typ, text, sokandeOrganId, harleddFranId }) => {
        return { id, nr, typ, text, sokandeOrganId, harleddFranId };
      }),
  }));
  return { beslut };
}

function toGrund(rader: Rader, { ordning, grund: typ, organId }: Beslutsrad): Beslutsgrund {
  const isOfBeslut = ({ beslut }: { readonly beslut: number }) => beslut === ordning;
  const forslag = fromDelar(rader.paragrafbeslutForslag.filter(isOfBeslut));
  if (organId !== null) return { typ: 'till_organ', organId, forslag };
  if (typ === 'forslag') return { typ, forslag };
  if (typ !== 'personer') return { typ: 'ingen' };
  const rows = inOrder(rader.paragrafbeslutPerson.filter(isOfBeslut));
  return { typ, personer: rows.map(({ personId }) => personId) };
}

function toStandard({ standard: typ, tillDatum, avslagetId, hanvisningId }: Beslutsrad) {
  if (typ === 'antecknas' || typ === 'javsanmalan') return { typ };
  if (avslagetId !== null) {
    return { typ: 'avslas' as const, forslagId: avslagetId, hanvisning: hanvisningId };
  }
  return typ === 'bordlaggs' ? { typ, till: tillDatum } : null;
}
