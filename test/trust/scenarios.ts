import { folderFaults } from './folder-faults.ts';
import { fullDisk } from './full-disk.ts';
import { fuzzed } from './fuzz.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostilePage } from './hostile-page.ts';
import { kills } from './kill-scenario.ts';
import { lockedKills } from './locked-kills.ts';
import type { Scenario } from './scenario.ts';
import { stolenRegister } from './stolen-register.ts';
import { tornFiles } from './torn-file.ts';
import { turnedEncrypted } from './turned-encrypted.ts';
import { turnedFiles } from './turned-files.ts';
import { upgradeSteps } from './upgrade-steps.ts';

/** Everything that is tried, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  ...[...kills, ...lockedKills, upgradeSteps, fullDisk, folderFaults, tornFiles, turnedFiles],
  ...[turnedEncrypted, stolenRegister, hostileFiles, hostilePage, fuzzed],
];
