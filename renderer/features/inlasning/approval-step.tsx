import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ulid } from 'ulid';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { statedNumber } from '../../../shared/rules/inlasning/head-facts.ts';
import { assemblePaper } from '../../../shared/rules/inlasning/assemble.ts';
import { useCommand } from '../../api/use-command.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { NameChoices } from './name-choices.tsx';
import { PartList } from './part-list.tsx';
import { ProposalView } from './proposal-view.tsx';
import { RepairPanel } from './repair-panel.tsx';
import { useNames } from './use-names.ts';

interface ApprovalStepProps {
  readonly arende: Arende;
  readonly crumbs: ReactNode;
  readonly parts: readonly SourcePart[];
  readonly onChange: (parts: readonly SourcePart[]) => void;
  readonly onAgain: () => void;
}

/** What was read, beside the paper it becomes; nothing is stored before the last button. */
export function ApprovalStep({ arende, crumbs, parts, onChange, onAgain }: ApprovalStepProps) {
  const navigate = useNavigate();
  const proposal = useMemo(() => assemblePaper(parts, ulid), [parts]);
  const names = useNames(proposal);
  const create = useCommand('inlasning.create', {
    onSuccess: ({ id }) => {
      showToast({ title: textInlasning.created, kind: 'ok' });
      void navigate({
        to: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
        params: { arendeId: arende.id, tjansteskrivelseId: id },
      });
    },
  });
  const { organval, personval } = names;
  const actions = (
    <>
      <Button onPress={onAgain}>{textInlasning.again}</Button>
      <Button
        kind="primary"
        isPending={create.isPending}
        isDisabled={proposal.rubrik === ''}
        onPress={() => create.run({ arendeId: arende.id, proposal, organval, personval })}
      >
        {textInlasning.create}
      </Button>
    </>
  );
  return (
    <Page>
      <PageHeader title={textInlasning.title} crumbs={crumbs} actions={actions} />
      <PageBody>
        <h1>{textInlasning.title}</h1>
        <Notices parts={parts} own={arende.diarienummer} hasTitle={proposal.rubrik !== ''} />
        <div className="inlasning-panes">
          <section aria-labelledby="inlasning-source">
            <h2 id="inlasning-source">{textInlasning.source}</h2>
            <RepairPanel parts={parts} onChange={onChange} />
            <PartList parts={parts} onChange={onChange} />
          </section>
          <section aria-labelledby="inlasning-proposal">
            <h2 id="inlasning-proposal">{textInlasning.proposal}</h2>
            <NameChoices names={names} />
            <ProposalView proposal={proposal} />
          </section>
        </div>
      </PageBody>
    </Page>
  );
}

interface NoticesProps {
  readonly parts: readonly SourcePart[];
  readonly own: string;
  readonly hasTitle: boolean;
}

/** What the user should know before the paper is made. */
function Notices({ parts, own, hasTitle }: NoticesProps) {
  const unplaced = parts.filter(({ role }) => role === 'oplacerad').length;
  const stated = statedNumber(parts);
  return (
    <>
      {!hasTitle && <MessageBox tone="danger" title={textInlasning.noTitle} />}
      {unplaced > 0 && <MessageBox tone="warn" title={textInlasning.unplaced(unplaced)} />}
      {stated !== '' && stated !== own && (
        <MessageBox tone="info" title={textInlasning.otherNumber(stated, own)} />
      )}
    </>
  );
}
