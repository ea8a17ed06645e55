import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Ban, Lock, PencilLine, Replace } from 'lucide-react';
import { useState } from 'react';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import { useContractData } from '../../api/queries.ts';
import { textArenden } from '../../text/arende.ts';
import { textHandlingssida, textSekretess } from '../../text/handling.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { HandlingDialog } from './handling-dialog.tsx';
import { HandlingEvents } from './handling-events.tsx';
import { HandlingFacts } from './handling-facts.tsx';
import { HandlingFiles } from './handling-files.tsx';
import { HandlingNotices } from './handling-notices.tsx';
import { MakuleraDialog } from './makulera-dialog.tsx';
import { SekretessPart } from './sekretess-part.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import './handlingar.css';

type Work = 'correct' | 'mark' | 'replace' | 'makulera';

/** One handling: all its data, its files and versions, its secrecy and what has been done to it. */
export function HandlingPage() {
  const { arendeId, handlingId } = useParams({
    from: '/app/arenden/$arendeId/handlingar/$handlingId',
  });
  const { fil, sida } = useSearch({ from: '/app/arenden/$arendeId/handlingar/$handlingId' });
  const arende = useContractData('arende.get', { arendeId });
  const akt = useContractData('handling.get', { handlingId });
  const [work, setWork] = useState<Work | null>(null);
  const { handling } = akt;
  return (
    <Page>
      <PageHeader
        title={`${handling.beteckning} ${handling.rubrik}`}
        crumbs={
          <Breadcrumbs>
            <Link to="/arenden">{textArenden.title}</Link>
            <Link to="/arenden/$arendeId" params={{ arendeId }} search={{ flik: 'handlingar' }}>
              {arende.diarienummer}
            </Link>
            {handling.beteckning}
          </Breadcrumbs>
        }
        actions={handling.makulering === null && <Actions akt={akt} onWork={setWork} />}
      />
      <PageBody width="fill">
        <SplitView
          look="steps"
          asideLabel={textHandlingssida.events}
          aside={<HandlingEvents arendeId={arendeId} handlingId={handlingId} />}
        >
          <div className="handling-page">
            <h1>{handling.rubrik}</h1>
            <HandlingNotices akt={akt} />
            <HandlingFacts akt={akt} />
            <HandlingFiles
              // Another hit in the same handling shows what was found there.
              key={`${handlingId} ${fil ?? ''} ${sida ?? 1}`}
              akt={akt}
              shownFirst={fil}
              page={sida}
            />
            <SekretessPart akt={akt} />
          </div>
        </SplitView>
      </PageBody>
      <Works
        akt={akt}
        work={work}
        onClose={() => {
          setWork(null);
        }}
      />
    </Page>
  );
}

interface ActionsProps {
  readonly akt: Handlingsakt;
  readonly onWork: (work: Work) => void;
}

function Actions({ akt, onWork }: ActionsProps) {
  const text = textHandlingssida;
  const act = (work: Work) => () => {
    onWork(work);
  };
  return (
    <>
      <Button icon={PencilLine} onPress={act('correct')}>
        {text.correct}
      </Button>
      <Menu
        label={text.more}
        entries={[
          { id: 'mark', label: textSekretess.mark, icon: Lock, onAction: act('mark') },
          {
            id: 'replace',
            label: text.replace,
            icon: Replace,
            onAction: act('replace'),
            isDisabled: akt.ersattAv !== null,
          },
          {
            id: 'makulera',
            label: text.makulera,
            icon: Ban,
            onAction: act('makulera'),
            isDanger: true,
          },
        ]}
      />
    </>
  );
}

interface WorksProps {
  readonly akt: Handlingsakt;
  readonly work: Work | null;
  readonly onClose: () => void;
}

function Works({ akt: { handling }, work, onClose }: WorksProps) {
  if (work === 'correct') return <CorrectDialog handling={handling} onClose={onClose} />;
  if (work === 'mark') return <MarkDialog handling={handling} onClose={onClose} />;
  if (work === 'makulera') return <MakuleraDialog handling={handling} onClose={onClose} />;
  if (work === null) return null;
  const { riktning, handlingstyp, rubrik, motpart } = handling;
  return (
    <HandlingDialog
      arendeId={handling.arendeId}
      ersatter={handling}
      prefill={{ riktning, handlingstyp, rubrik, motpart }}
      onClose={onClose}
    />
  );
}
