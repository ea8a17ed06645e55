import { ulid } from 'ulid';
import { insertBeslut } from '../../../db/repositories/beslut.ts';
import type { NewBeslut } from '../../../db/repositories/beslut.ts';
import { ensureKallhanvisning } from '../../../db/repositories/kallhanvisning.ts';
import { saveFordelning } from '../../../db/repositories/fordelning.ts';
import { insertSandlista } from '../../../db/repositories/sandlista.ts';
import { insertTjansteskrivelse } from '../../../db/repositories/tjansteskrivelse.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { WriteTx } from '../../../db/tx.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { paragraph, richText, text } from '../../../shared/document/build.ts';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { Ansokan, Fordelning, FordelningData } from '../../../shared/domain/fordelning.ts';
import {
  AnsokanId,
  AnsokanspostId,
  BeslutspunktId,
  FotnotId,
  HandlingsradId,
  SandlistepostId,
} from '../../../shared/domain/id.ts';
import type { KallhanvisningId, OrganId } from '../../../shared/domain/id.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import type { StoredSandlista } from '../../../db/repositories/sandlista.ts';
import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../../shared/domain/tjansteskrivelse.ts';
import { registerArende, seedGround } from './fixture.ts';
import type { Ground } from './fixture.ts';
import { change, newRegister } from './register.ts';

/** Two thirds of what was asked for, item by item, with a report-back. */
export function perPost(sokandeOrganId: OrganId, kalla: KallhanvisningId | null): Ansokan {
  const item = (rubrik: string, begartKr: number, beviljatKr: number) => ({
    ...{ id: AnsokanspostId.parse(ulid()), tillfalle: 1, rubrik, begartKr, beviljatKr },
    utfall: beviljatKr === 0 ? ('omfattas_ej' as const) : ('beviljas' as const),
  });
  return {
    ...{ id: AnsokanId.parse(ulid()), sokandeOrganId, beslutssatt: 'per_post' },
    ...{ begartKr: null, beviljatKr: null, visningsenhet: 'tkr', enlighetstext: 'auto' },
    tillfallen: [{ beskrivning: '', kallhanvisningId: kalla }],
    poster: [item('Läsfrämjande', 200_000, 200_000), item('Resor', 100_000, 0)],
    aterrapport: { senast: { precision: 'manad', manad: '2027-02' }, tillOrganId: sokandeOrganId },
  };
}

export function klumpsumma(sokandeOrganId: OrganId, begartKr: number, beviljatKr: number): Ansokan {
  return {
    ...{ id: AnsokanId.parse(ulid()), sokandeOrganId, beslutssatt: 'klumpsumma' },
    ...{ begartKr, beviljatKr, visningsenhet: null, enlighetstext: 'lagre' },
    ...{ tillfallen: [{ beskrivning: 'januari', kallhanvisningId: null }], poster: [] },
    aterrapport: null,
  };
}

export function fordelningData(agare: OrganId, ansokningar: Ansokan[]): FordelningData {
  return {
    ...{ agareOrganId: agare, ar: 2026, beloppKr: 500_000, visningsenhet: 'tkr' },
    ...{ andamal: 'utveckling', kallhanvisningId: null, ansokningar },
    punktval: { avslag: true, rest: false, finansiering: true },
  };
}

export function paperData(
  ground: Ground,
  kalla: KallhanvisningId,
  nycklar: string[],
): TjansteskrivelseData {
  return {
    ...{ dokumenttyp: 'tjansteskrivelse', mallId: null, sammantradeId: null, samrad: [] },
    ...{ rubrik: 'Fördelning av medel', underrubrik: '', enhet: '', dokumentdatum: '2026-03-02' },
    ...{ adressatOrganId: ground.kommunstyrelsen, beslutsnivaOrganId: ground.kommunstyrelsen },
    handlaggare: [ground.personId],
    punkter: nycklar.map((nyckel) => ({
      ...{ id: BeslutspunktId.parse(ulid()), nyckel, egenText: null, delpunkter: [], utgar: false },
    })),
    avsnitt: [
      newAvsnitt(ulid(), 'bakgrund', {
        innehall: richText([paragraph(text('Medlen ska sökas.'))]),
      }),
    ],
    fotnoter: [{ id: FotnotId.parse(ulid()), typ: 'kalla', kallhanvisningId: kalla }],
    handlingsrader: [
      {
        ...{ id: HandlingsradId.parse(ulid()), rubrik: 'Ansökan', datum: null },
        ...{ kallhanvisningId: kalla, bilaggs: true },
      },
    ],
    underskrifter: [{ namn: 'Moa Ås', titel: 'utredare' }],
  };
}

export interface Proposed {
  register: RegisterDb;
  ground: Ground;
  kalla: KallhanvisningId;
  arende: Arende;
  fordelning: Fordelning;
  paper: Tjansteskrivelse;
}

/** A case with a ledger of two applicants and a paper with a point for each. */
export async function addProposal(tx: WriteTx, ground: Ground, kalla: KallhanvisningId) {
  const { kultur, skola, kommunstyrelsen } = ground;
  const arende = await registerArende(tx, ground);
  const ansokningar = [perPost(kultur, kalla), klumpsumma(skola, 400_000, 0)];
  const data = fordelningData(kommunstyrelsen, ansokningar);
  const fordelning = await saveFordelning(tx, arende.id, null, data);
  const nycklar = [`tilldelning:${kultur}`, `aterrapport:${kultur}`, `avslag:${skola}`];
  const paper = await insertTjansteskrivelse(tx, arende.id, paperData(ground, kalla, nycklar));
  return { arende, fordelning, paper };
}

/** A new register with one proposal in it. */
export async function seedProposal(): Promise<Proposed> {
  const register = await newRegister();
  const ground = await seedGround(register);
  return change(register, async (tx) => {
    const source = { organId: ground.kultur, datum: '2026-01-20', paragraf: 7 };
    const { id: kalla } = await ensureKallhanvisning(tx, source);
    return { register, ground, kalla, ...(await addProposal(tx, ground, kalla)) };
  });
}

/** The decision that follows the proposal. */
export function decisionOn({ arende, ground, fordelning, paper }: Proposed): NewBeslut {
  const { kommunstyrelsen, kultur, skola } = ground;
  const duty = { ansvarigOrganId: kultur, tillOrganId: kommunstyrelsen };
  const place = { organId: kommunstyrelsen, datum: '2026-04-14', paragraf: 51 };
  return {
    arendeId: arende.id,
    data: { tjansteskrivelseId: paper.id, ...place, utfall: 'enligt_forslag', avsteg: [] },
    punkter: paper.punkter.map(({ id }, index) => ({
      ...{ nr: index + 1, typ: 'tilldelning', text: `Punkt ${index}` },
      ...{ sokandeOrganId: kultur, harleddFranId: id },
    })),
    tilldelningar: fordelning.ansokningar.map(({ id, beslutssatt }) => ({
      ansokanId: id,
      beloppKr: beslutssatt === 'per_post' ? 200_000 : 0,
    })),
    aterrapporteringar: [{ ...duty, senast: '2027-02', precision: 'manad' }],
    mottagare: [
      { organId: kultur, skal: 'tilldelad' },
      { organId: skola, skal: 'avslag' },
    ],
  };
}

export function sandlistepost(organId: OrganId): Sandlistepost {
  return {
    ...{ id: SandlistepostId.parse(ulid()), organId, mottagare: 'Nämnden', kanal: 'epost' },
    ...{
      personId: null,
      kontaktId: null,
      adress: '',
      antal: 1,
      skal: 'tilldelad',
      version: 'hela',
    },
  };
}

export interface Decided extends Proposed {
  lista: StoredSandlista;
}

/** The proposal decided, with an open sändlista of both applicants. */
export async function seedDecided(): Promise<Decided> {
  const proposed = await seedProposal();
  const { ground, register, paper, fordelning } = proposed;
  const decision = decisionOn(proposed);
  const avsteg = [{ ansokanId: fordelning.ansokningar[1]!.id, skal: 'Beslutas även i juni.' }];
  const poster = [sandlistepost(ground.kultur), sandlistepost(ground.skola)];
  const lista = await change(register, async (tx) => {
    await insertBeslut(tx, { ...decision, data: { ...decision.data, avsteg } });
    return insertSandlista(
      tx,
      { tjansteskrivelseId: paper.id, paragrafId: null },
      { poster, avsteg: [] },
    );
  });
  return { ...proposed, lista };
}
