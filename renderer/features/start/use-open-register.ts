import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { CallError, hasRule } from '../../../shared/contract/errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useEnterRegister } from './use-enter-register.ts';

/** Opens a register; one that is encrypted or damaged leads to what can be done about it. */
export function useOpenRegister() {
  const navigate = useNavigate();
  const opened = useRef('');
  const open = useCommand('register.open', {
    onSuccess: useEnterRegister(),
    onError: (error) => {
      const register = opened.current;
      if (hasRule(error, 'register_encrypted'))
        void navigate({ to: '/las-upp', search: { register } });
      else if (isDamaged(error)) void navigate({ to: '/skadat', search: { register } });
      else return false;
      return true;
    },
  });
  return {
    isPending: open.isPending,
    run: (input: { readonly handle: string }) => {
      opened.current = input.handle;
      open.run(input);
    },
  };
}

/** What says more, such as a file of another program, is told in its own words. */
function isDamaged(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.code === 'StorageDamaged' && !hasRule(error, 'not_a_register');
}
