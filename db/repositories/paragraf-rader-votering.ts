import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Proposition } from '../../shared/domain/proposition.ts';
import type { Rostalternativ, Votering } from '../../shared/domain/votering.ts';
import { fromDelar, fromPunkter, inOrder, toDelar } from './paragraf-rader-grund.ts';
import type { ParagrafRad, ParagrafRader } from './paragraf-rader-grund.ts';

type Rader = Pick<
  ParagrafRader,
  'proposition' | 'propositionForslag' | 'votering' | 'voteringPunkt' | 'rost'
>;
type Voteringsrad = ParagrafRad<'votering'>;

/** How the questions were put, and how they were voted on, as rows. */
export function toVoteringRader({ propositioner }: Pick<ParagrafData, 'propositioner'>): Rader {
  const voteringar = propositioner.flatMap(({ id, voteringar: own }) =>
    own.map((votering) => ({ propositionId: id, votering })),
  );
  return {
    proposition: propositioner.map(({ id, slag, bifallet, enligtYrkandeId }, ordning) => {
      return { id, ordning, slag, bifalletId: bifallet, enligtYrkandeId };
    }),
    propositionForslag: propositioner.flatMap(({ id: propositionId, forslag }) =>
      toDelar(forslag).map((del) => ({ propositionId, ...del })),
    ),
    votering: voteringar.map(({ propositionId, votering }, ordning) => {
      return { propositionId, ordning, ...toColumns(votering) };
    }),
    voteringPunkt: voteringar.flatMap(({ votering }) => [
      ...toPunkter(votering, 'ja'),
      ...toPunkter(votering, 'nej'),
    ]),
    rost: voteringar.flatMap(({ votering: { id: voteringId, roster } }) =>
      roster.map(({ personId, varde }, ordning) => ({ voteringId, ordning, personId, varde })),
    ),
  };
}

function toColumns({ id, typ, ja, nej, sluten, lott }: Votering) {
  return {
    ...{ id, typ, lott },
    ...{ jaHallning: ja.hallning, jaForslagId: ja.forslagId, jaYrkandeId: ja.yrkandeId },
    ...{ nejHallning: nej.hallning, nejForslagId: nej.forslagId, nejYrkandeId: nej.yrkandeId },
    ...{ slutenJa: sluten?.ja ?? null, slutenNej: sluten?.nej ?? null },
    slutenAvstar: sluten?.avstar ?? null,
  };
}

function toPunkter(votering: Votering, sida: 'ja' | 'nej') {
  return votering[sida].punkter.map((punkt) => ({ voteringId: votering.id, sida, punkt }));
}

/** What {@link toVoteringRader} made rows of. */
export function fromVoteringRader(rader: Rader): Pick<ParagrafData, 'propositioner'> {
  const voteringar = inOrder(rader.votering);
  const propositioner = inOrder(rader.proposition).map(
    ({ id, slag, bifalletId, enligtYrkandeId }): Proposition => ({
      ...{ id, slag, bifallet: bifalletId, enligtYrkandeId },
      forslag: fromDelar(
        rader.propositionForslag.filter(({ propositionId }) => propositionId === id),
      ),
      voteringar: voteringar
        .filter(({ propositionId }) => propositionId === id)
        .map((row) => toVotering(rader, row)),
    }),
  );
  return { propositioner };
}

function toVotering(rader: Rader, row: Voteringsrad): Votering {
  const roster = inOrder(rader.rost.filter(({ voteringId }) => voteringId === row.id));
  return {
    ...{ id: row.id, typ: row.typ, lott: row.lott, sluten: toSluten(row) },
    ja: toAlternativ(rader, row, 'ja'),
    nej: toAlternativ(rader, row, 'nej'),
    roster: roster.map(({ personId, varde }) => ({ personId, varde })),
  };
}

function toSluten({ slutenJa: ja, slutenNej: nej, slutenAvstar: avstar }: Voteringsrad) {
  return ja === null || nej === null || avstar === null ? null : { ja, nej, avstar };
}

function toAlternativ(rader: Rader, row: Voteringsrad, sida: 'ja' | 'nej'): Rostalternativ {
  const isOfSide = (one: ParagrafRad<'voteringPunkt'>) =>
    one.voteringId === row.id && one.sida === sida;
  return {
    hallning: row[`${sida}Hallning`],
    forslagId: row[`${sida}ForslagId`],
    yrkandeId: row[`${sida}YrkandeId`],
    punkter: fromPunkter(rader.voteringPunkt.filter(isOfSide)),
  };
}
