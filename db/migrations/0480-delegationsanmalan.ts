import type { Migration } from '../migrate.ts';
import { VERSIONED, onWrite, refuse } from './triggers.ts';

/** How a decision can be appealed and its own notice, where a series begins, what is reported when. */
export const delegationsanmalan: Migration = {
  version: 480,
  sql: `
ALTER TABLE protokollsregler ADD COLUMN delegation_anmals_nasta INTEGER NOT NULL DEFAULT 0
  CHECK (delegation_anmals_nasta IN (0, 1));

ALTER TABLE delegationsbeslut ADD COLUMN overklagande TEXT NOT NULL DEFAULT 'laglighetsprovning'
  CHECK (overklagande IN ('laglighetsprovning', 'forvaltningsbesvar', 'ej'));
ALTER TABLE delegationsbeslut ADD COLUMN protokollfort TEXT
  CHECK (date(protokollfort) IS protokollfort);
ALTER TABLE delegationsbeslut ADD COLUMN anslaget TEXT CHECK (date(anslaget) IS anslaget);
ALTER TABLE delegationsbeslut ADD COLUMN nedtaget TEXT CHECK (date(nedtaget) IS nedtaget);
${onWrite(
  'delegationsbeslut',
  'record',
  `new.protokollfort IS NOT NULL AND trim(new.sarskilt_protokoll) = ''`,
  'record_missing',
)}
${onWrite('delegationsbeslut', 'record_day', 'new.protokollfort < new.datum', 'record_before_decision')}
${onWrite(
  'delegationsbeslut',
  'notice',
  `new.anslaget IS NOT NULL AND (new.protokollfort IS NULL OR new.anslaget < new.protokollfort)`,
  'notice_before_approval',
)}
${onWrite(
  'delegationsbeslut',
  'notice_down',
  'new.nedtaget IS NOT NULL AND new.anslaget IS NULL',
  'removed_without_notice',
)}
${onWrite('delegationsbeslut', 'notice_order', 'new.nedtaget < new.anslaget', 'removed_before_notice')}
CREATE TRIGGER delegationsbeslut_reported_way BEFORE UPDATE ON delegationsbeslut
WHEN old.anmald_paragraf_id IS NOT NULL AND (new.overklagande IS NOT old.overklagande
  OR new.protokollfort IS NOT old.protokollfort OR new.anslaget IS NOT old.anslaget
  OR new.nedtaget IS NOT old.nedtaget)
${refuse('already_reported')}

CREATE TABLE delegationsserie (
  organ_id TEXT NOT NULL REFERENCES organ (id),
  ar INTEGER NOT NULL,
  forsta_nr INTEGER NOT NULL CHECK (forsta_nr BETWEEN 1 AND 99999),
  ${VERSIONED},
  PRIMARY KEY (organ_id, ar)
) STRICT;
${['INSERT', 'UPDATE', 'DELETE']
  .map((event) => {
    const row = event === 'DELETE' ? 'old' : 'new';
    return `
CREATE TRIGGER delegationsserie_begun_${event} BEFORE ${event} ON delegationsserie
WHEN EXISTS (SELECT 1 FROM delegationsbeslut
  WHERE organ_id = ${row}.organ_id AND ar = ${row}.ar)
${refuse('delegation_series_begun')}`;
  })
  .join('')}
CREATE TRIGGER delegationsserie_stands BEFORE UPDATE ON delegationsserie
WHEN new.organ_id IS NOT old.organ_id OR new.ar IS NOT old.ar ${refuse('locked')}

DROP TRIGGER delegationsbeslut_next;
CREATE TRIGGER delegationsbeslut_next BEFORE INSERT ON delegationsbeslut
WHEN new.nr IS NOT coalesce(
  (SELECT max(nr) + 1 FROM delegationsbeslut WHERE organ_id = new.organ_id AND ar = new.ar),
  (SELECT forsta_nr FROM delegationsserie WHERE organ_id = new.organ_id AND ar = new.ar), 1)
${refuse('number_not_next')}
`,
};
