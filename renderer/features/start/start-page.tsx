import { useNavigate } from '@tanstack/react-router';
import { DatabaseBackup, FilePlus2, FlaskConical, FolderOpen } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import type { ChosenFolder } from '../../../shared/contract/register.ts';
import { useCommand } from '../../api/use-command.ts';
import { textRestore } from '../../text/sakerhetskopior.ts';
import { textStart, textHalfMade } from '../../text/start.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { UpgradeProgress } from '../sakerhetskopior/upgrade-progress.tsx';
import { RecentList } from './recent-list.tsx';
import { useEnterRegister } from './use-enter-register.ts';
import { useOpenRegister } from './use-open-register.ts';
import './start.css';

/** What is told of a folder that can't be opened. */
const WRONG = { nothing: textStart.noRegister, unfinished: textHalfMade };

/** Where the program opens when no register is open. */
export function StartPage() {
  const navigate = useNavigate();
  const [found, setFound] = useState<ChosenFolder['holds']>('register');
  const enter = useEnterRegister();
  const open = useOpenRegister();
  const example = useCommand('register.createExample', { onSuccess: enter });
  const choose = useCommand('register.chooseFolder', {
    onSuccess: (folder) => {
      setFound(folder?.holds ?? 'register');
      if (folder?.holds === 'register') open.run({ handle: folder.handle });
    },
  });
  return (
    <Page>
      <PageHeader title={textStart.title} />
      <PageBody>
        <div className="start">
          <p className="start-intro">{textStart.intro}</p>
          {found !== 'register' && (
            <MessageBox tone="warn" title={WRONG[found].title}>
              <p>{WRONG[found].detail}</p>
            </MessageBox>
          )}
          <UpgradeProgress />
          <ul className="start-choices">
            <Choice
              icon={FilePlus2}
              name={textStart.create}
              hint={textStart.createHint}
              isPrimary
              onPress={() => void navigate({ to: '/start/nytt' })}
            />
            <Choice
              icon={FolderOpen}
              name={textStart.open}
              hint={textStart.openHint}
              isPending={choose.isPending || open.isPending}
              onPress={() => {
                choose.run({ purpose: 'open-register' });
              }}
            />
            <Choice
              icon={FlaskConical}
              name={textStart.example}
              hint={textStart.exampleHint}
              isPending={example.isPending}
              onPress={() => {
                example.run({});
              }}
            />
            <Choice
              icon={DatabaseBackup}
              name={textRestore.choice}
              hint={textRestore.startHint}
              onPress={() => void navigate({ to: '/aterstall' })}
            />
          </ul>
          <RecentList
            onOpen={(handle) => {
              open.run({ handle });
            }}
          />
        </div>
      </PageBody>
    </Page>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly hint: string;
  readonly isPrimary?: boolean;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}

function Choice({ icon, name, hint, isPrimary = false, isPending = false, onPress }: ChoiceProps) {
  const hintId = useId();
  return (
    <li>
      <Button
        kind={isPrimary ? 'primary' : 'default'}
        icon={icon}
        isPending={isPending}
        aria-describedby={hintId}
        onPress={onPress}
      >
        {name}
      </Button>
      <p id={hintId}>{hint}</p>
    </li>
  );
}
