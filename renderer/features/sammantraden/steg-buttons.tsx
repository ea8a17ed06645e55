import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type {
  Sammantradesgang,
  Sammantradesstatus,
} from '../../../shared/domain/sammantradets-gang.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { CallDialog } from './call-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { useMotesgang } from './use-motesgang.ts';
import { stegName } from './steg-names.ts';
import { useSteg } from './use-steglage.ts';

interface StegButtonsProps {
  readonly sammantrade: Sammantradesgang;
  readonly dagordning: readonly Dagordningspunkt[];
}

/** The steps of a meeting: the usual one as a button, the others in a menu beside it. */
export function StegButtons({ sammantrade, dagordning }: StegButtonsProps) {
  const [asked, ask] = useState<Sammantradesstatus | null>(null);
  const steg = useSteg(sammantrade, dagordning);
  const { id, version, status } = sammantrade;
  const navigate = useNavigate();
  const change = useCommand('sammantrade.setStatus', {
    onSuccess: (changed) => {
      ask(null);
      if (changed.status === 'pagaende') void navigate(roomOf(id));
    },
  });
  const take = (till: Sammantradesstatus) => {
    if (till === 'kallat' || till === 'installt') ask(till);
    else if (till === 'planerat' && status === 'kallat') ask(till);
    else change.run({ id, version, status: till, skal: '' });
  };
  // The room and the minutes come first once they are there.
  const isBegun = status === 'pagaende' || status === 'hallet';
  const [first, others] = isBegun ? [undefined, steg] : [steg[0], steg.slice(1)];
  return (
    <>
      {others.length > 0 && (
        <Menu
          label={textSammantrade.more}
          isIconOnly
          entries={others.map(({ till, hinder }) => ({
            ...{ id: till, label: stegName(till, status), isDanger: till === 'installt' },
            ...{ isDisabled: hinder.length > 0, onAction: () => take(till) },
          }))}
        />
      )}
      {first && (
        <Button
          kind="primary"
          isDisabled={first.hinder.length > 0}
          isPending={change.isPending}
          onPress={() => take(first.till)}
        >
          {stegName(first.till, status)}
        </Button>
      )}
      {isBegun && <Begun sammantrade={sammantrade} />}
      {asked === 'kallat' && (
        <Suspense fallback={null}>
          <CallDialog sammantrade={sammantrade} dagordning={dagordning} onClose={() => ask(null)} />
        </Suspense>
      )}
      {asked === 'installt' && <CancelDialog sammantrade={sammantrade} onClose={() => ask(null)} />}
      <AlertDialog
        title={textSammantrade.takeBackTitle}
        isOpen={asked === 'planerat'}
        onCancel={() => ask(null)}
        actions={[
          {
            ...{ label: textSammantrade.takeBack, isPending: change.isPending },
            onPress: () => change.run({ id, version, status: 'planerat', skal: '' }),
          },
        ]}
      >
        {textSammantrade.takeBackText}
      </AlertDialog>
    </>
  );
}

/** Where a meeting is held, where it is written up once it is over, and whence it is sent. */
function Begun({ sammantrade }: Pick<StegButtonsProps, 'sammantrade'>) {
  const navigate = useNavigate();
  const { avklarat } = useMotesgang(sammantrade);
  const { id: sammantradeId, status } = sammantrade;
  const room = { label: textSammantrade.toRoom, to: roomOf(sammantradeId) };
  const minutes = {
    label: textSammantrade.toMinutes,
    to: { to: '/sammantraden/$sammantradeId/protokoll', params: { sammantradeId } } as const,
  };
  const sending = {
    label: textSammantrade.toSending,
    to: { to: '/sammantraden/$sammantradeId/expediering', params: { sammantradeId } } as const,
  };
  const written = avklarat.has('justerat') ? [minutes, sending] : [room, minutes];
  const ways = status === 'hallet' ? written : [room];
  return ways.map(({ label, to }, index) => (
    <Button
      key={label}
      kind={index === ways.length - 1 ? 'primary' : 'default'}
      onPress={() => void navigate(to)}
    >
      {label}
    </Button>
  ));
}

function roomOf(sammantradeId: SammantradeId) {
  return { to: '/sammantraden/$sammantradeId/rum', params: { sammantradeId } } as const;
}
