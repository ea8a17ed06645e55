import type { Migration } from '../migrate.ts';
import { VERSIONED, noDelete } from './triggers.ts';

const mm = (column: string, from: number, to: number) =>
  `${column} REAL NOT NULL CHECK (${column} BETWEEN ${from} AND ${to})`;

const fonster = (name: string) => `
  ${mm(`${name}_x`, 5, 200)}, ${mm(`${name}_y`, 5, 300)},
  ${mm(`${name}_bredd`, 40, 150)}, ${mm(`${name}_hojd`, 20, 100)}`;

/** How each body sends out what it has decided: sheets of labels, envelopes, letters. */
export const utskicksregler: Migration = {
  version: 540,
  sql: `
CREATE TABLE utskicksregler (
  organ_id TEXT NOT NULL PRIMARY KEY REFERENCES organ (id),
  missivtext TEXT NOT NULL,
  avsandare TEXT NOT NULL,
  titel TEXT NOT NULL,
  epost TEXT NOT NULL,
  kolumner INTEGER NOT NULL CHECK (kolumner BETWEEN 1 AND 10),
  rader INTEGER NOT NULL CHECK (rader BETWEEN 1 AND 20),
  ${mm('bredd', 30, 210)}, ${mm('hojd', 20, 297)},
  ${mm('marginal_vanster', 0, 100)}, ${mm('marginal_ovan', 0, 100)},
  ${mm('mellanrum_x', 0, 50)}, ${mm('mellanrum_y', 0, 50)},
  ${fonster('c5')},
  ${fonster('c4')},
  ${VERSIONED},
  -- Labels are on their sheet and windows on their envelope, in millimetres.
  CHECK (marginal_vanster + kolumner * bredd + (kolumner - 1) * mellanrum_x <= 210.1),
  CHECK (marginal_ovan + rader * hojd + (rader - 1) * mellanrum_y <= 297.1),
  CHECK (c5_x + c5_bredd <= 224 AND c5_y + c5_hojd <= 157),
  CHECK (c4_x + c4_bredd <= 224 AND c4_y + c4_hojd <= 319)
) STRICT;
${noDelete('utskicksregler')}
`,
};
