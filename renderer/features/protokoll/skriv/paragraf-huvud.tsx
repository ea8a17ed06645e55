import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDag } from '../../../../shared/domain/datum.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { textProtokoll } from '../../../text/protokoll.ts';
import { Breadcrumbs, PageHeader } from '../../../ui/page.tsx';
import { Paragraflage } from '../../motesrum/paragraflage.tsx';
import type { Paragraffakta } from './use-paragraffakta.ts';

interface ParagrafHuvudProps {
  readonly fakta: Paragraffakta;
  readonly actions?: ReactNode;
}

/** Where the § stands, how far it has come, and the way to the room. */
export function ParagrafHuvud({ fakta, actions }: ParagrafHuvudProps) {
  const { mote, organNamn, paragraf } = fakta;
  const params = { sammantradeId: mote.id };
  return (
    <PageHeader
      title={textSkriv.windowTitle(paragraf.nr, paragraf.rubrik)}
      crumbs={
        <Breadcrumbs>
          <Link to="/sammantraden/$sammantradeId" params={params}>
            {textProtokoll.heading(organNamn, formatDag(mote.datum))}
          </Link>
          <Link to="/sammantraden/$sammantradeId/protokoll" params={params}>
            {textProtokoll.title}
          </Link>
          {textSkriv.nr(paragraf.nr)}
        </Breadcrumbs>
      }
      meta={<Paragraflage status={paragraf.status} />}
      actions={
        <>
          {actions}
          <Link
            to="/sammantraden/$sammantradeId/rum"
            params={params}
            search={{ paragraf: paragraf.id }}
          >
            {textSkriv.tillRum}
          </Link>
        </>
      }
    />
  );
}
