import {
  Bell,
  CalendarDays,
  ClipboardCheck,
  DoorClosed,
  FileUp,
  Hourglass,
  Inbox,
  Mail,
  MessagesSquare,
  OctagonAlert,
  PenLine,
  Pin,
  PinOff,
  Reply,
  Send,
  ScrollText,
  Stamp,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Atgard, Atgardsslag } from '../../../shared/domain/oversikt.ts';
import { ATGARDSLAG, atgardsforemal, atgardstext } from '../../../shared/phrases/atgarder.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';

/** Each kind of duty is known by its sign as well. */
const SIGNS: Readonly<Record<Atgardsslag, LucideIcon>> = {
  justering: PenLine,
  anslag: Pin,
  avsluta: DoorClosed,
  kallelse: Mail,
  stopp: OctagonAlert,
  post: Inbox,
  remissvar: Reply,
  omedelbar: Stamp,
  expediering: Send,
  delegation: ScrollText,
  arsfrist: Hourglass,
  sammantrade: CalendarDays,
  aterrapportering: ClipboardCheck,
  yttrande: MessagesSquare,
  nedtagning: PinOff,
  inlamning: FileUp,
  bevakning: Bell,
};

interface AtgardsradProps {
  readonly atgard: Atgard;
  /** The digit that opens it; null for those after the ninth. */
  readonly siffra: number | null;
}

/** What is to be done, of what, by which law and when. */
export function Atgardsrad({ atgard, siffra }: AtgardsradProps) {
  const { slag, bradska, senast } = atgard;
  const Sign = SIGNS[slag];
  return (
    <span className={`atgard atgard-${bradska}`}>
      <span className="atgard-siffra">{siffra !== null && <KeyHint shortcut={`${siffra}`} />}</span>
      <span className="atgard-tecken">
        <Sign size={16} aria-hidden="true" />
      </span>
      <span className="atgard-vad">
        <b>{atgardstext(atgard)}</b>
        <span className="atgard-om">{atgardsforemal(atgard)}</span>
      </span>
      <span className="atgard-lag">{ATGARDSLAG[slag]}</span>
      <Deadline senast={senast} isShort />
    </span>
  );
}
