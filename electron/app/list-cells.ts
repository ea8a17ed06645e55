import {
  kontakttypOrd,
  offentlighetOrd,
  registreringsformOrd,
  statusTfOrd,
} from '../documents/models/list-ord.ts';
import {
  handlingstypOrd,
  riktningOrd,
  statusOrd,
  ursprungOrd,
} from '../documents/models/offentliga-ord.ts';
import type { Arenderad } from '../../shared/domain/arende.ts';
import type { Kontaktrad } from '../../shared/domain/kontaktrad.ts';
import type { Registerhandling } from '../../shared/domain/registerhandling.ts';
import type { Standpunkt } from '../../shared/domain/remiss.ts';
import type { Remissrad } from '../../shared/domain/remissrad.ts';
import {
  OBESTAMD,
  remissriktningOrd,
  standpunktOrd,
  svarsstatusOrd,
} from '../../shared/rules/remissord.ts';
import { dayOf } from '../services/context.ts';
import type { TableCell, TableColumn } from '../services/table-export.ts';

/** What a column of a list is in a file. */
export interface ListCell<Row> {
  readonly kind: TableColumn['kind'];
  readonly of: (row: Row) => TableCell;
}

const SKYDDAD = 'Skyddade uppgifter';
const DOLD = 'Namnet lämnas inte ut';

type Cells<Row> = Readonly<Record<string, ListCell<Row>>>;

function text<Row>(of: (row: Row) => TableCell): ListCell<Row> {
  return { kind: 'text', of };
}

function day<Row>(of: (row: Row) => string | null): ListCell<Row> {
  return { kind: 'day', of };
}

function dayOfMoment(iso: string | null): string | null {
  return iso === null ? null : dayOf(new Date(iso));
}

/** The columns of the case list by their ids on the screen. */
export const arendeCells: Cells<Arenderad> = {
  diarienummer: text((row) => row.diarienummer),
  arendemening: text((row) => row.arendemening),
  handlaggare: text((row) => row.handlaggare),
  status: text((row) => statusOrd[row.status]),
  // A month is no day, so the column is text.
  tidsfrist: text((row) => row.tidsfrist),
  inkomDatum: day((row) => row.inkomDatum),
  diarium: text((row) => row.diarium),
  klass: text((row) => row.klass),
  ursprung: text((row) => `${ursprungOrd[row.ursprung]} ${row.ursprungRef}`.trim()),
  initiativtagare: text((row) => row.initiativtagare),
  offentlighet: text((row) => offentlighetOrd[row.offentlighet]),
  registrerad: day((row) => dayOfMoment(row.registreradTid)),
  avslutad: day((row) => row.avslutadDatum),
  senasteHandelse: day((row) => dayOfMoment(row.senasteHandelseTid)),
  antalHandlingar: { kind: 'number', of: (row) => row.antalHandlingar },
};

/** The columns of the list of handlingar by their ids on the screen. */
export const handlingCells: Cells<Registerhandling> = {
  beteckning: text((row) => row.beteckning),
  rubrik: text((row) => row.rubrik),
  motpart: text((row) => (row.motpartDold ? DOLD : row.motpart)),
  riktning: text((row) => riktningOrd[row.riktning]),
  datum: day((row) => row.datum),
  handlingstyp: text((row) => handlingstypOrd[row.handlingstyp]),
  statusTf: text((row) => statusTfOrd[row.statusTf]),
  offentlighet: text((row) => offentlighetOrd[row.offentlighet]),
  registreringsform: text((row) => registreringsformOrd[row.registreringsform]),
  registrerad: day((row) => dayOfMoment(row.registreradTid)),
  antalFiler: { kind: 'number', of: (row) => row.antalFiler },
  diarienummer: text((row) => row.diarienummer),
  arendemening: text((row) => row.arendemening),
};

/** Who is protected, and where they are, never leaves the program in a list. */
function open(of: (row: Kontaktrad) => string): ListCell<Kontaktrad> {
  return text((row) => (row.skyddad ? '' : of(row)));
}

/** The columns of the list of contacts by their ids on the screen. */
export const kontaktCells: Cells<Kontaktrad> = {
  namn: text((row) => (row.skyddad ? SKYDDAD : row.namn)),
  efternamn: open((row) => row.efternamn),
  slag: text((row) => kontakttypOrd[row.typ ?? 'person']),
  titel: open((row) => row.titel),
  enhet: open((row) => row.enhet),
  parti: open((row) => row.parti),
  forkortning: text((row) => row.forkortning),
  epost: open((row) => row.epost),
  telefon: open((row) => row.telefon),
  adress: open((row) => row.adress),
  bruk: text((row) => (row.avslutad ? 'Ur bruk' : 'I bruk')),
  handlingar: { kind: 'number', of: (row) => row.antalHandlingar },
};

/** The columns of the list of remisser by their ids on the screen. */
export const remissCells: Cells<Remissrad> = {
  svarSenast: day((row) => row.sistaDag),
  rubrik: text((row) => row.rubrik),
  avsandare: text((row) => row.avsandareNamn),
  standpunkt: text(({ svar }) => ofEach(svar, ({ standpunkt }) => standpunktText(standpunkt))),
  status: text(({ svar }) => ofEach(svar, ({ status }) => svarsstatusOrd[status])),
  riktning: text((row) => remissriktningOrd[row.riktning]),
  avsandarensDnr: text((row) => row.avsandarensDnr),
  motionRef: text((row) => row.motionRef),
  inkommenDatum: day((row) => row.inkommenDatum),
  anstandTill: day((row) => row.anstandTill),
  diarienummer: text((row) => row.diarienummer),
  arendemening: text((row) => row.arendemening),
};

function standpunktText(standpunkt: Standpunkt | null): string {
  return standpunkt === null ? OBESTAMD : standpunktOrd[standpunkt];
}

/** One answer as it is; of several, who each is of. */
function ofEach(
  svar: Remissrad['svar'],
  words: (one: Remissrad['svar'][number]) => string,
): string {
  const [only] = svar;
  if (svar.length === 1 && only) return words(only);
  return svar.map((one) => `${one.organNamn}: ${words(one)}`).join('; ');
}
