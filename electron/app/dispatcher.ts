import { contract } from '../../shared/contract/contract.ts';
import type { Output, ParsedInput, ProcedureName } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Subject } from '../../shared/contract/subjects.ts';
import { toViolations } from '../../shared/contract/violations.ts';

/** Levels of lists and objects in an input; no input of the contract needs a third of them. */
const MAX_DEPTH = 64;

/** One handler per procedure of the contract. */
export type Handlers = {
  [Name in ProcedureName]: (input: ParsedInput<Name>) => Promise<Output<Name>>;
};

export interface DispatcherOptions {
  readonly handlers: Handlers;
  /** Told after a command has succeeded, that is after its commit. */
  readonly changed: (subjects: readonly Subject[]) => void;
  /** Keeps an unexpected error and answers the id it was kept under. */
  readonly report: (error: unknown, procedure: string) => string;
}

export type Call = (name: string, json: string) => Promise<string>;

/** Makes the one door into the program: parse, run, check the answer, turn every error into a value. */
export function createDispatcher(options: DispatcherOptions): Call {
  return async (name, json) => {
    const envelope = await answer(options, name, json);
    // After the answer is made: a failing listener must not turn a stored write into an error.
    if (envelope.ok) tellChanges(options, name);
    return JSON.stringify(envelope);
  };
}

function tellChanges(options: DispatcherOptions, name: string): void {
  const procedure = isProcedure(name) ? contract[name] : null;
  if (procedure?.kind !== 'command' || procedure.changes.length === 0) return;
  try {
    options.changed(procedure.changes);
  } catch (error) {
    options.report(error, name);
  }
}

async function answer(options: DispatcherOptions, name: string, json: string): Promise<Envelope> {
  try {
    if (!isProcedure(name)) throw new CallError('NotFound');
    const value = await run(options.handlers, name, json);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: failureOf(options, error, name) };
  }
}

async function run(handlers: Handlers, name: ProcedureName, json: string): Promise<unknown> {
  const procedure = contract[name];
  const input = procedure.input.safeParse(parseJson(json));
  if (!input.success) throw new CallError('InvalidInput', toViolations(input.error));
  // The two tables share their keys, which TypeScript can't follow through a union of names.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>;
  return procedure.output.parse(await handler(input.data));
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

/** Schemas are walked by recursion, so what nests without end is refused before they see it. */
function parseJson(json: string): unknown {
  const value = parsed(json);
  if (nestsDeeperThan(value, MAX_DEPTH)) throw invalidInput('too_deep');
  return value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw invalidInput('not_json');
  }
}

function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nestsDeeperThan(part, levels - 1));
}

function invalidInput(rule: string): CallError {
  return new CallError('InvalidInput', [{ path: [], rule }]);
}

function failureOf(options: DispatcherOptions, error: unknown, name: string) {
  if (error instanceof CallError) return error.failure;
  return new CallError('Unexpected', [], options.report(error, name)).failure;
}
