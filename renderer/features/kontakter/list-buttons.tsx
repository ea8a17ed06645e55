import { useNavigate } from '@tanstack/react-router';
import { CopyCheck, Flag, Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { Slag } from '../../../shared/domain/dubblett.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textDubbletter, textKontaktlista as text, textPartier } from '../../text/kontakter.ts';
import { textMottagargrupper } from '../../text/mottagargrupper.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { DuplicatesDialog } from './duplicates-dialog.tsx';

/** Above the list of contacts: a new one of each kind, those that look alike, and the parties. */
export function ListButtons({ onNew }: { readonly onNew: (slag: Slag) => void }) {
  const navigate = useNavigate();
  const [isLooking, setLooking] = useState(false);
  const toPartier = () => void navigate({ to: '/kontakter/partier' });
  const toGrupper = () => void navigate({ to: '/kontakter/grupper' });
  const look = () => setLooking(true);
  useCommands([
    ...Slag.options.map((slag) => ({
      ...{ id: `kontakter.ny.${slag}`, title: text.newOf[slag], when: 'view' as const },
      group: 'vyn' as const,
      ...(slag === 'kontakt' ? { key: 'Ctrl+N' } : {}),
      run: () => onNew(slag),
    })),
    ...[
      { id: 'kontakter.dubbletter', title: textDubbletter.title, run: look },
      { id: 'kontakter.partier', title: textPartier.title, run: toPartier },
      { id: 'kontakter.grupper', title: textMottagargrupper.title, run: toGrupper },
    ].map((command) => ({ ...command, group: 'vyn' as const, when: 'view' as const })),
  ]);
  return (
    <>
      <Menu
        label={text.more}
        isIconOnly
        entries={[
          { id: 'person', label: text.newOf.person, icon: Plus, onAction: () => onNew('person') },
          { id: 'organ', label: text.newOf.organ, icon: Plus, onAction: () => onNew('organ') },
          { id: 'same', label: textDubbletter.open, icon: CopyCheck, onAction: look },
          { id: 'partier', label: textPartier.title, icon: Flag, onAction: toPartier },
          { id: 'grupper', label: textMottagargrupper.title, icon: Users, onAction: toGrupper },
        ]}
      />
      <Button kind="primary" icon={Plus} shortcut="Ctrl+N" onPress={() => onNew('kontakt')}>
        {text.newOf.kontakt}
      </Button>
      {isLooking && <DuplicatesDialog onClose={() => setLooking(false)} />}
    </>
  );
}
