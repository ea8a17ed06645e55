import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** Searches cases, handlingar or what files say; newest first, a page at a time. */
export function searchRegister(
  context: ServiceContext,
  begaran: ParsedInput<'sok.search'>,
): Promise<Output<'sok.search'>> {
  return context.register.search(begaran);
}
