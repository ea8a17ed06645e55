import { Inbox, Send } from 'lucide-react';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { textRemisser, textRiktning } from '../../text/remisser.ts';
import { Deadline } from '../../ui/deadline.tsx';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { StandpunktTag, Svarsstatus } from './standpunkt-tag.tsx';

/** The columns of the list, most telling first. */
export const remissColumns: readonly GridColumn<Remissvy>[] = [
  {
    id: 'svarSenast',
    title: textRemisser.svarSenast,
    width: 11.5,
    cell: (row) => <SistaSvarsdag remiss={row} />,
  },
  {
    id: 'rubrik',
    title: textRemisser.rubrik,
    width: 12,
    grows: true,
    cell: (row) => row.rubrik,
    fullText: (row) => row.rubrik,
  },
  {
    id: 'avsandare',
    title: textRemisser.avsandare,
    width: 9,
    cell: (row) => row.avsandareNamn,
    fullText: (row) => row.avsandareNamn,
  },
  {
    id: 'standpunkt',
    title: textRemisser.standpunkt,
    width: 9,
    priority: 3,
    cell: (row) => <Standpunkter remiss={row} />,
  },
  {
    id: 'status',
    title: textRemisser.status,
    width: 11,
    priority: 2,
    cell: (row) => <Svarslage remiss={row} />,
  },
  {
    id: 'riktning',
    title: textRemisser.riktning,
    width: 8,
    priority: 1,
    cell: ({ riktning }) => <Riktning riktning={riktning} />,
  },
];

/** The last day with how far off it is while somebody is waited for; plain afterwards. */
export function SistaSvarsdag({ remiss }: { readonly remiss: Remissvy }) {
  const day = sistaSvarsdag(remiss);
  if (day === null) return <span className="muted">{textRemisser.noDay}</span>;
  return remiss.svar.some(isObesvarat) ? <Deadline senast={day} /> : <span>{day}</span>;
}

export function Riktning({ riktning }: Pick<Remissvy, 'riktning'>) {
  const Icon = riktning === 'in' ? Inbox : Send;
  return (
    <span className="riktning">
      <Icon size={14} aria-hidden="true" />
      {textRiktning[riktning]}
    </span>
  );
}

/** One standpoint as it is; of several that differ, how many: a row has no room for more. */
export function Standpunkter({ remiss: { svar } }: { readonly remiss: Remissvy }) {
  const [first] = svar;
  if (svar.length === 1 && first) return <StandpunktTag standpunkt={first.standpunkt} />;
  const known = [...new Set(svar.flatMap(({ standpunkt }) => standpunkt ?? []))];
  const [only] = known;
  if (known.length === 1 && only) return <StandpunktTag standpunkt={only} />;
  if (known.length === 0) return <StandpunktTag standpunkt={null} />;
  return <span>{textRemisser.standpunkter(known.length)}</span>;
}

function Svarslage({ remiss: { svar } }: { readonly remiss: Remissvy }) {
  const [first] = svar;
  if (svar.length === 1 && first) return <Svarsstatus status={first.status} />;
  const done = svar.filter((one) => !isObesvarat(one)).length;
  return <span>{textRemisser.answered(done, svar.length)}</span>;
}
