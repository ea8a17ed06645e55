import { Link } from '@tanstack/react-router';
import { Coins, FilePlus2, FileText } from 'lucide-react';
import type { TjansteskrivelseSummary } from '../../../shared/contract/tjansteskrivelse.ts';
import type { Fordelning } from '../../../shared/domain/fordelning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { Dokumenttyp } from '../../../shared/domain/mall.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { sumFordelning } from '../../../shared/rules/fordelning.ts';
import { textArende } from '../../text/arende.ts';
import { textSkrivelsestatus } from '../../text/granskning.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { textDokumenttyp } from '../../text/mallar.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { NewPaperMenu } from '../mallar/new-paper-menu.tsx';
import { useCaseLock } from './case-lock.ts';
import { useCaseWork } from './use-case-work.ts';

/** What a decision is prepared from: the ledger and the papers. */
export function UnderlagTab({ arendeId }: { readonly arendeId: ArendeId }) {
  const work = useCaseWork(arendeId);
  const isLocked = useCaseLock();
  return (
    <div className="tab-part">
      <section className="work-card" aria-labelledby="ledger-title">
        <h2 id="ledger-title">{textArende.ledger}</h2>
        <p>{ledgerText(work.fordelning)}</p>
        {(work.fordelning !== null || !isLocked) && (
          <Button icon={Coins} onPress={work.toLedger}>
            {work.fordelning ? textArende.openLedger : textArende.newLedger}
          </Button>
        )}
      </section>
      <section className="work-card" aria-labelledby="papers-title">
        <h2 id="papers-title">{textArende.papers}</h2>
        {work.papers.length === 0 && <p>{textArende.papersNone}</p>}
        <ul className="paper-list">
          {work.papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} work={work} />
          ))}
        </ul>
        {!isLocked && (
          <div className="new-paper">
            <Button icon={FilePlus2} isPending={work.isCreating} onPress={() => work.createPaper()}>
              {textArende.newPaper}
            </Button>
            <NewPaperMenu kinds={Dokumenttyp.options} onChoose={work.createPaper} />
            <Link to="/arenden/$arendeId/inlasning" params={{ arendeId }} className="button">
              {textInlasning.title} …
            </Link>
          </div>
        )}
      </section>
    </div>
  );
}

function ledgerText(fordelning: Fordelning | null): string {
  if (!fordelning) return textArende.ledgerNone;
  const { ram, kvar } = sumFordelning(fordelning);
  return textArende.ledgerSummary(formatKronor(ram), formatKronor(kvar));
}

interface PaperRowProps {
  readonly paper: TjansteskrivelseSummary;
  readonly work: ReturnType<typeof useCaseWork>;
}

function PaperRow({ paper, work }: PaperRowProps) {
  return (
    <li>
      <div className="paper-what">
        <Button
          kind="ghost"
          icon={FileText}
          onPress={() => {
            work.toPaper(paper.id);
          }}
        >
          {paper.rubrik}
        </Button>
        <span className="paper-state">
          <span className="muted">
            {[textDokumenttyp[paper.dokumenttyp], paper.dokumentdatum].filter(Boolean).join(' ')}
          </span>
          <Badge tone={paper.last ? 'ok' : 'neutral'}>
            {paper.last ? textArende.paperLocked : textSkrivelsestatus[paper.status]}
          </Badge>
        </span>
      </div>
      {!paper.last && (
        <Button
          onPress={() => {
            work.toDecision(paper.id);
          }}
        >
          {textArende.recordDecision}
        </Button>
      )}
      <Button
        onPress={() => {
          work.toSandlista(paper.id);
        }}
      >
        {textArende.openSandlista}
      </Button>
    </li>
  );
}
