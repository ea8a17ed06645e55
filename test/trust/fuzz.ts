import { join } from 'node:path';
import fc from 'fast-check';
import { contract } from '../../shared/contract/contract.ts';
import type { ProcedureName } from '../../shared/contract/contract.ts';
import { malformedTexts } from '../electron/contract/malformed.ts';
import { playOrder, playUntil, sampleOf } from '../electron/contract/samples/play.ts';
import type { Play } from '../electron/contract/samples/play.ts';
import { valuesLike } from '../electron/contract/schema-values.ts';
import { twisted } from '../electron/contract/twisted.ts';
import { startTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

/** They end the register, make folders, or wait for a person. */
const LEFT =
  /^(?:app|register|job|restore|backup|support|kryptering)\.|choose|export|print|open$/iu;
const AT_ONCE = 5;

interface Count {
  calls: number;
  refused: number;
  readonly faults: string[];
}

/** Every procedure, again and again, with what its schema allows, almost allows and refuses. */
export const fuzzed: Scenario = {
  name: 'fuzz',
  part: 'angrepp',
  async run(bench) {
    const app = await startTestApp();
    try {
      const play = await playUntil(app, 'register.verifyLog');
      const count = await fuzzFor(bench, app, play);
      await app.call('register.close', {});
      const faults = [...count.faults, ...reckon(join(app.folder, 'register'), [])];
      return [rowOf(count, faults)];
    } finally {
      await app.close();
    }
  },
};

async function fuzzFor(bench: Bench, app: TestApp, play: Play): Promise<Count> {
  const until = performance.now() + 1000 * sized(bench, { smak: 0, kort: 15, lang: 3600 });
  const names = playOrder.filter((name) => !LEFT.test(name));
  const count: Count = { calls: 0, refused: 0, faults: [] };
  for (let nr = 0; nr < names.length || performance.now() < until; nr += 1) {
    const name = names[nr % names.length];
    if (name === undefined) break;
    for (const text of fc.sample(inputsOf(name, play), AT_ONCE))
      await tryOne(app, name, text, count);
    if (nr >= names.length && performance.now() >= until) break;
  }
  return count;
}

function inputsOf(name: ProcedureName, play: Play): fc.Arbitrary<string> {
  const good: unknown = JSON.parse(JSON.stringify(sampleOf(name).good(play)));
  const asText = (value: unknown) => JSON.stringify(value) as string | undefined;
  return fc.oneof(
    twisted(good).map((value) => asText(value) ?? ''),
    valuesLike(contract[name].input).map((value) => asText(value) ?? ''),
    malformedTexts(contract[name].input, good),
  );
}

async function tryOne(app: TestApp, name: ProcedureName, text: string, count: Count) {
  const envelope = await app.raw(name, text);
  count.calls += 1;
  if (envelope.ok) return;
  count.refused += 1;
  if (envelope.error.code === 'Unexpected') count.faults.push(`${name}: ${text.slice(0, 300)}`);
}

function rowOf({ calls, refused }: Count, faults: readonly string[]): Row {
  return {
    fault: 'Any call with anything',
    done: 'Values out of the contract’s own schemas, good samples twisted, and what they refuse',
    times: calls,
    seen: 'The rule at its field (InvalidInput, RuleViolated, NotFound, Conflict)',
    outcome: `${refused} refused, none unforeseen; the register and its log are whole`,
    faults,
  };
}
