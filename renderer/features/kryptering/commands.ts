import { KeyRound, Lock } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textKryptering, textLas } from '../../text/kryptering.ts';
import { lockRegister } from './lock-register.ts';

/** The lock and the way to its settings, from every page. */
export const krypteringCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'register.las',
    title: textLas.command,
    keywords: textLas.keywords,
    group: 'fonstret',
    key: 'Ctrl+L',
    when: 'app',
    icon: Lock,
    run: () => void lockRegister(),
  },
  {
    id: 'kryptering.visa',
    title: textKryptering.title,
    keywords: textKryptering.keywords,
    group: 'ga_till',
    when: 'app',
    icon: KeyRound,
    run: () => void navigate({ to: '/installningar/kryptering' }),
  },
];
