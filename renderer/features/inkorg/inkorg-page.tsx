import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePlus2, Inbox, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Inkorgsurval } from '../../../shared/contract/post.ts';
import type { Postrad } from '../../../shared/domain/post.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { useCommand } from '../../api/use-command.ts';
import { textInkorg, textIntake } from '../../text/inkorg.ts';
import { Button } from '../../ui/button.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { DropZone } from './drop-zone.tsx';
import { inkorgColumns } from './inkorg-columns.tsx';
import type { InkorgSearch } from './inkorg-search.ts';
import { takeIn, tellError } from './intake.ts';
import { LateNotice } from './late-notice.tsx';
import { useNextPost } from './next-post.ts';
import { NotePaperDialog } from './note-paper-dialog.tsx';
import { PostPane } from './post-pane.tsx';
import './inkorg.css';

const idOf = (row: Postrad) => row.rad;
const NO_IDS: readonly number[] = [];
const shownOptions = (['vantar', 'avgjorda'] as const).map((id) => ({
  id,
  label: textInkorg.shown[id],
}));

/** What has come in: it waits here until it is registered or settled, and can be dropped here. */
export function InkorgPage() {
  const search = useSearch({ from: '/app/inkorg' });
  const navigate = useNavigate();
  const change = (next: InkorgSearch) =>
    void navigate({ to: '/inkorg', search: { ...search, ...next }, replace: true });
  const [isNoting, setNoting] = useState(false);
  const urval = search.visa ?? 'vantar';
  const list = useContractQuery('post.list', { urval }, { keepPrevious: true });
  const ids = list.data?.ids ?? NO_IDS;
  const { rowOf, onRange } = useRowPages({ ids, idOf, query: rowsQuery });
  const active = search.valt === undefined ? -1 : ids.indexOf(search.valt);
  useNextPost({ ids, valt: search.valt, onChoose: (valt) => change({ valt }) });
  const chosen = active < 0 ? undefined : rowOf(ids[active] ?? 0);
  const choose = useCommand('post.chooseFiles', {
    onSuccess: (files) => {
      takeIn({ files, arendeId: null, kalla: 'fil' }).catch(tellError);
    },
  });
  const chooseFiles = () => choose.run({});
  return (
    <DropZone
      label={textIntake.drop}
      onFiles={(files, kalla) => {
        takeIn({ files, arendeId: null, kalla }).catch(tellError);
      }}
    >
      <Page>
        <PageHeader
          title={textInkorg.title}
          meta={
            urval === 'vantar' && list.data && <LiveCount text={textInkorg.count(ids.length)} />
          }
          isLoading={list.isFetching}
          actions={
            <>
              <Button icon={PenLine} onPress={() => setNoting(true)}>
                {textInkorg.notePaper}
              </Button>
              <Button
                kind="primary"
                icon={FilePlus2}
                isPending={choose.isPending}
                onPress={chooseFiles}
              >
                {textInkorg.chooseFiles}
              </Button>
            </>
          }
        />
        <PageToolbar>
          <RadioGroup
            label={textInkorg.show}
            isLabelHidden
            look="segmented"
            options={shownOptions}
            value={urval}
            onChange={(visa) => {
              change({ visa: visa as Inkorgsurval, valt: undefined });
            }}
          />
          <LateNotice />
        </PageToolbar>
        <PageBody width="fill">
          <SplitView
            look="preview"
            asideLabel={textInkorg.preview}
            aside={
              chosen ? (
                <PostPane key={chosen.id} postId={chosen.id} />
              ) : (
                <p>{textInkorg.nothingChosen}</p>
              )
            }
          >
            <DataGrid
              label={textInkorg.list}
              ids={ids}
              rowOf={rowOf}
              onRange={onRange}
              columns={inkorgColumns[urval]}
              active={active}
              onActive={(index) => {
                change({ valt: ids[index] });
              }}
              onOpen={({ rad }) => {
                change({ valt: rad });
              }}
              empty={list.data && <EmptyInbox urval={urval} onChoose={chooseFiles} />}
            />
          </SplitView>
        </PageBody>
        {isNoting && (
          <NotePaperDialog
            onClose={() => {
              setNoting(false);
            }}
          />
        )}
      </Page>
    </DropZone>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('post.listRows', { ids }).queryKey,
    queryFn: () => call('post.listRows', { ids }),
  };
}

interface EmptyInboxProps {
  readonly urval: Inkorgsurval;
  readonly onChoose: () => void;
}

function EmptyInbox({ urval, onChoose }: EmptyInboxProps) {
  if (urval === 'avgjorda') {
    return (
      <EmptyState icon={Inbox} title={textInkorg.noSettledTitle}>
        {textInkorg.noSettledText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Inbox}
      title={textInkorg.emptyTitle}
      actions={<Button onPress={onChoose}>{textInkorg.chooseFiles}</Button>}
    >
      {textInkorg.emptyText}
    </EmptyState>
  );
}
