import { contract } from '../../shared/contract/contract.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { Envelope } from '../../shared/contract/envelope.ts';
import { CallError } from '../../shared/contract/errors.ts';
import './bridge.ts';

function fail({ code, violations, logId }: CallError['failure']): never {
  throw new CallError(code, violations, logId);
}

/** An answer that is no JSON, or not what the contract promises, is a fault of ours. */
function parsedAnswer<Name extends ProcedureName>(name: Name, answer: unknown): Output<Name> {
  const envelope = Envelope.parse(JSON.parse(String(answer)));
  if (!envelope.ok) fail(envelope.error);
  // The contract maps each name to its own output schema, which TypeScript cannot follow here.
  return contract[name].output.parse(envelope.value) as Output<Name>;
}

/**
 * Calls a procedure of the contract in main. Throws `CallError` with a code and violations when
 * main refuses; anything else that is thrown is a fault in the program.
 */
export async function call<Name extends ProcedureName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  return parsedAnswer(name, await window.paragraf.call(name, JSON.stringify(input)));
}
