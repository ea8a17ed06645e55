// Runs dependency-cruiser over the folders and fails on a violation, or when it saw no module at all.
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FOLDERS = ['shared', 'db', 'electron', 'renderer', 'test'];

async function look(): Promise<ICruiseResult> {
  const options: ICruiseOptions = await extractOptions('./.dependency-cruiser.cjs');
  const tsConfig: unknown = extractTsConfig('./tsconfig.base.json');
  const { output } = await cruise(FOLDERS, options, undefined, { tsConfig });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text, not a result');
  return output;
}

const { summary } = await look();
for (const { rule, from, to } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}`);
}
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
if (summary.totalCruised === 0) console.error('The cruiser saw no module: it checks nothing.');
process.exitCode = summary.totalCruised > 0 && summary.violations.length === 0 ? 0 : 1;
