import { useState } from 'react';
import type { MotesdokumentRef } from '../../../shared/contract/motesdokument.ts';
import { Overklagandeslag } from '../../../shared/domain/overklagandehanvisning.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel, Protokollsdelstatus } from '../../../shared/domain/protokollsdel.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { paragrafer as numbers } from '../../../shared/rules/paragrafintervall.ts';
import { textDelstatus, textDelstyp } from '../../text/protokoll.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';
import { Fyndantal } from '../kontroller/fyndantal.tsx';
import { Fyndruta } from '../kontroller/fyndruta.tsx';
import { DokumentMeny } from '../motesdokument/dokument-meny.tsx';
import { Delfraga } from './delfraga.tsx';
import type { Fraga } from './delfraga.tsx';
import { Delknappar } from './delknappar.tsx';
import { Klockremsa } from './klockremsa.tsx';
import { Paragraftabell } from './paragraftabell.tsx';
import { Rattelser } from './rattelser.tsx';
import { Underskrifter } from './underskrifter.tsx';

const SHAPES: Record<Protokollsdelstatus, StatusShape> = {
  utkast: 'working',
  for_justering: 'sent',
  justerad: 'locked',
  anslagen: 'locked',
  klagotid_lopt_ut: 'done',
};

/** What can be printed of a part as it stands. */
function documentsOf(
  { id, justerad }: Protokollsdel,
  paragrafer: readonly Paragraf[],
): MotesdokumentRef[] {
  const overklagbara = Overklagandeslag.options.filter((slag) =>
    paragrafer.some(({ overklagande }) => overklagande === slag),
  );
  const utdrag = { typ: 'paragrafutdrag', id, bestyrkare: '' } as const;
  return [
    { typ: 'protokoll', id },
    ...(justerad === null ? [] : [{ typ: 'anslag', id } as const]),
    ...overklagbara.map((slag) => ({ typ: 'overklagande' as const, id, slag })),
    { ...utdrag, paragrafer: paragrafer.map((one) => one.id) },
    { typ: 'rostlista', id },
    { typ: 'narvarolista', id },
  ];
}

interface DelkortProps {
  readonly del: Protokollsdel;
  readonly sammantrade: Sammantradesgang;
  readonly paragrafer: readonly Paragraf[];
}

/** One part: its days, who approves it, its §§, and what may be done now. */
export function Delkort({ del, sammantrade, paragrafer }: DelkortProps) {
  const [fraga, ask] = useState<Fraga | null>(null);
  const headingId = `del-${del.id}`;
  const plats = { typ: 'protokollsdel', id: del.id } as const;
  return (
    <section className="delkort" aria-labelledby={headingId}>
      <header className="delkort-huvud">
        <h2 id={headingId}>
          {textDelstyp[del.typ]}{' '}
          <span className="num">{numbers(paragrafer.map(({ nr }) => nr))}</span>
        </h2>
        <span className="med-fyndantal">
          <StatusTag shape={SHAPES[del.status]}>{textDelstatus[del.status]}</StatusTag>
          <Fyndantal plats={plats} />
        </span>
      </header>
      <Klockremsa del={del} sammantradesdag={sammantrade.datum} />
      <Fyndruta plats={plats} />
      <Underskrifter del={del} paragrafer={paragrafer} onAsk={ask} />
      <div className="delkort-rad">
        <Delknappar del={del} paragrafer={paragrafer} onAsk={ask} />
        <DokumentMeny documents={documentsOf(del, paragrafer)} />
      </div>
      <Paragraftabell del={del} paragrafer={paragrafer} />
      <Rattelser del={del} paragrafer={paragrafer} />
      {fraga && (
        <Delfraga
          fraga={fraga}
          del={del}
          paragrafer={paragrafer}
          onClose={() => {
            ask(null);
          }}
        />
      )}
    </section>
  );
}
