import { expect, test } from 'vitest';
import { threadsOf } from '../../../../renderer/features/dokument/granskning/comment-order.ts';
import { Kommentar } from '../../../../shared/domain/granskning.ts';

const idOf = (nr: number) => `01K0MMENTAR00000000000000${nr}`;
const section = (nr: number) => `01AVSN1TT000000000000000${nr}0`;

const comment = (nr: number, change: Partial<Record<keyof Kommentar, unknown>> = {}) =>
  Kommentar.parse({
    ...{ id: idOf(nr), tjansteskrivelseId: '01PAPPER000000000000000000', avsnittId: null },
    ...{ citat: '', text: 'Ja', svarPa: null, lost: null, skapadAv: 'siv' },
    ...{ skapad: `2026-11-0${nr}T08:00:00.000Z`, ...change },
  });

const order = (...comments: Kommentar[]) =>
  threadsOf(comments, [section(1), section(2)], () => 'först medel, sedan unga').map((one) =>
    Number(one.comment.id.at(-1)),
  );

test('comments stand in the order of the paper: the whole first, what is gone last', () => {
  const [gone, second, first, whole] = [
    comment(1, { avsnittId: section(3) }),
    comment(2, { avsnittId: section(2) }),
    comment(3, { avsnittId: section(1) }),
    comment(4),
  ];
  expect(order(gone, second, first, whole)).toEqual([4, 3, 2, 1]);
});

test('those of one section stand in the order of their words, then of their age', () => {
  const of = (nr: number, citat: string) => comment(nr, { avsnittId: section(1), citat });
  expect(order(of(1, 'unga'), of(2, 'medel'), of(3, ''), of(4, 'unga'))).toEqual([3, 2, 1, 4]);
});

test('an answer stands with what it answers, not by itself', () => {
  const threads = threadsOf([comment(1), comment(2, { svarPa: idOf(1) })], [], () => '');
  expect(threads).toHaveLength(1);
  expect(threads[0]?.replies.map(({ id }) => id)).toEqual([idOf(2)]);
});
