import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { hasRule } from '../../../shared/contract/errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useDamagePage } from './use-damage-page.ts';
import { useEnterRegister } from './use-enter-register.ts';

/** Opens a register; one that is encrypted or damaged leads to what can be done about it. */
export function useOpenRegister() {
  const navigate = useNavigate();
  const toDamagePage = useDamagePage();
  const opened = useRef('');
  const open = useCommand('register.open', {
    onSuccess: useEnterRegister(),
    onError: (error) => {
      const register = opened.current;
      if (hasRule(error, 'register_encrypted'))
        void navigate({ to: '/las-upp', search: { register } });
      else return toDamagePage(register, error);
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
