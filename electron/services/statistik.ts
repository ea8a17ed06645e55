import {
  avslutadeArenden,
  beslutadeArenden,
  delfrister,
  inkomnaArenden,
  oppnaArenden,
  registreradeHandlingar,
  registreringar,
  svarsfrister,
  vantandePost,
} from '../../db/repositories/statistik.ts';
import type { Delfrist, Frist } from '../../db/repositories/statistik.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { StatistikFacts } from '../../shared/document/statistik-facts.ts';
import type {
  Forsening,
  Punktlighet,
  Statistik,
  Statistikurval,
} from '../../shared/domain/statistik.ts';
import { delJusteringSenast } from '../../shared/rules/delklockor.ts';
import { sistaRegistreringsdag } from '../../shared/rules/inkorg.ts';
import { anslagSenast } from '../../shared/rules/klockor.ts';
import {
  antalOf,
  arendetal,
  MAX_FORSENINGAR,
  perKlass,
  perManad,
  punktlighet,
  tidsatgang,
} from '../../shared/rules/statistik.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { diarierOf } from './utlamnande.ts';

/** Figures of everything that happened in a span. */
export function findStatistik(
  context: ServiceContext,
  { urval }: { readonly urval: Statistikurval },
): Promise<Statistik> {
  const idag = today(context);
  return context.register.read(async (tx) => {
    const handelser = {
      inkomna: await inkomnaArenden(tx, urval),
      beslutade: await beslutadeArenden(tx, urval),
      avslutade: await avslutadeArenden(tx, urval),
    };
    return {
      arenden: arendetal(handelser),
      oppna: await oppnaArenden(tx, urval),
      // Months that haven't come yet have nothing to tell.
      manader: perManad(handelser, urval.fran, urval.till < idag ? urval.till : idag),
      klasser: perKlass(handelser),
      beslutstid: tidsatgang(handelser.beslutade),
      avslutstid: tidsatgang(handelser.avslutade),
      punktlighet: await punktligheter(tx, urval, idag),
    };
  });
}

/** Everything the figures are printed and exported from. */
export async function gatherStatistik(
  context: ServiceContext,
  urval: Statistikurval,
): Promise<StatistikFacts> {
  const statistik = await findStatistik(context, { urval });
  const { kommun, diarier } = await diarierOf(context, urval.diarier);
  const namn = diarier.map((one) => one.namn);
  return { kommun, dag: today(context), urval, diarier: namn, statistik };
}

async function punktligheter(tx: ReadTx, urval: Statistikurval, idag: string) {
  const delar = await delfrister(tx, urval);
  return {
    registrering: await registreringstid(tx, urval, idag),
    remissvar: punktlighet((await svarsfrister(tx, urval)).map(ofArende), idag),
    justering: punktlighet(delar.map(justeringsfrist), idag),
    anslag: punktlighet(delar.flatMap(anslagsfrist), idag),
  };
}

function ofArende({ arendeId, ...frist }: Frist): Forsening {
  return { ...frist, plats: { typ: 'arende', id: arendeId } };
}

function justeringsfrist({ sammantradeId, typ, organ, datum, justerad }: Delfrist): Forsening {
  return {
    vad: `${organ} ${datum}`,
    senast: delJusteringSenast(typ, datum),
    skedde: justerad,
    plats: { typ: 'sammantrade', id: sammantradeId, del: typ },
  };
}

/** The notice's clock begins with the approval; before that there is none. */
function anslagsfrist(del: Delfrist): Forsening[] {
  if (del.justerad === null) return [];
  const senast = anslagSenast(del.justerad);
  return [{ ...justeringsfrist(del), senast, skedde: del.anslaget }];
}

/** What came in and was registered, and what waits; a million handlingar are told by their days. */
async function registreringstid(
  tx: ReadTx,
  urval: Statistikurval,
  idag: string,
): Promise<Punktlighet> {
  const grupper = await registreringar(tx, urval);
  const late = grupper.filter(({ inkom, registrerad }) => isLate(inkom, registrerad));
  const latest = late.toSorted((one, other) => other.inkom.localeCompare(one.inkom));
  const waiting = (await vantandePost(tx, urval)).filter(({ inkom }) => isLate(inkom, idag));
  const shown = await registreradeHandlingar(tx, urval, latest, MAX_FORSENINGAR);
  return {
    iTid: antalOf(grupper) - antalOf(late),
    sena: antalOf(late),
    ogjorda: antalOf(waiting),
    forseningar: shown.map(({ inkom, registrerad, arendeId, beteckning }) => ({
      ...{ vad: beteckning, senast: sistaRegistreringsdag(inkom), skedde: registrerad },
      plats: { typ: 'arende', id: arendeId },
    })),
  };
}

/** The calendar is asked only of what took more than a day. */
function isLate(inkom: string, dag: string): boolean {
  return dag > inkom && dag > sistaRegistreringsdag(inkom);
}
