import { Plus } from 'lucide-react';
import type { CommandMaker } from '../../commands/command-maker.ts';
import { textArenden } from '../../text/arende.ts';

/** Commands of the register that work on every page. */
export const arendeCommands: CommandMaker = ({ navigate }) => [
  {
    id: 'arenden.nytt',
    title: textArenden.new,
    group: 'skapa',
    keywords: textArenden.newKeywords,
    key: 'Ctrl+N',
    when: 'app',
    icon: Plus,
    run: () => void navigate({ to: '/arenden/nytt' }),
  },
];
