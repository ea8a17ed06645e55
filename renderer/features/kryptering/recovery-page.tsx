import { getRouteApi } from '@tanstack/react-router';
import { FileDown, Printer } from 'lucide-react';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textNyckel } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';
import { LockPage } from './lock-page.tsx';

const route = getRouteApi('/aterstallningsnyckel');

/** The recovery key goes onto paper before one goes on; the window itself never has it. */
export function RecoveryPage() {
  const navigate = route.useNavigate();
  const { recovery } = useContractData('kryptering.getState', {});
  const save = useCommand('kryptering.exportRecoveryKey', {
    onSuccess: (saved) => {
      if (saved !== null) showToast({ title: textNyckel.saved(saved.fileName) });
    },
  });
  const print = useCommand('kryptering.printRecoveryKey', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textNyckel.printed });
    },
  });
  const isKept = recovery === 'kept';
  return (
    <LockPage title={textNyckel.title}>
      <p>{textNyckel.intro}</p>
      <p>{textNyckel.where}</p>
      <div className="lock-buttons">
        <Button
          kind={isKept ? 'default' : 'primary'}
          icon={FileDown}
          isPending={save.isPending}
          onPress={() => save.run({})}
        >
          {textNyckel.save}
        </Button>
        <Button icon={Printer} isPending={print.isPending} onPress={() => print.run({})}>
          {textNyckel.print}
        </Button>
      </div>
      {isKept && <MessageBox tone="ok" title={textNyckel.kept} />}
      <div className="lock-buttons">
        <Button
          kind={isKept ? 'primary' : 'default'}
          isDisabled={!isKept}
          onPress={() => void navigate({ to: '/' })}
        >
          {textNyckel.goOn}
        </Button>
        {!isKept && <p className="muted">{textNyckel.first}</p>}
      </div>
    </LockPage>
  );
}
