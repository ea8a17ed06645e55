// Parts of the steps from 400 on. Frozen with them: what a released step runs never changes.

/** Ends a trigger: the statement is refused for the rule. */
export const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** OR REPLACE takes the row in its way without any DELETE trigger. */
export const once = (table: string, key = 'FALSE') => `
CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = new.id OR rowid = new.rowid OR (${key}))
${refuse('already_exists')}`;

/** Runs on both ways a row gets its values. */
export const onWrite = (table: string, name: string, when: string, rule: string) =>
  ['INSERT', 'UPDATE']
    .map(
      (event) => `
CREATE TRIGGER ${table}_${name}_${event} BEFORE ${event} ON ${table} WHEN ${when} ${refuse(rule)}`,
    )
    .join('');

/** Columns that a row keeps as long as it lives. */
export const stands = (table: string, columns: readonly string[]) => `
CREATE TRIGGER ${table}_stands BEFORE UPDATE ON ${table}
WHEN ${['rowid', 'id', 'skapad', 'skapad_av', ...columns]
  .map((column) => `new.${column} IS NOT old.${column}`)
  .join(' OR ')}
${refuse('locked')}`;

export const noDelete = (table: string, when = 'TRUE') => `
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} WHEN ${when} ${refuse('no_delete')}`;

/** Columns of every object that is saved again and again. */
export const VERSIONED = `skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1`;

export const ID = 'id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26)';
