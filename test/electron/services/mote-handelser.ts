import fc from 'fast-check';
import { ulid } from 'ulid';
import type { ServiceContext } from '../../../electron/services/context.ts';
import {
  listNarvaroperioder,
  removeNarvaroperiod,
  storeNarvaroperiod,
} from '../../../electron/services/narvaro.ts';
import {
  listParagrafer,
  openParagraf,
  setParagrafstatus,
  storeParagraf,
} from '../../../electron/services/paragraf.ts';
import { postNotice, takeDownNotice } from '../../../electron/services/protokollsdel-anslag.ts';
import { splitProtokollsdel } from '../../../electron/services/protokollsdel-delning.ts';
import {
  gatherApproval,
  storeApproval,
} from '../../../electron/services/protokollsdel-justering.ts';
import {
  listProtokollsdelar,
  setForApproval,
  signProtokollsdel,
  storeJustering,
} from '../../../electron/services/protokollsdel.ts';
import { gatherRattelse, storeRattelse } from '../../../electron/services/rattelse.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { ForslagId, PropositionId, ReservationId, VoteringId } from '../../../shared/domain/id.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Mote } from '../../db/support/mote.ts';
import { PDF } from '../../db/support/justerad.ts';

/** Something that somebody tries to do at a meeting or with its minutes. */
export type Handelse = (rum: Rum) => Promise<unknown>;

export interface Rum {
  readonly context: ServiceContext;
  readonly mote: Mote;
  /** How many parts have been approved. */
  justerade: number;
}

/** Does it, unless it is refused: by a rule, because of a version, or because it isn't there. */
export async function attempt(handelse: Handelse, rum: Rum): Promise<void> {
  try {
    await handelse(rum);
  } catch (error) {
    const code = error instanceof CallError ? error.failure.code : null;
    if (code === 'RuleViolated' || code === 'Conflict' || code === 'NotFound') return;
    throw error;
  }
}

const nr = fc.nat(7);
const pick = <T>(all: readonly T[], index: number): T | undefined =>
  all.length === 0 ? undefined : all[index % all.length];
const peopleOf = ({ mote }: Rum) => [...mote.ledamoter, ...mote.ersattare];
const personOf = (rum: Rum, index: number) => pick(peopleOf(rum), index)!;
const ofMote = ({ mote }: Rum) => ({ sammantradeId: mote.sammantradeId });
const paragrafOf = async (rum: Rum, index: number) =>
  pick(await listParagrafer(rum.context, ofMote(rum)), index);
const delOf = async (rum: Rum, index: number) =>
  pick(await listProtokollsdelar(rum.context, ofMote(rum)), index);

const open: Handelse = (rum) =>
  openParagraf(rum.context, { ...ofMote(rum), dagordningspunktId: null, rubrik: 'Bryggor' });

/** Saves a § with some of it changed. */
function change(index: number, work: (rum: Rum, data: ParagrafData) => Partial<ParagrafData>) {
  return async (rum: Rum) => {
    const one = await paragrafOf(rum, index);
    if (one === undefined) return;
    const data = paragrafData(one);
    await storeParagraf(rum.context, {
      ...{ id: one.id, version: one.version },
      data: { ...data, ...work(rum, data) },
    });
  };
}

function voted(people: readonly PersonId[]): Partial<ParagrafData> {
  const forslagId = ForslagId.parse(ulid());
  const blank = { organId: null, partier: [], personer: [], datum: null, punkter: [] };
  const alternativ = { forslagId, punkter: [], yrkandeId: null };
  const roster = people.map((personId) => ({ personId, varde: 'ja' as const }));
  const votering = {
    ...({ id: VoteringId.parse(ulid()), typ: 'sak', sluten: null, lott: null, roster } as const),
    ja: { hallning: 'bifall' as const, ...alternativ },
    nej: { hallning: 'avslag' as const, ...alternativ },
  };
  const proposition = {
    ...{ id: PropositionId.parse(ulid()), slag: 'bifall_avslag' as const, bifallet: forslagId },
    ...{ forslag: [{ forslagId, punkter: [] }], enligtYrkandeId: null, voteringar: [votering] },
  };
  return {
    forslag: [{ ...blank, id: forslagId, slag: 'forvaltningen', sats: '', infinitiv: '' }],
    propositioner: [proposition],
    reservationer: [],
  };
}

const reserved = (personer: PersonId[]): ParagrafData['reservationer'] => [
  {
    ...{ id: ReservationId.parse(ulid()), personer, partier: [], tillForman: null },
    ...{ anmald: null, motivering: '', motiveringInlamnad: null },
  },
];

const antecknat: ParagrafData['beslut'] = [
  { grund: { typ: 'ingen' }, standard: { typ: 'antecknas' }, punkter: [] },
];

async function finish(rum: Rum, one: Paragraf): Promise<void> {
  const { id, version } = one;
  const data = { ...paragrafData(one), beslut: antecknat };
  const saved = await storeParagraf(rum.context, { id, version, data });
  const decided = { id, version: saved.version, status: 'beslutad' } as const;
  await setParagrafstatus(rum.context, decided);
}

/** Everything that it takes to approve a part, if nothing stands in its way. */
const justera =
  (index: number): Handelse =>
  async (rum) => {
    const del = await delOf(rum, index);
    if (del === undefined) return;
    const own = (await listParagrafer(rum.context, ofMote(rum))).filter(
      ({ protokollsdelId }) => protokollsdelId === del.id,
    );
    for (const one of own.filter(({ status }) => status === 'oppen')) await finish(rum, one);
    const { id } = del;
    const justerare = [rum.mote.ledamoter[1]!];
    const plan = { justerare, plats: '', planerad: null, oenighet: '' };
    let { version } = await storeJustering(rum.context, { id, version: del.version, data: plan });
    const hand = { id, version, forJustering: true };
    if (del.status === 'utkast') ({ version } = await setForApproval(rum.context, hand));
    for (const personId of new Set([...justerare, ...own.map((one) => one.ordforandeId)])) {
      const underskrift = { satt: 'papper', datum: '2026-03-30' } as const;
      const signature = { id, version, personId, underskrift };
      ({ version } = await signProtokollsdel(rum.context, signature));
    }
    await storeApproval(rum.context, await gatherApproval(rum.context, id, version), PDF);
    rum.justerade += 1;
  };

const notice =
  (index: number, up: boolean, late: boolean): Handelse =>
  async (rum) => {
    const del = await delOf(rum, index);
    if (del === undefined) return;
    const { id, version } = del;
    const nedtaget = late ? '2026-05-20' : '2026-04-09';
    if (!up) await takeDownNotice(rum.context, { id, version, nedtaget });
    else {
      const anslaget = late ? '2026-04-02' : '2026-03-30';
      await postNotice(rum.context, { id, version, anslaget, forvaringsplats: 'Kansliet' });
    }
  };

const rattelse =
  (index: number): Handelse =>
  async (rum) => {
    const one = await paragrafOf(rum, index);
    if (one === undefined) return;
    const data = {
      ...{ paragrafId: one.id, ursprungligText: 'a', rattadText: 'b', skal: 'Skrivfel' },
      ...{ beslutadAvId: rum.mote.ledamoter[0]!, datum: '2026-04-20' },
    };
    const input = { id: one.protokollsdelId, data };
    await gatherRattelse(rum.context, input);
    await storeRattelse(rum.context, input, PDF);
  };

/** Notes presence anew, changes a period, or takes one away. */
const narvaro =
  (
    index: number,
    who: number,
    roll: 'ledamot' | 'tjanstgorande_ersattare' | 'ersattare',
    [fran, till]: readonly [number | null, number | null],
  ): Handelse =>
  async (rum) => {
    const periods = await listNarvaroperioder(rum.context, ofMote(rum));
    const existing = index % 3 === 0 ? null : (pick(periods, index)?.id ?? null);
    if (index % 3 === 1 && existing !== null) {
      await removeNarvaroperiod(rum.context, { id: existing });
      return;
    }
    const seat = roll === 'tjanstgorande_ersattare' ? pick(rum.mote.ledamoter, index) : undefined;
    await storeNarvaroperiod(rum.context, {
      ...{ ...ofMote(rum), existing },
      data: {
        ...{ personId: personOf(rum, who), roll, ersatterPersonId: seat ?? null, distans: false },
        ...{ franParagraf: fran, tillParagraf: till, orsak: null },
      },
    });
  };

const setStatus =
  (index: number, status: Paragraf['status']): Handelse =>
  async (rum) => {
    const one = await paragrafOf(rum, index);
    if (one) await setParagrafstatus(rum.context, { id: one.id, version: one.version, status });
  };

const split =
  (index: number, typ: 'ordinarie' | 'omedelbar'): Handelse =>
  async (rum) => {
    const one = await paragrafOf(rum, index);
    if (one) await splitProtokollsdel(rum.context, { ...ofMote(rum), typ, paragrafer: [one.id] });
  };

const takeBack =
  (index: number): Handelse =>
  async (rum) => {
    const del = await delOf(rum, index);
    if (!del) return;
    const { id, version } = del;
    await setForApproval(rum.context, { id, version, forJustering: false });
  };

const plats = fc.option(fc.integer({ min: 1, max: 8 }));
const roll = fc.constantFrom('ledamot', 'tjanstgorande_ersattare', 'ersattare');

/** Anything that is done at a meeting and with its minutes, lawful or not. */
export const handelse: fc.Arbitrary<Handelse> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(open) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(nr, fc.boolean(), fc.subarray([0, 1, 2, 3, 4, 5, 6]))
      .map(([at, all, some]) =>
        change(at, (rum) =>
          voted(all ? rum.mote.ledamoter : some.map((index) => personOf(rum, index))),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nr, nr)
      .map(([at, who]) => change(at, (rum) => ({ reservationer: reserved([personOf(rum, who)]) }))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nr, nr, fc.boolean()).map(([at, who, clears]) =>
      change(at, (rum) => ({
        jav: [{ personId: personOf(rum, who), grund: 'p1', anmaldAv: 'sjalv' }],
        ...(clears ? { propositioner: [], forslag: [], reservationer: [] } : {}),
      })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nr, nr)
      .map(([at, who]) => change(at, (rum) => ({ ordforandeId: personOf(rum, who) }))),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(20), nr, roll, fc.tuple(plats, plats))
      .map(([at, who, as, span]) => narvaro(at, who, as, span)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nr, fc.constantFrom('oppen', 'beslutad', 'bordlagd', 'utgatt'))
      .map(([at, status]) => setStatus(at, status)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nr, fc.constantFrom('ordinarie', 'omedelbar'))
      .map(([at, typ]) => split(at, typ)),
  },
  { weight: 5, arbitrary: nr.map(justera) },
  { weight: 1, arbitrary: nr.map(takeBack) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nr, fc.boolean(), fc.boolean())
      .map(([at, up, late]) => notice(at, up, late)),
  },
  { weight: 1, arbitrary: nr.map(rattelse) },
);
