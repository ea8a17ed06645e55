import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import { isTurn } from '../../../shared/rules/remiss.ts';
import { textRemiss, textSvar, textVag } from '../../text/remisser.ts';
import { Badge } from '../../ui/badge.tsx';
import { scrollable } from '../../ui/scrollable.ts';
import { Table } from '../../ui/table.tsx';
import { StandpunktTag, Svarsstatus } from './standpunkt-tag.tsx';
import { SvarButtons } from './svar-actions.tsx';
import type { SvarQuestion } from './svar-actions.tsx';
import type { SvarActions } from './use-svar-actions.ts';

interface JamforelseProps {
  readonly remiss: Remissvy;
  readonly actions: SvarActions;
  readonly onAsk: (question: SvarQuestion) => void;
}

type Row = readonly [title: string, cell: (svar: Remissvarsvy) => ReactNode];

/** What each body answers, side by side: a column for each, the same question in each row. */
export function Jamforelse({ remiss, actions, onAsk }: JamforelseProps) {
  // What can be done comes first: below the answers it would be out of sight.
  const rows: readonly Row[] = [
    [
      textSvar.actions,
      (svar) => <SvarButtons remiss={remiss} svar={svar} actions={actions} onAsk={onAsk} />,
    ],
    [textSvar.standpunkt, ({ standpunkt }) => <StandpunktTag standpunkt={standpunkt} />],
    [textSvar.forslag, (svar) => <Forslag svar={svar} />],
    [textSvar.status, (svar) => <Lage remiss={remiss} svar={svar} />],
    [textSvar.sammantrade, (svar) => <Mote svar={svar} />],
    [textSvar.vag, ({ vag }) => textVag[vag]],
    [textSvar.arende, (svar) => <SvaretsArende svar={svar} />],
    [textSvar.skrivelse, ({ skrivelserubrik }) => skrivelserubrik ?? textSvar.noPaper],
  ];
  const heads = remiss.svar.map(({ organNamn }) => ({ title: organNamn }));
  return (
    <div className="jamforelse" role="region" aria-label={textSvar.comparison} {...scrollable}>
      <Table
        caption={textSvar.comparisonHint}
        columns={[{ title: textSvar.organ, isTitleHidden: true }, ...heads]}
      >
        {rows.map(([title, cell]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {remiss.svar.map((svar) => (
              <td key={svar.id}>{cell(svar)}</td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  );
}

function Forslag({ svar: { forslag, sammanfattning } }: { readonly svar: Remissvarsvy }) {
  if (forslag.length === 0) {
    return sammanfattning === '' ? (
      <span className="muted">{textSvar.noProposal}</span>
    ) : (
      <span>{sammanfattning}</span>
    );
  }
  const [only] = forslag;
  return (
    <div className="svar-cell">
      {forslag.length === 1 ? (
        <span>{only}</span>
      ) : (
        <ol className="svar-forslag">
          {forslag.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {sammanfattning !== '' && <span className="muted">{sammanfattning}</span>}
    </div>
  );
}

interface LageProps {
  readonly remiss: Remissvy;
  readonly svar: Remissvarsvy;
}

/** How far the answer has come; in a chain whose turn it is, and when it was sent or reminded. */
function Lage({ remiss, svar }: LageProps) {
  const isChain = remiss.sandningssatt === 'kedja' && remiss.svar.length > 1;
  return (
    <div className="svar-cell">
      <Svarsstatus status={svar.status} />
      {isChain && <span className="muted">{textRemiss.chain(remiss.svar.indexOf(svar) + 1)}</span>}
      {isChain && isTurn(remiss, svar) && <Badge tone="accent">{textRemiss.turn}</Badge>}
      {svar.besvaradDatum !== null && (
        <span className="muted">{textSvar.besvarat(svar.besvaradDatum)}</span>
      )}
      {svar.pamindDatum !== null && (
        <span className="muted">{textSvar.reminded(svar.pamindDatum)}</span>
      )}
      {svar.skal !== '' && <span className="muted">{svar.skal}</span>}
    </div>
  );
}

function Mote({ svar }: { readonly svar: Remissvarsvy }) {
  if (svar.sammantradesdag === null) return <span className="muted">{textSvar.noMeeting}</span>;
  const oj = svar.omedelbarJustering ? `, ${textSvar.oj}` : '';
  return <span>{`${svar.sammantradesdag}${oj}`}</span>;
}

function SvaretsArende({ svar: { arendeId, diarienummer } }: { readonly svar: Remissvarsvy }) {
  if (arendeId === null) return <span className="muted">{textSvar.outside}</span>;
  return (
    <Link to="/arenden/$arendeId" params={{ arendeId }} search={{ flik: 'remiss' }}>
      <span className="num">{diarienummer}</span>
    </Link>
  );
}
