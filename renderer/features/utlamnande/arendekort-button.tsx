import { useNavigate } from '@tanstack/react-router';
import { IdCard } from 'lucide-react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { Button } from '../../ui/button.tsx';

/** Leads to the card of a case, by button and by palette. */
export function ArendekortButton({ arendeId }: { readonly arendeId: ArendeId }) {
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/arenden/$arendeId/arendekort', params: { arendeId } });
  useCommands([
    {
      ...{ id: 'arende.arendekort', title: textUtlamnande.cardOpen, icon: IdCard },
      ...({ keywords: textUtlamnande.keywords, group: 'vyn', when: 'view', run: open } as const),
    },
  ]);
  return (
    <Button icon={IdCard} onPress={open}>
      {textUtlamnande.card}
    </Button>
  );
}
