import type { Migration } from '../migrate.ts';

const kronor = (column: string) => `${column} BETWEEN 0 AND 9007199254740991`;

/** Granted sums are recomputed on every write that can raise them or lower the frame. */
const withinFrame = (name: string, event: string, ramId: string) => `
CREATE TRIGGER ${name} AFTER ${event}
WHEN (SELECT sum(beviljat_kr) FROM ansokan_belopp WHERE ram_id = ${ramId})
  > (SELECT belopp_kr FROM fordelningsram WHERE id = ${ramId})
BEGIN SELECT RAISE(ABORT, 'rule:granted_above_frame'); END;`;

/** What an item must state depends on how its application is decided. */
const statedAmounts = (name: string, event: string, items: string) => `
CREATE TRIGGER ${name}_request AFTER ${event}
WHEN EXISTS (SELECT 1 FROM ansokan a JOIN ansokanspost p ON p.ansokan_id = a.id
  WHERE a.beslutssatt = 'per_post' AND p.begart_kr IS NULL AND ${items})
BEGIN SELECT RAISE(ABORT, 'rule:request_missing'); END;
CREATE TRIGGER ${name}_grant AFTER ${event}
WHEN EXISTS (SELECT 1 FROM ansokan a JOIN ansokanspost p ON p.ansokan_id = a.id
  WHERE a.beslutssatt = 'per_post' AND p.beviljat_kr IS NULL AND p.utfall = 'beviljas_delvis'
    AND ${items})
BEGIN SELECT RAISE(ABORT, 'rule:grant_missing'); END;`;

const OF_POST = '(SELECT ram_id FROM ansokan WHERE id = new.ansokan_id)';

/** The allocation ledger: a frame, applications, their occasions and items. */
export const fordelning: Migration = {
  version: 30,
  sql: `
CREATE TABLE fordelningsram (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL UNIQUE REFERENCES arende (id),
  agare_organ_id TEXT NOT NULL REFERENCES organ (id),
  ar INTEGER NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  belopp_kr INTEGER NOT NULL CONSTRAINT invalid_amount CHECK (${kronor('belopp_kr')}),
  visningsenhet TEXT CHECK (visningsenhet IN ('kr', 'tkr', 'mnkr')),
  andamal TEXT NOT NULL,
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  punkt_avslag INTEGER NOT NULL CHECK (punkt_avslag IN (0, 1)),
  punkt_rest INTEGER NOT NULL CHECK (punkt_rest IN (0, 1)),
  punkt_finansiering INTEGER NOT NULL CHECK (punkt_finansiering IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE ansokan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  ram_id TEXT NOT NULL REFERENCES fordelningsram (id),
  ordning INTEGER NOT NULL,
  sokande_organ_id TEXT NOT NULL REFERENCES organ (id),
  beslutssatt TEXT NOT NULL CHECK (beslutssatt IN ('per_post', 'klumpsumma')),
  begart_kr INTEGER CONSTRAINT invalid_amount CHECK (${kronor('begart_kr')}),
  beviljat_kr INTEGER CONSTRAINT invalid_amount CHECK (${kronor('beviljat_kr')}),
  visningsenhet TEXT CHECK (visningsenhet IN ('kr', 'tkr', 'mnkr')),
  enlighetstext TEXT NOT NULL
    CHECK (enlighetstext IN ('auto', 'enligt_ansokan', 'lagre', 'ingen')),
  aterrapport_precision TEXT CHECK (aterrapport_precision IN ('dag', 'manad')),
  aterrapport_senast TEXT,
  aterrapport_till_organ_id TEXT REFERENCES organ (id),
  CONSTRAINT lump_sum_stated CHECK ((beslutssatt = 'klumpsumma') = (begart_kr IS NOT NULL)
    AND (beslutssatt = 'klumpsumma') = (beviljat_kr IS NOT NULL)),
  CONSTRAINT granted_above_requested CHECK (beviljat_kr <= begart_kr),
  CONSTRAINT aterrapport_whole CHECK (CASE aterrapport_precision
    WHEN 'dag' THEN date(aterrapport_senast) IS aterrapport_senast
    WHEN 'manad' THEN date(aterrapport_senast || '-01') IS aterrapport_senast || '-01'
    ELSE aterrapport_senast IS NULL END
    AND (aterrapport_precision IS NULL) = (aterrapport_senast IS NULL)
    AND (aterrapport_precision IS NULL) = (aterrapport_till_organ_id IS NULL))
) STRICT;
CREATE INDEX ansokan_ram ON ansokan (ram_id, ordning);

CREATE TABLE ansokningstillfalle (
  ansokan_id TEXT NOT NULL REFERENCES ansokan (id) ON DELETE CASCADE,
  nr INTEGER NOT NULL CHECK (nr >= 1),
  beskrivning TEXT NOT NULL,
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  PRIMARY KEY (ansokan_id, nr)
) STRICT;
CREATE INDEX ansokningstillfalle_kalla ON ansokningstillfalle (kallhanvisning_id);

CREATE TABLE ansokanspost (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  ansokan_id TEXT NOT NULL,
  ordning INTEGER NOT NULL,
  tillfalle INTEGER NOT NULL,
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  begart_kr INTEGER CONSTRAINT invalid_amount CHECK (${kronor('begart_kr')}),
  beviljat_kr INTEGER CONSTRAINT invalid_amount CHECK (${kronor('beviljat_kr')}),
  utfall TEXT NOT NULL CHECK (utfall IN ('beviljas', 'beviljas_delvis', 'omfattas_ej')),
  CONSTRAINT granted_above_requested CHECK (beviljat_kr <= begart_kr),
  CONSTRAINT excluded_with_grant CHECK (utfall <> 'omfattas_ej' OR coalesce(beviljat_kr, 0) = 0),
  CONSTRAINT granted_below_requested CHECK (utfall <> 'beviljas' OR beviljat_kr >= begart_kr),
  FOREIGN KEY (ansokan_id, tillfalle) REFERENCES ansokningstillfalle (ansokan_id, nr)
    ON DELETE CASCADE
) STRICT;
CREATE INDEX ansokanspost_ansokan ON ansokanspost (ansokan_id, tillfalle, ordning);

-- Sums are never stored beside their items. An item granted without an amount is granted whole.
CREATE VIEW ansokan_belopp (ansokan_id, ram_id, begart_kr, beviljat_kr) AS
SELECT a.id, a.ram_id,
  CASE a.beslutssatt WHEN 'klumpsumma' THEN a.begart_kr ELSE
    (SELECT coalesce(sum(p.begart_kr), 0) FROM ansokanspost p WHERE p.ansokan_id = a.id) END,
  CASE a.beslutssatt WHEN 'klumpsumma' THEN a.beviljat_kr ELSE
    (SELECT coalesce(sum(coalesce(p.beviljat_kr, iif(p.utfall = 'beviljas', p.begart_kr, 0))), 0)
     FROM ansokanspost p WHERE p.ansokan_id = a.id) END
FROM ansokan a;

${withinFrame('ram_holds', 'UPDATE ON fordelningsram', 'new.id')}
${withinFrame('ansokan_within_frame_i', 'INSERT ON ansokan', 'new.ram_id')}
${withinFrame('ansokan_within_frame_u', 'UPDATE ON ansokan', 'new.ram_id')}
${withinFrame('ansokanspost_within_frame_i', 'INSERT ON ansokanspost', OF_POST)}
${withinFrame('ansokanspost_within_frame_u', 'UPDATE ON ansokanspost', OF_POST)}
${statedAmounts('ansokan_items_stated', 'UPDATE ON ansokan', 'a.id = new.id')}
${statedAmounts('ansokanspost_stated_i', 'INSERT ON ansokanspost', 'p.id = new.id')}
${statedAmounts('ansokanspost_stated_u', 'UPDATE ON ansokanspost', 'p.id = new.id')}
`,
};
