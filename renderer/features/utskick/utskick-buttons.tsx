import { Mails, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Utskicksurval } from '../../../shared/contract/utskick.ts';
import { textUtskick } from '../../text/utskick.ts';
import { Button } from '../../ui/button.tsx';
import { DraftsDialog } from './drafts-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';
import './utskick.css';

interface UtskickButtonsProps {
  readonly urval: Utskicksurval;
}

/** Printing what is sent of a meeting or a decision, and drafts of what goes by e-mail. */
export function UtskickButtons({ urval }: UtskickButtonsProps) {
  const [open, setOpen] = useState<'print' | 'drafts' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button icon={Printer} onPress={() => setOpen('print')}>
        {textUtskick.open}
      </Button>
      <Button icon={Mails} onPress={() => setOpen('drafts')}>
        {textUtskick.drafts}
      </Button>
      {open === 'print' && <PrintDialog urval={urval} onClose={close} />}
      {open === 'drafts' && <DraftsDialog urval={urval} onClose={close} />}
    </>
  );
}
