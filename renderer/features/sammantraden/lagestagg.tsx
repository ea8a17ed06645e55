import type {
  Sammantradesrad,
  Sammantradesstatus,
} from '../../../shared/domain/sammantradets-gang.ts';
import type { Protokollsdelstatus } from '../../../shared/domain/protokollsdel.ts';
import { textDelstatus, textDelstyp } from '../../text/protokoll.ts';
import { textMotesstatus } from '../../text/sammantraden.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';

const SHAPES: Record<Sammantradesstatus, StatusShape> = {
  planerat: 'new',
  kallat: 'sent',
  pagaende: 'working',
  hallet: 'done',
  installt: 'void',
};

const PART_SHAPES: Record<Protokollsdelstatus, StatusShape> = {
  utkast: 'working',
  for_justering: 'ready',
  justerad: 'locked',
  anslagen: 'locked',
  klagotid_lopt_ut: 'done',
};

/** How far a meeting has come. */
export function Motestagg({ status }: { readonly status: Sammantradesstatus }) {
  return <StatusTag shape={SHAPES[status]}>{textMotesstatus[status]}</StatusTag>;
}

/** How far each part of its minutes has come; the usual part is named only beside others. */
export function Deltaggar({ delar }: Pick<Sammantradesrad, 'delar'>) {
  return (
    <ul className="sammantrade-delar">
      {delar.map(({ typ, status }) => (
        <li key={`${typ} ${status}`}>
          <StatusTag shape={PART_SHAPES[status]}>
            {delar.length > 1 || typ !== 'ordinarie' ? `${textDelstyp[typ]}: ` : ''}
            {textDelstatus[status]}
          </StatusTag>
        </li>
      ))}
    </ul>
  );
}
