import { paragraph, richText, text } from '../document/build.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { Avsnittstyp } from '../domain/avsnitt.ts';
import {
  BeslutspunktId,
  HandlingsradId,
  OrganId,
  PersonId,
  SandlistepostId,
} from '../domain/id.ts';
import type { Dokumenttyp, MallData } from '../domain/mall.ts';
import { newOrgan } from '../domain/organ.ts';
import type { Organ } from '../domain/organ.ts';
import { newPerson } from '../domain/person.ts';
import type { Sandlistepost } from '../domain/sandlista.ts';
import { newAvsnitt } from './avsnitt.ts';
import { emptyPaper } from './ny-tjansteskrivelse.ts';
import type { Utdragsunderlag } from './protokollsutdrag.ts';

/** What of the register shows in the made-up paper. */
export interface Exempelkallor {
  readonly kommun: string;
  /** The body that the paper is for: the template's own, else the register's. */
  readonly organ: Organ;
}

const POINTS = [
  'Exempelnämnden ska rusta upp lekplatsen under året.',
  'Kostnaden ryms inom nämndens ram.',
] as const;

const DAG = '2026-03-17';

/** A ULID-shaped id of the made-up paper; it names nothing that is stored. */
function id(number: number): string {
  return `01EXEMPE${String(number).padStart(18, '0')}`;
}

const saga = {
  ...newPerson({ fornamn: 'Saga', efternamn: 'Lindmark', titel: 'Utredare' }),
  ...{ telefon: '0123-45 67 89', id: PersonId.parse(id(1)), version: 1, sammanslagenMed: null },
};

const LANG =
  'Här står avsnittets text. Den är satt som i en färdig skrivelse, så att radlängd, typsnitt och avstånd går att bedöma. Stycket är så långt att det fyller flera rader.';
const KORT = 'Ett andra, kortare stycke visar avståndet mellan stycken.';

/** A made-up paper by a template, long enough to show every part of it. */
export function mallexempel(
  mall: MallData & { readonly dokumenttyp: Dokumenttyp },
  { kommun, organ }: Exempelkallor,
): PaperFacts {
  const recipient = exempelnamnden();
  return {
    ...{ kommun, diarienummer: 'EX 2026/17', relateradeNummer: [], registreradDag: DAG },
    ...{ mall, remiss: null, sammantradesdag: null, fordelning: null, kallhanvisningar: [] },
    organ: [organ, recipient],
    personer: [saga],
    sandlista: { poster: [post(2, recipient.namn), post(3, 'Ekonomienheten')], avsteg: [] },
    paper: emptyPaper(organ.id, {
      ...{ dokumenttyp: mall.dokumenttyp, rubrik: 'Upprustning av lekplatsen vid Norra parken' },
      ...{ underrubrik: 'Ett påhittat ärende', dokumentdatum: DAG, enhet: 'Utredningsenheten' },
      handlaggare: [saga.id],
      avsnitt: mall.avsnitt.map(section),
      punkter: [point(4, POINTS[0]), point(5, POINTS[1])],
      handlingsrader: [row(6, 'Ritning över lekplatsen', true), row(7, 'Kostnadsberäkning', false)],
      underskrifter: [
        { namn: 'Runa Hedkvist', titel: 'Förvaltningschef' },
        { namn: 'Ansgar Ljung', titel: 'Avdelningschef' },
      ],
    }),
  };
}

/** A made-up decision for an extract by a template. */
export function utdragsexempel({ organ }: Exempelkallor): Utdragsunderlag {
  return {
    ...{ organ: organ.namn, beslutsstil: organ.beslutsstil, sammantradesdag: DAG, paragraf: 17 },
    arendemening: 'Upprustning av lekplatsen vid Norra parken',
    punkter: [
      { text: POINTS[0], delpunkter: [] },
      { text: POINTS[1], delpunkter: [] },
    ],
    ...{ belopp: [], mottagare: ['Exempelnämnden', 'Ekonomienheten'], justerad: DAG },
    bestyrkare: '',
  };
}

function section({ typ, rubrik }: { typ: Avsnittstyp; rubrik: string }, index: number) {
  const innehall = richText([paragraph(text(LANG)), paragraph(text(KORT))]);
  return newAvsnitt(id(100 + index), typ, { rubrik, innehall });
}

function exempelnamnden(): Organ {
  const known = { id: OrganId.parse(id(8)), version: 1, sammanslagenMed: null };
  const namn = { namn: 'Exempelnämnden', genitiv: 'Exempelnämndens', bestamdForm: 'nämnden' };
  return { ...newOrgan({ ...namn, forkortning: 'EXN' }), ...known };
}

function point(number: number, egenText: string) {
  return {
    ...{ id: BeslutspunktId.parse(id(number)), nyckel: null, egenText },
    ...{ delpunkter: [], utgar: false },
  };
}

function row(number: number, rubrik: string, bilaggs: boolean) {
  return {
    ...{ id: HandlingsradId.parse(id(number)), rubrik, datum: DAG, kallhanvisningId: null },
    bilaggs,
  };
}

function post(number: number, mottagare: string): Sandlistepost {
  return {
    ...{ id: SandlistepostId.parse(id(number)), organId: null, personId: null, mottagare },
    ...{ kontaktId: null, kanal: 'epost', adress: '', antal: 1, skal: 'kannedom', version: 'hela' },
  };
}
