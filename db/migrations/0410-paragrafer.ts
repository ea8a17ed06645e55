import type { Migration } from '../migrate.ts';
import { ID, VERSIONED, noDelete, once, onWrite, refuse, stands } from './triggers.ts';

const LOCKED = `('justerad', 'anslagen', 'klagotid_lopt_ut')`;

const PART_LOCKED = (id: string) =>
  `EXISTS (SELECT 1 FROM protokollsdel WHERE id = ${id} AND status IN ${LOCKED})`;

/** The numbered items of minutes, and the parts they are approved in. */
export const paragrafer: Migration = {
  version: 410,
  sql: `
-- Numbers of §§ go on within a year or a term of office; the first is given once.
CREATE TABLE paragrafserie (
  organ_id TEXT NOT NULL REFERENCES organ (id),
  period INTEGER NOT NULL CHECK (period BETWEEN 1900 AND 2999),
  forsta INTEGER NOT NULL CHECK (forsta BETWEEN 1 AND 99999),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  PRIMARY KEY (organ_id, period)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER paragrafserie_once BEFORE INSERT ON paragrafserie
WHEN EXISTS (SELECT 1 FROM paragrafserie WHERE organ_id = new.organ_id AND period = new.period)
${refuse('already_exists')}
CREATE TRIGGER paragrafserie_used BEFORE UPDATE ON paragrafserie
WHEN new.organ_id IS NOT old.organ_id OR new.period IS NOT old.period
  OR EXISTS (SELECT 1 FROM paragraf WHERE organ_id = old.organ_id AND ar = old.period)
${refuse('locked')}
CREATE TRIGGER paragrafserie_no_delete BEFORE DELETE ON paragrafserie ${refuse('no_delete')}

CREATE TABLE protokollsdel (
  ${ID},
  sammantrade_id TEXT NOT NULL REFERENCES sammantrade (id),
  nr INTEGER NOT NULL CHECK (nr >= 1),
  typ TEXT NOT NULL CHECK (typ IN ('ordinarie', 'omedelbar', 'sekretess')),
  status TEXT NOT NULL CHECK (status IN ('utkast', 'for_justering', 'justerad', 'anslagen',
    'klagotid_lopt_ut')),
  plats TEXT NOT NULL,
  planerad TEXT CHECK (date(planerad) IS planerad),
  oenighet TEXT NOT NULL,
  justerad TEXT CHECK (date(justerad) IS justerad),
  sha256 TEXT REFERENCES fil (sha256),
  anslaget TEXT CHECK (date(anslaget) IS anslaget),
  forvaringsplats TEXT NOT NULL,
  klagotid_sista_dag TEXT CHECK (date(klagotid_sista_dag) IS klagotid_sista_dag),
  nedtaget TEXT CHECK (date(nedtaget) IS nedtaget),
  ${VERSIONED},
  UNIQUE (sammantrade_id, nr),
  CONSTRAINT approval_missing CHECK ((status IN ${LOCKED}) = (justerad IS NOT NULL)),
  CONSTRAINT pdf_missing CHECK ((status IN ${LOCKED}) = (sha256 IS NOT NULL)),
  CONSTRAINT notice_missing
    CHECK ((status IN ('anslagen', 'klagotid_lopt_ut')) = (anslaget IS NOT NULL)),
  CHECK ((anslaget IS NULL) = (klagotid_sista_dag IS NULL)),
  CONSTRAINT notice_before_approval CHECK (anslaget >= justerad),
  -- Three weeks, and on to a weekday (KL 13 kap. 5 §, lag 1930:173).
  CONSTRAINT appeal_too_short CHECK (klagotid_sista_dag >= date(anslaget, '+21 days')),
  -- Down the day after the last day of appeal at the earliest (KL 8 kap. 12 §).
  CONSTRAINT removed_too_early
    CHECK (nedtaget IS NULL OR coalesce(nedtaget > klagotid_sista_dag, 0)),
  CONSTRAINT removal_missing CHECK ((status = 'klagotid_lopt_ut') = (nedtaget IS NOT NULL))
) STRICT;
${once('protokollsdel', 'sammantrade_id = new.sammantrade_id AND nr = new.nr')}
${stands('protokollsdel', ['sammantrade_id', 'nr'])}
CREATE TRIGGER protokollsdel_begins BEFORE INSERT ON protokollsdel WHEN new.status <> 'utkast'
${refuse('delsteg_missing')}
CREATE TRIGGER protokollsdel_steps BEFORE UPDATE ON protokollsdel
WHEN new.status <> old.status AND old.status || '>' || new.status NOT IN (
  'utkast>for_justering', 'for_justering>utkast', 'for_justering>justerad',
  'justerad>anslagen', 'anslagen>klagotid_lopt_ut',
  -- Taken down too early, the notice begins anew (KL 8 kap. 12 §, 13 kap. 5 §).
  'anslagen>justerad')
${refuse('delsteg_missing')}
CREATE TRIGGER protokollsdel_locked BEFORE UPDATE ON protokollsdel
WHEN old.status IN ${LOCKED} AND (new.typ IS NOT old.typ OR new.plats IS NOT old.plats
  OR new.planerad IS NOT old.planerad OR new.oenighet IS NOT old.oenighet
  OR new.justerad IS NOT old.justerad OR new.sha256 IS NOT old.sha256)
${refuse('part_locked')}
-- A notice that is up says what it says, until it is taken down or begins anew.
CREATE TRIGGER protokollsdel_notice BEFORE UPDATE ON protokollsdel
WHEN old.anslaget IS NOT NULL AND new.status <> 'justerad' AND (
  new.anslaget IS NOT old.anslaget OR new.klagotid_sista_dag IS NOT old.klagotid_sista_dag
  OR new.forvaringsplats IS NOT old.forvaringsplats
  OR (old.nedtaget IS NOT NULL AND new.nedtaget IS NOT old.nedtaget))
${refuse('part_locked')}
CREATE TRIGGER protokollsdel_no_delete BEFORE DELETE ON protokollsdel
WHEN old.status <> 'utkast' OR EXISTS (SELECT 1 FROM paragraf WHERE protokollsdel_id = old.id)
${refuse('no_delete')}

CREATE TABLE justerare (
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (protokollsdel_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE protokollsunderskrift (
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  satt TEXT NOT NULL CHECK (satt IN ('papper', 'digitalt')),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  PRIMARY KEY (protokollsdel_id, person_id)
) STRICT, WITHOUT ROWID;
${['justerare', 'protokollsunderskrift']
  .map(
    (table) => `
CREATE TRIGGER ${table}_part_i BEFORE INSERT ON ${table} WHEN ${PART_LOCKED('new.protokollsdel_id')}
${refuse('part_locked')}
CREATE TRIGGER ${table}_part_u BEFORE UPDATE ON ${table}
WHEN ${PART_LOCKED('old.protokollsdel_id')} OR ${PART_LOCKED('new.protokollsdel_id')}
${refuse('part_locked')}
CREATE TRIGGER ${table}_part_d BEFORE DELETE ON ${table} WHEN ${PART_LOCKED('old.protokollsdel_id')}
${refuse('part_locked')}`,
  )
  .join('')}

CREATE TABLE paragraf (
  ${ID},
  sammantrade_id TEXT NOT NULL REFERENCES sammantrade (id),
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  organ_id TEXT NOT NULL,
  -- The year, or the first year of the term of office, that the number runs in.
  ar INTEGER NOT NULL,
  nr INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('oppen', 'beslutad', 'bordlagd', 'aterremitterad',
    'utgatt')),
  dagordningspunkt_id TEXT UNIQUE REFERENCES dagordningspunkt (id),
  arende_id TEXT REFERENCES arende (id),
  rubrik TEXT NOT NULL CONSTRAINT rubrik_missing CHECK (trim(rubrik) <> ''),
  underrubrik TEXT NOT NULL,
  myndighetsutovning INTEGER NOT NULL CHECK (myndighetsutovning IN (0, 1)),
  stangda_dorrar INTEGER NOT NULL CHECK (stangda_dorrar IN (0, 1)),
  overklagande TEXT NOT NULL
    CHECK (overklagande IN ('laglighetsprovning', 'forvaltningsbesvar', 'ej')),
  ordforande_id TEXT NOT NULL REFERENCES person (id),
  ${VERSIONED},
  UNIQUE (organ_id, ar, nr),
  FOREIGN KEY (organ_id, ar) REFERENCES paragrafserie (organ_id, period)
) STRICT;
CREATE INDEX paragraf_sammantrade ON paragraf (sammantrade_id, nr);
CREATE INDEX paragraf_del ON paragraf (protokollsdel_id, nr);
CREATE INDEX paragraf_arende ON paragraf (arende_id) WHERE arende_id IS NOT NULL;
${once(
  'paragraf',
  `(organ_id = new.organ_id AND ar = new.ar AND nr = new.nr)
  OR (new.dagordningspunkt_id IS NOT NULL AND dagordningspunkt_id = new.dagordningspunkt_id)`,
)}
${stands('paragraf', ['sammantrade_id', 'organ_id', 'ar', 'nr', 'dagordningspunkt_id'])}
${noDelete('paragraf')}
CREATE TRIGGER paragraf_next BEFORE INSERT ON paragraf
WHEN new.nr IS NOT coalesce(
  (SELECT max(nr) + 1 FROM paragraf WHERE organ_id = new.organ_id AND ar = new.ar),
  (SELECT forsta FROM paragrafserie WHERE organ_id = new.organ_id AND period = new.ar))
${refuse('number_not_next')}
CREATE TRIGGER paragraf_meeting BEFORE INSERT ON paragraf
WHEN NOT EXISTS (SELECT 1 FROM sammantrade
  WHERE id = new.sammantrade_id AND organ_id = new.organ_id AND status = 'pagaende')
${refuse('meeting_not_open')}
CREATE TRIGGER paragraf_item BEFORE INSERT ON paragraf
WHEN new.dagordningspunkt_id IS NOT NULL AND new.sammantrade_id IS NOT
  (SELECT sammantrade_id FROM dagordningspunkt WHERE id = new.dagordningspunkt_id)
${refuse('item_of_other_meeting')}
${onWrite(
  'paragraf',
  'part',
  `new.sammantrade_id IS NOT
    (SELECT sammantrade_id FROM protokollsdel WHERE id = new.protokollsdel_id)`,
  'part_of_other_meeting',
)}
CREATE TRIGGER paragraf_locked BEFORE UPDATE ON paragraf
WHEN ${PART_LOCKED('old.protokollsdel_id')} OR ${PART_LOCKED('new.protokollsdel_id')}
${refuse('part_locked')}
CREATE TRIGGER paragraf_locked_insert BEFORE INSERT ON paragraf
WHEN ${PART_LOCKED('new.protokollsdel_id')} ${refuse('part_locked')}
CREATE TRIGGER sammantrade_closes BEFORE UPDATE OF status ON sammantrade
WHEN new.status = 'hallet'
  AND EXISTS (SELECT 1 FROM paragraf WHERE sammantrade_id = new.id AND status = 'oppen')
${refuse('paragraf_open')}
-- An item that was called stays: it is dealt with, or it is struck in sight.
${noDelete(
  'dagordningspunkt',
  `old.nummer <> '' OR EXISTS (SELECT 1 FROM paragraf WHERE dagordningspunkt_id = old.id)`,
)}
`,
};
