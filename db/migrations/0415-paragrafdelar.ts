import type { Migration } from '../migrate.ts';
import { ID, once, refuse } from './triggers.ts';

const LOCKED = `('justerad', 'anslagen', 'klagotid_lopt_ut')`;

/** The § lies in a part that is approved. */
const IN_LOCKED = (id: string) => `EXISTS (SELECT 1 FROM paragraf p
  JOIN protokollsdel d ON d.id = p.protokollsdel_id WHERE p.id = ${id} AND d.status IN ${LOCKED})`;

/** What belongs to a § is written and taken away with it, until its part is approved. */
const belongs = (table: string) => `
CREATE TRIGGER ${table}_part_i BEFORE INSERT ON ${table} WHEN ${IN_LOCKED('new.paragraf_id')}
${refuse('part_locked')}
CREATE TRIGGER ${table}_part_u BEFORE UPDATE ON ${table}
WHEN ${IN_LOCKED('old.paragraf_id')} OR ${IN_LOCKED('new.paragraf_id')} ${refuse('part_locked')}
CREATE TRIGGER ${table}_part_d BEFORE DELETE ON ${table} WHEN ${IN_LOCKED('old.paragraf_id')}
${refuse('part_locked')}`;

const OF_PARAGRAF = 'paragraf_id TEXT NOT NULL REFERENCES paragraf (id)';
const ORDNING = 'ordning INTEGER NOT NULL CHECK (ordning >= 0)';

/** Something of the same §, which is written whole in one transaction. */
const sameParagraf = (column: string, table: string) =>
  `FOREIGN KEY (paragraf_id, ${column}) REFERENCES ${table} (paragraf_id, id)
    DEFERRABLE INITIALLY DEFERRED`;

/** What a table holds: columns, and after them what is said of several of them. */
const body = (...parts: string[]) => {
  const ofSeveral = (part: string) => /^(?:FOREIGN KEY|UNIQUE|CHECK|CONSTRAINT) /.test(part);
  return [...parts.filter((part) => !ofSeveral(part)), ...parts.filter(ofSeveral)].join(',\n  ');
};

/** Things of a § with an id of their own, in order. */
const things = (table: string, ...columns: string[]) => `
CREATE TABLE ${table} (
  ${body(ID, OF_PARAGRAF, ORDNING, ...columns)},
  UNIQUE (paragraf_id, ordning),
  UNIQUE (paragraf_id, id)
) STRICT;
${once(table, 'paragraf_id = new.paragraf_id AND ordning = new.ordning')}
${belongs(table)}`;

/** Rows of a § that are known by their place; without a rowid by which to take another's place. */
const rows = (table: string, key: string, ...columns: string[]) => `
CREATE TABLE ${table} (
  ${body(OF_PARAGRAF, ...columns)},
  PRIMARY KEY (paragraf_id, ${key})
) STRICT, WITHOUT ROWID;
${belongs(table)}`;

/** Persons or parties of a thing, in their own order. */
const named = (owner: string, what: 'person' | 'parti') =>
  rows(
    `${owner}_${what}`,
    `${owner}_id, ordning`,
    `${owner}_id TEXT NOT NULL`,
    ORDNING,
    `${what}_id TEXT NOT NULL REFERENCES ${what} (id)`,
    `UNIQUE (${owner}_id, ${what}_id)`,
    sameParagraf(`${owner}_id`, owner),
  );

/** Proposals that something is about: all of one (punkt 0), or a row for each of its points. */
const aboutForslag = (table: string, key: string, ...columns: string[]) =>
  rows(
    table,
    `${key}, ordning, punkt`,
    ...columns,
    ORDNING,
    'forslag_id TEXT NOT NULL',
    'punkt INTEGER NOT NULL CHECK (punkt BETWEEN 0 AND 100)',
    sameParagraf('forslag_id', 'forslag'),
  );

const alternative = (side: 'ja' | 'nej') => [
  `${side}_hallning TEXT NOT NULL CHECK (${side}_hallning IN ('bifall', 'avslag', 'avgorande_i_dag'))`,
  `${side}_forslag_id TEXT CHECK ((${side}_forslag_id IS NULL) = (${side}_hallning = 'avgorande_i_dag'))`,
  `${side}_yrkande_id TEXT`,
];

const FORSLAG = [
  things(
    'forslag',
    `slag TEXT NOT NULL CHECK (slag IN ('forvaltningen', 'eget', 'tillagg', 'andring',
    'aterremiss', 'bordlaggning'))`,
    'organ_id TEXT REFERENCES organ (id)',
    'datum TEXT CHECK (date(datum) IS datum)',
    'sats TEXT NOT NULL',
    'infinitiv TEXT NOT NULL',
  ),
  named('forslag', 'parti'),
  named('forslag', 'person'),
  rows(
    'forslagspunkt',
    'forslag_id, nr',
    'forslag_id TEXT NOT NULL',
    'nr INTEGER NOT NULL CHECK (nr >= 1)',
    'text TEXT NOT NULL',
    sameParagraf('forslag_id', 'forslag'),
  ),
  rows(
    'forslagsstycke',
    'forslag_id, nr, ordning',
    'forslag_id TEXT NOT NULL',
    'nr INTEGER NOT NULL',
    ORDNING,
    'text TEXT NOT NULL',
    `FOREIGN KEY (paragraf_id, forslag_id, nr) REFERENCES forslagspunkt (paragraf_id, forslag_id, nr)
    DEFERRABLE INITIALLY DEFERRED`,
  ),
];

const YRKANDEN = [
  things(
    'yrkande',
    'hanvisning_id TEXT',
    'aterkallat INTEGER NOT NULL CHECK (aterkallat IN (0, 1))',
    sameParagraf('hanvisning_id', 'paragrafhandling'),
  ),
  named('yrkande', 'person'),
  rows(
    'yrkandesteg',
    'yrkande_id, steg',
    'yrkande_id TEXT NOT NULL',
    'steg INTEGER NOT NULL CHECK (steg >= 0)',
    'hand INTEGER NOT NULL CHECK (hand BETWEEN 1 AND 9)',
    `hallning TEXT NOT NULL CHECK (hallning IN ('bifall', 'avslag'))`,
    'alla_andra INTEGER NOT NULL CHECK (alla_andra IN (0, 1))',
    sameParagraf('yrkande_id', 'yrkande'),
  ),
  aboutForslag(
    'yrkandesteg_forslag',
    'yrkande_id, steg',
    'yrkande_id TEXT NOT NULL',
    'steg INTEGER NOT NULL',
    `FOREIGN KEY (paragraf_id, yrkande_id, steg)
    REFERENCES yrkandesteg (paragraf_id, yrkande_id, steg) DEFERRABLE INITIALLY DEFERRED`,
  ),
];

const PROPOSITIONER = [
  things(
    'proposition',
    `slag TEXT NOT NULL CHECK (slag IN ('fraga', 'mot_varandra', 'bifall_avslag', 'nar', 'forfallet'))`,
    'bifallet_id TEXT',
    'enligt_yrkande_id TEXT',
    sameParagraf('bifallet_id', 'forslag'),
    sameParagraf('enligt_yrkande_id', 'yrkande'),
  ),
  aboutForslag(
    'proposition_forslag',
    'proposition_id',
    'proposition_id TEXT NOT NULL',
    sameParagraf('proposition_id', 'proposition'),
  ),
  things(
    'votering',
    'proposition_id TEXT NOT NULL',
    `typ TEXT NOT NULL CHECK (typ IN ('sak', 'kontraproposition', 'aterremiss', 'val'))`,
    ...alternative('ja'),
    ...alternative('nej'),
    'sluten_ja INTEGER CHECK (sluten_ja >= 0)',
    'sluten_nej INTEGER CHECK (sluten_nej >= 0)',
    'sluten_avstar INTEGER CHECK (sluten_avstar >= 0)',
    `lott TEXT CHECK (lott IN ('ja', 'nej'))`,
    sameParagraf('proposition_id', 'proposition'),
    ...(['ja', 'nej'] as const).flatMap((side) => [
      sameParagraf(`${side}_forslag_id`, 'forslag'),
      sameParagraf(`${side}_yrkande_id`, 'yrkande'),
    ]),
    // Only an election is closed, and only an election is decided by lot (KL 5 kap. 54, 56 §§).
    `CONSTRAINT closed_matter CHECK (typ = 'val' OR (sluten_ja IS NULL AND lott IS NULL))`,
    `CHECK ((sluten_ja IS NULL) = (sluten_nej IS NULL)
    AND (sluten_ja IS NULL) = (sluten_avstar IS NULL))`,
  ),
  rows(
    'votering_punkt',
    'votering_id, sida, punkt',
    'votering_id TEXT NOT NULL',
    `sida TEXT NOT NULL CHECK (sida IN ('ja', 'nej'))`,
    'punkt INTEGER NOT NULL CHECK (punkt BETWEEN 1 AND 100)',
    sameParagraf('votering_id', 'votering'),
  ),
  rows(
    'rost',
    'votering_id, ordning',
    'votering_id TEXT NOT NULL',
    ORDNING,
    'person_id TEXT NOT NULL REFERENCES person (id)',
    `varde TEXT NOT NULL CHECK (varde IN ('ja', 'nej', 'avstar'))`,
    'UNIQUE (votering_id, person_id)',
    sameParagraf('votering_id', 'votering'),
  ),
];

const BESLUT = [
  rows(
    'paragrafbeslut',
    'ordning',
    ORDNING,
    `grund TEXT NOT NULL CHECK (grund IN ('ingen', 'forslag', 'personer', 'till_organ'))`,
    `organ_id TEXT REFERENCES organ (id) CHECK ((organ_id IS NULL) = (grund <> 'till_organ'))`,
    `standard TEXT CHECK (standard IN ('bordlaggs', 'avslas', 'antecknas', 'javsanmalan'))`,
    `till_datum TEXT CHECK (date(till_datum) IS till_datum)`,
    `avslaget_id TEXT`,
    `hanvisning_id TEXT`,
    sameParagraf('avslaget_id', 'forslag'),
    sameParagraf('hanvisning_id', 'paragrafhandling'),
    `CHECK (till_datum IS NULL OR standard IS 'bordlaggs')`,
    `CHECK ((avslaget_id IS NOT NULL) = (standard IS 'avslas'))`,
  ),
  aboutForslag(
    'paragrafbeslut_forslag',
    'beslut',
    'beslut INTEGER NOT NULL',
    `FOREIGN KEY (paragraf_id, beslut) REFERENCES paragrafbeslut (paragraf_id, ordning)
    DEFERRABLE INITIALLY DEFERRED`,
  ),
  rows(
    'paragrafbeslut_person',
    'beslut, ordning',
    'beslut INTEGER NOT NULL',
    ORDNING,
    'person_id TEXT NOT NULL REFERENCES person (id)',
    `FOREIGN KEY (paragraf_id, beslut) REFERENCES paragrafbeslut (paragraf_id, ordning)
    DEFERRABLE INITIALLY DEFERRED`,
  ),
  things(
    'paragrafpunkt',
    'beslut INTEGER NOT NULL',
    'nr INTEGER NOT NULL CHECK (nr >= 1)',
    `typ TEXT NOT NULL CHECK (typ IN ('tilldelning', 'aterrapport', 'avslag', 'rest',
    'finansiering', 'fri'))`,
    'text TEXT NOT NULL',
    'sokande_organ_id TEXT REFERENCES organ (id)',
    'harledd_fran_id TEXT REFERENCES beslutspunkt (id)',
    `FOREIGN KEY (paragraf_id, beslut) REFERENCES paragrafbeslut (paragraf_id, ordning)
    DEFERRABLE INITIALLY DEFERRED`,
  ),
];

const AVVIKANDE = [
  things(
    'reservation',
    'till_forman_id TEXT',
    'anmald TEXT',
    'motivering TEXT NOT NULL',
    'motivering_inlamnad TEXT CHECK (date(motivering_inlamnad) IS motivering_inlamnad)',
    sameParagraf('till_forman_id', 'forslag'),
  ),
  named('reservation', 'person'),
  named('reservation', 'parti'),
  things(
    'uttalande',
    `slag TEXT NOT NULL CHECK (slag IN ('protokollsanteckning', 'sarskilt_yttrande',
    'ersattaryttrande', 'deltar_ej'))`,
    'datum TEXT CHECK (date(datum) IS datum)',
    'hanvisning_id TEXT',
    'text TEXT NOT NULL',
    sameParagraf('hanvisning_id', 'paragrafhandling'),
  ),
  named('uttalande', 'person'),
  named('uttalande', 'parti'),
];

const UNDERLAG = [
  rows('paragrafstycke', 'ordning', ORDNING, 'text TEXT NOT NULL'),
  rows(
    'tidigare_behandling',
    'ordning',
    ORDNING,
    `utfall TEXT NOT NULL CHECK (utfall IN ('bordlagd', 'aterremitterad'))`,
    'datum TEXT NOT NULL CHECK (date(datum) IS datum)',
    'nr INTEGER NOT NULL CHECK (nr >= 1)',
  ),
  things(
    'paragrafhandling',
    `slag TEXT NOT NULL CHECK (slag IN ('skrivelse', 'forslag', 'yttrande', 'ovrig'))`,
    'handling_id TEXT REFERENCES handling (id)',
    'datum TEXT CHECK (date(datum) IS datum)',
    `reviderad TEXT CHECK (reviderad = 'utan_dag' OR date(reviderad) IS reviderad)`,
    'organ_id TEXT REFERENCES organ (id)',
    `forslag_id TEXT CHECK ((forslag_id IS NOT NULL) = (slag = 'forslag'))`,
    'rubrik TEXT NOT NULL',
    sameParagraf('forslag_id', 'forslag'),
  ),
  named('paragrafhandling', 'parti'),
  rows(
    'jav',
    'person_id',
    'person_id TEXT NOT NULL REFERENCES person (id)',
    ORDNING,
    `grund TEXT NOT NULL CHECK (grund IN ('p1', 'p2', 'p3', 'p4'))`,
    `anmald_av TEXT NOT NULL CHECK (anmald_av IN ('sjalv', 'annan'))`,
  ),
  rows(
    'utdragsmottagare',
    'ordning',
    ORDNING,
    `slag TEXT NOT NULL CHECK (slag IN ('utdrag', 'skrivelse', 'aterremiss', 'numrerad_handling'))`,
    'namn TEXT NOT NULL',
    'organ TEXT NOT NULL',
    'ar INTEGER',
    'nr INTEGER',
  ),
  rows(
    'styckesandring',
    'nyckel',
    'nyckel TEXT NOT NULL',
    ORDNING,
    'text TEXT NOT NULL',
    'underlag TEXT NOT NULL',
  ),
];

/** What a § holds: what was decided on, demanded, asked, voted, decided, and said against it. */
export const paragrafdelar: Migration = {
  version: 415,
  sql: [...FORSLAG, ...YRKANDEN, ...PROPOSITIONER, ...BESLUT, ...AVVIKANDE, ...UNDERLAG].join('\n'),
};
