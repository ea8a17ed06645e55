// Runs dependency-cruiser over the folders and fails on a violation, or when it saw none of our modules.
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const FOLDERS = ['shared', 'db', 'electron', 'renderer', 'test'];

async function look(): Promise<ICruiseResult> {
  const options: ICruiseOptions = await extractOptions('./.dependency-cruiser.cjs');
  const { output } = await cruise(FOLDERS, options);
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text, not a result');
  return output;
}

function isOurs(source: string): boolean {
  return FOLDERS.some((folder) => source.startsWith(`${folder}/`));
}

const { modules, summary } = await look();
const seen = modules.filter(({ source }) => isOurs(source)).length;
for (const { rule, from, to } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}`);
}
if (seen === 0) console.error('The cruiser saw no module: it checks nothing.');
console.log(`${seen} modules, ${summary.violations.length} violations`);
process.exitCode = seen > 0 && summary.violations.length === 0 ? 0 : 1;
