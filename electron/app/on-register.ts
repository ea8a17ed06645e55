import type { ServiceContext } from '../services/context.ts';

/** Makes handlers of use cases, which get the context of the register that is open at the call. */
export function onRegister(context: () => ServiceContext) {
  return <I, O>(useCase: (context: ServiceContext, input: I) => Promise<O>) =>
    (input: I): Promise<O> =>
      useCase(context(), input);
}
