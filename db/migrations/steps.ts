import { arende } from './0020-arende.ts';
import { grunddata } from './0010-grunddata.ts';
import type { Migration } from '../migrate.ts';

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [grunddata, arende];
