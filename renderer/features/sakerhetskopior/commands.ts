import { DatabaseBackup, ShieldCheck } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textBackups, textCheck } from '../../text/sakerhetskopior.ts';

/** The way to the backups from every page. */
export const backupCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'sakerhetskopior.visa',
    title: textBackups.title,
    keywords: textBackups.keywords,
    group: 'ga_till',
    when: 'app',
    icon: DatabaseBackup,
    run: () => void navigate({ to: '/installningar/sakerhetskopior' }),
  },
  {
    id: 'register.kontrollera',
    title: textCheck.title,
    keywords: textCheck.keywords,
    group: 'ga_till',
    when: 'app',
    icon: ShieldCheck,
    run: () => void navigate({ to: '/installningar/kontroll' }),
  },
];
