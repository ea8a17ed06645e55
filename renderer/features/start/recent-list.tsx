import { X } from 'lucide-react';
import type { RecentRegister } from '../../../shared/contract/register.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textStart } from '../../text/start.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface RecentListProps {
  readonly onOpen: (handle: string) => void;
}

/** Registers opened before on this computer, newest first. */
export function RecentList({ onOpen }: RecentListProps) {
  const recent = useContractData('register.listRecent', {});
  const forget = useCommand('register.forgetRecent');
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{textStart.recent}</h2>
      {recent.length === 0 && <p>{textStart.noRecent}</p>}
      <ul>
        {recent.map((register) => (
          <RecentRow
            key={register.handle}
            register={register}
            onOpen={onOpen}
            onForget={() => {
              forget.run({ handle: register.handle });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RecentRowProps extends RecentListProps {
  readonly register: RecentRegister;
  readonly onForget: () => void;
}

function RecentRow({ register, onOpen, onForget }: RecentRowProps) {
  const name = `${register.organNamn}, ${register.kommun}`;
  return (
    <li>
      <Button
        kind="ghost"
        isDisabled={!register.available}
        onPress={() => {
          onOpen(register.handle);
        }}
      >
        {name}
      </Button>
      <span className="muted">
        {register.folderName} ·{' '}
        {register.available
          ? textStart.lastOpened(register.lastOpened.slice(0, 10))
          : textStart.missing}
      </span>
      <IconButton icon={X} label={textStart.forget(name)} onPress={onForget} />
    </li>
  );
}
