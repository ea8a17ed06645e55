import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Paragraf } from '../../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../../shared/domain/protokollsdel.ts';
import { styckestext } from '../../../../shared/rules/protokollstext/lage.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { Button } from '../../../ui/button.tsx';
import { MessageBox } from '../../../ui/message-box.tsx';
import type { Paragraftext } from '../../motesrum/paragraftext.ts';
import { RattelseDialog } from '../rattelse-dialog.tsx';
import { Rattelser } from '../rattelser.tsx';

interface LastParagrafProps {
  readonly paragraf: Paragraf;
  readonly del: Protokollsdel;
  readonly text: Paragraftext;
}

/** A § that nothing in can be changed: as it reads, and the one thing that can be done about it. */
export function LastParagraf({ paragraf, del, text }: LastParagrafProps) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { nr, rubrik } = paragraf;
  return (
    <article className="paragrafform">
      <h1>
        {textSkriv.nr(nr)} {rubrik}
      </h1>
      {del.justerad === null ? (
        <Signerad del={del} />
      ) : (
        <MessageBox
          tone="info"
          title={textSkriv.last}
          actions={<Button onPress={() => setCorrecting(true)}>{textSkriv.rattelse}</Button>}
        >
          <p>{textSkriv.lastText}</p>
        </MessageBox>
      )}
      <div className="paragraflast">
        {text.block.map((block, index) => (
          <section key={index}>
            <h2>{block.rubrik}</h2>
            {block.stycken.map((one) => (
              <p key={one.nyckel}>
                {one.nr !== null && `${one.nr}. `}
                {styckestext(one)}
              </p>
            ))}
          </section>
        ))}
      </div>
      <Rattelser del={del} paragrafer={[paragraf]} />
      {isCorrecting && (
        <RattelseDialog del={del} paragrafer={[paragraf]} onClose={() => setCorrecting(false)} />
      )}
    </article>
  );
}

function Signerad({ del }: Pick<LastParagrafProps, 'del'>) {
  const { sammantradeId } = del;
  return (
    <MessageBox
      tone="info"
      title={textSkriv.signerad}
      actions={
        <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId }}>
          {textSkriv.tillProtokoll}
        </Link>
      }
    >
      <p>{textSkriv.signeradText}</p>
    </MessageBox>
  );
}
