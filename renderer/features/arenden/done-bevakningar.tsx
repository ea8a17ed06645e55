import { RotateCcw } from 'lucide-react';
import type { Bevakning } from '../../../shared/domain/bevakning.ts';
import { useCommand } from '../../api/use-command.ts';
import { textBevakningar } from '../../text/arendevard.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useCaseLock } from './case-lock.ts';

interface DoneBevakningarProps {
  readonly bevakningar: readonly Bevakning[];
}

/** The reminders that are done, folded away; each can be opened again. */
export function DoneBevakningar({ bevakningar }: DoneBevakningarProps) {
  const reopen = useCommand('bevakning.setKlar');
  const isLocked = useCaseLock();
  if (bevakningar.length === 0) return null;
  return (
    <Disclosure title={textBevakningar.done(bevakningar.length)}>
      <ul className="done-list">
        {bevakningar.map(({ id: bevakningId, datum, text }) => (
          <li key={bevakningId}>
            <span>{datum}</span>
            <span>{text}</span>
            <span className="spacer" />
            {!isLocked && (
              <Button
                kind="ghost"
                icon={RotateCcw}
                aria-label={textBevakningar.reopenOf(text)}
                onPress={() => {
                  reopen.run({ bevakningId, klar: false });
                }}
              >
                {textBevakningar.reopen}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
