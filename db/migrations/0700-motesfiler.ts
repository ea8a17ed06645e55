import type { Migration } from '../migrate.ts';

/** Which meeting a stored file was typeset for, so that a page of it that is found leads there. */
export const motesfiler: Migration = {
  version: 700,
  sql: `
CREATE INDEX protokollsdel_fil ON protokollsdel (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX rattelse_fil ON rattelse (sha256);
CREATE INDEX dagordningslista_fil ON dagordningslista (sha256);
CREATE VIEW motesfil (sha256, sammantrade_id, slag) AS
SELECT sha256, sammantrade_id, 'protokoll' FROM protokollsdel WHERE sha256 IS NOT NULL
UNION ALL
SELECT r.sha256, d.sammantrade_id, 'rattelse'
FROM rattelse r JOIN protokollsdel d ON d.id = r.protokollsdel_id
UNION ALL
SELECT l.sha256, p.sammantrade_id, 'lista'
FROM dagordningslista l JOIN dagordningspunkt p ON p.id = l.dagordningspunkt_id;
`,
};
