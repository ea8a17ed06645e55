import { Inbox, Send } from 'lucide-react';
import type { Remissriktning } from '../../../shared/domain/remiss.ts';
import type { Remissrad } from '../../../shared/domain/remissrad.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import type { ListColumn } from '../../lists/list-columns.ts';
import { textRemiss, textRemisser, textRiktning } from '../../text/remisser.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { StandpunktTag, Svarsstatus } from './standpunkt-tag.tsx';

/** Those a person may add. */
const moreColumns: readonly ListColumn<Remissrad>[] = [
  {
    ...{ id: 'inkommenDatum', title: textRemiss.inkommenDatum, width: 6.5, isUsual: false },
    isSortable: true,
    cell: (row) => row.inkommenDatum,
  },
  {
    ...{ id: 'anstandTill', title: textRemisser.anstandTill, width: 7, isUsual: false },
    cell: (row) => row.anstandTill,
  },
  {
    ...{ id: 'avsandarensDnr', title: textRemiss.avsandarensDnr, width: 9, isUsual: false },
    cell: (row) => <span className="num">{row.avsandarensDnr}</span>,
  },
  {
    ...{ id: 'motionRef', title: textRemiss.motionRef, width: 8, isUsual: false },
    cell: (row) => <span className="num">{row.motionRef}</span>,
  },
  {
    ...{ id: 'diarienummer', title: textRemisser.diarienummer, width: 7.5, isUsual: false },
    cell: (row) => <span className="num">{row.diarienummer}</span>,
  },
  {
    ...{ id: 'arendemening', title: textRemiss.case, width: 14, isUsual: false },
    cell: (row) => row.arendemening,
    fullText: (row) => row.arendemening,
  },
];

/** Every column of the list; of the usual ones, the last day, subject and sender never leave. */
export const remissColumns: readonly ListColumn<Remissrad>[] = [
  {
    ...{ id: 'svarSenast', title: textRemisser.svarSenast, width: 11.5, isUsual: true },
    isSortable: true,
    cell: (row) => <SistaSvarsdag dag={row.sistaDag} isWaited={row.svar.some(isObesvarat)} />,
  },
  {
    ...{ id: 'rubrik', title: textRemisser.rubrik, width: 12, grows: true, isUsual: true },
    isSortable: true,
    cell: (row) => <span className="grid-strong">{row.rubrik}</span>,
    fullText: (row) => row.rubrik,
  },
  {
    ...{ id: 'avsandare', title: textRemisser.avsandare, width: 9, isUsual: true },
    isSortable: true,
    cell: (row) => row.avsandareNamn,
    fullText: (row) => row.avsandareNamn,
  },
  {
    ...{ id: 'standpunkt', title: textRemisser.standpunkt, width: 9, priority: 3, isUsual: true },
    cell: (row) => <Standpunkter svar={row.svar} />,
  },
  {
    ...{ id: 'status', title: textRemisser.status, width: 11, priority: 2, isUsual: true },
    cell: (row) => <Svarslage svar={row.svar} />,
  },
  {
    ...{ id: 'riktning', title: textRemisser.riktning, width: 8, priority: 1, isUsual: true },
    cell: ({ riktning }) => <Riktning riktning={riktning} />,
  },
  ...moreColumns,
];

interface SistaSvarsdagProps {
  readonly dag: string | null;
  /** Somebody is waited for. */
  readonly isWaited: boolean;
}

/** The last day with how far off it is while somebody is waited for; plain afterwards. */
export function SistaSvarsdag({ dag, isWaited }: SistaSvarsdagProps) {
  if (dag === null) return <span className="muted">{textRemisser.noDay}</span>;
  return isWaited ? <Deadline senast={dag} /> : <span>{dag}</span>;
}

export function Riktning({ riktning }: { readonly riktning: Remissriktning }) {
  const Icon = riktning === 'in' ? Inbox : Send;
  return (
    <span className="riktning">
      <Icon size={14} aria-hidden="true" />
      {textRiktning[riktning]}
    </span>
  );
}

/** One standpoint as it is; of several that differ, how many: a row has no room for more. */
function Standpunkter({ svar }: Pick<Remissrad, 'svar'>) {
  const known = [...new Set(svar.flatMap(({ standpunkt }) => standpunkt ?? []))];
  const [only] = known;
  if (known.length < 2) return <StandpunktTag standpunkt={only ?? null} />;
  return <span>{textRemisser.standpunkter(known.length)}</span>;
}

function Svarslage({ svar }: Pick<Remissrad, 'svar'>) {
  const [first] = svar;
  if (svar.length === 1 && first) return <Svarsstatus status={first.status} />;
  const done = svar.filter((one) => !isObesvarat(one)).length;
  return <span>{textRemisser.answered(done, svar.length)}</span>;
}
