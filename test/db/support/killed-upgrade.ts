/**
 * `node killed-upgrade.ts FILE VERSION`: brings a register's file up to date, and is killed within
 * that step: after its statements, before they are committed.
 */
import { openFile } from '../../../db/connection.ts';
import { migrate } from '../../../db/migrate.ts';
import type { Migration } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/steps.ts';

const [, , path = '', version = ''] = process.argv;

function killing(step: Migration): Migration {
  return {
    ...step,
    fill: (file) => {
      step.fill?.(file);
      process.kill(process.pid, 'SIGKILL');
    },
  };
}

const steps = migrations.map((step) => (step.version === Number(version) ? killing(step) : step));
migrate(openFile(path, 'write', null), steps);
