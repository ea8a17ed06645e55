import { folderFaults } from './folder-faults.ts';
import { fullDisk } from './full-disk.ts';
import { fuzzed } from './fuzz.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostilePage } from './hostile-page.ts';
import { killed } from './kill-scenario.ts';
import type { Scenario } from './scenario.ts';
import { tornFiles } from './torn-file.ts';

/** Everything that is tried, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  ...[killed, fullDisk, folderFaults, tornFiles],
  ...[hostileFiles, hostilePage, fuzzed],
];
