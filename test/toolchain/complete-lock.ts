// `npm run lock`: puts into package-lock.json the binaries for other systems that a registry did not list.
// Without them `npm ci` refuses the lock, and a lock made on one system would serve only that one.
import { readFileSync, writeFileSync } from 'node:fs';
import { missingBinaries, type Lock } from './lock.ts';

const FILE = 'package-lock.json';

/** Ships its binaries; npm 10 builds it all the same unless the lock itself says not to. */
const NEVER_BUILT = 'node_modules/better-sqlite3';

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
const missing = missingBinaries(lock);
for (const path of Object.keys(missing)) console.log(`added ${path}`);
const [root, ...others] = Object.entries({ ...lock.packages, ...missing });
others.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(root ? [root, ...others] : others);
Object.assign(lock.packages[NEVER_BUILT] ?? {}, { gypfile: false });
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
