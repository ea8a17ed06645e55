import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { CommandName, Input, Output } from '../../shared/contract/contract.ts';
import { runOnce } from '../lib/run-once.ts';
import { showToast } from '../ui/toasts.ts';
import { call } from './client.ts';
import { errorNotice } from './error-notice.ts';
import { showFieldErrors } from './form-errors.ts';
import type { FieldOfPath } from './form-errors.ts';

interface CommandOptions<Name extends CommandName, Values extends FieldValues> {
  readonly onSuccess?: (output: Output<Name>, input: Input<Name>) => void;
  /** The form whose fields the input came from; broken rules are shown at them. */
  readonly form?: Pick<UseFormReturn<Values>, 'setError'>;
  readonly fieldOf?: FieldOfPath;
  /** Takes over the telling of errors; return true when it has been done. */
  readonly onError?: (error: unknown) => boolean;
}

/**
 * A command of the contract: `run(input)`, or `runAsync(input)` for an answer to wait for.
 * Errors are told once: at the fields of the form, by `onError`, or else in a message.
 * What it changed is read again when main says so (`live-events.ts`), not here.
 * The same input again while the first is under way is a double press: it is run once.
 */
export function useCommand<Name extends CommandName, Values extends FieldValues = FieldValues>(
  name: Name,
  options: CommandOptions<Name, Values> = {},
) {
  const { form, fieldOf, onSuccess, onError } = options;
  const mutation = useMutation({
    mutationKey: [name],
    mutationFn: (input: Input<Name>) => call(name, input),
    onSuccess: (output, input) => onSuccess?.(output, input),
    onError: (error) => {
      if (onError?.(error)) return;
      if (form && showFieldErrors(error, form.setError, fieldOf)) return;
      const notice = errorNotice(error);
      if (notice !== null) showToast({ ...notice, kind: 'error' });
    },
  });
  const underWay = useRef(new Map<string, Promise<Output<Name>>>());
  const runAsync = (input: Input<Name>) =>
    runOnce(underWay.current, JSON.stringify(input), () => mutation.mutateAsync(input));
  return {
    run: (input: Input<Name>) => void runAsync(input).catch(() => undefined),
    runAsync,
    isPending: mutation.isPending,
    error: mutation.error,
  };
}
