import type { Forslagsdel } from '../../domain/forslag.ts';
import type { Beslutsgrund, Paragrafbeslut, Standardbeslut } from '../../domain/paragrafbeslut.ts';
import { joinSwedish } from '../sprak.ts';
import { forslagOf, forslagsnamn, hanvisning } from './forslagsnamn.ts';
import type { Namnform } from './forslagsnamn.ts';
import { stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening } from './mening.ts';
import { personlista } from './personer.ts';

/** What was decided: the ground of each part, then its points in their own words. */
export function beslutsstycken(lage: Protokollslage): Stycke[] {
  return lage.data.beslut.flatMap((beslut, index) => {
    const key = `beslut:${index + 1}`;
    return [
      ...stycke(`${key}:grund`, grundmening(lage, beslut.grund)),
      ...standardstycken(lage, beslut.standard, key),
      ...punktstycken(beslut),
    ];
  });
}

function grundmening(lage: Protokollslage, grund: Beslutsgrund): string {
  switch (grund.typ) {
    case 'ingen':
      return '';
    case 'personer':
      return mening(lage, 'beslut_pa_forslag', { person: personlista(lage, grund.personer) });
    case 'forslag':
      return mening(lage, 'beslut_enligt', { forslag: medTillagg(lage, grund.forslag, 'fran') });
    case 'till_organ':
      return tillOrgan(lage, grund);
  }
}

function tillOrgan(
  lage: Protokollslage,
  { organId, forslag }: Extract<Beslutsgrund, { typ: 'till_organ' }>,
): string {
  const { organ: O } = lage;
  const A = lage.organen.get(organId) ?? { namn: '', genitiv: '', bestamdForm: '' };
  if (forslag.length === 0) return mening(lage, 'beslut_till_organ', { O, A });
  return mening(lage, 'beslut_tillstyrker', { O, A, forslag: medTillagg(lage, forslag, 'den') });
}

/** The first proposal, with the others added to it. */
function medTillagg(
  lage: Protokollslage,
  [main, ...more]: readonly Forslagsdel[],
  form: Namnform,
): string {
  const forslag = main === undefined ? '' : forslagsnamn(lage, main, form);
  if (more.length === 0) return forslag;
  const tillagg = joinSwedish(more.map((del) => tillaggsnamn(lage, del, form)));
  return led(lage, 'forslag_med_tillagg', { forslag, tillagg });
}

/** An addition is here named as any yrkande: that it is added is said before. */
function tillaggsnamn(lage: Protokollslage, del: Forslagsdel, form: Namnform): string {
  const { eget } = lage.stil.forslagsord;
  const plain = { ...lage.stil.forslagsord, tillagg: eget };
  return forslagsnamn({ ...lage, stil: { ...lage.stil, forslagsord: plain } }, del, form);
}

function standardstycken(
  lage: Protokollslage,
  standard: Standardbeslut | null,
  key: string,
): Stycke[] {
  switch (standard?.typ) {
    case undefined:
      return [];
    case 'antecknas':
      return stycke(`${key}:antecknas`, mening(lage, 'beslut_antecknas', {}));
    case 'bordlaggs':
      return stycke(`${key}:bordlaggs`, bordlaggs(lage, standard.till));
    case 'avslas':
      return stycke(`${key}:avslas`, avslas(lage, standard));
    case 'javsanmalan':
      return javsanmalan(lage);
  }
}

function bordlaggs(lage: Protokollslage, datum: string | null): string {
  if (datum === null) return mening(lage, 'beslut_bordlaggs_nasta', {});
  return mening(lage, 'beslut_bordlaggs', { datum });
}

function avslas(
  lage: Protokollslage,
  standard: Extract<Standardbeslut, { typ: 'avslas' }>,
): string {
  const known = forslagOf(lage, standard.forslagId) !== null;
  const del = { forslagId: standard.forslagId, punkter: [] };
  return mening(lage, 'beslut_avslas', {
    forslag: known ? forslagsnamn(lage, del, 'bestamt') : '',
    hanvisning: hanvisning(lage, standard.hanvisning, false),
  });
}

function javsanmalan(lage: Protokollslage): Stycke[] {
  if (lage.javsanmalningar.length === 0) {
    return stycke('jav:inget', mening(lage, 'jav_inget', { O: lage.organ }));
  }
  const paragrafer = [...new Set(lage.javsanmalningar.map(({ paragraf }) => paragraf))];
  return paragrafer.flatMap((paragraf) => {
    const there = lage.javsanmalningar.filter((one) => one.paragraf === paragraf);
    const said = mening(lage, 'jav_anmals', {
      personer: personlista(
        lage,
        there.map(({ personId }) => personId),
      ),
      paragraf: String(paragraf),
      rubrik: there[0]?.rubrik ?? '',
    });
    return stycke(`jav:${paragraf}`, said);
  });
}

/** Points as they were decided; numbered where they are several. */
function punktstycken({ punkter }: Paragrafbeslut): Stycke[] {
  return punkter.map(({ id, nr, text }) => ({
    nyckel: `punkt:${id}`,
    nr: punkter.length > 1 ? String(nr) : null,
    meningar: [text],
  }));
}
