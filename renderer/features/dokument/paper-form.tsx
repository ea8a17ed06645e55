import { memo, useMemo, useRef, useState } from 'react';
import type { DraftPreview } from '../../../shared/contract/dokument.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { insertFotnotsref } from '../../editor/commands.ts';
import { createEditorHub } from '../../editor/hub.ts';
import { textAside } from '../../text/skrivelse.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { Announcer } from './announcer.tsx';
import { FindBar } from './find-bar.tsx';
import { FotnotWindow } from './fotnot-window.tsx';
import { PhraseCommand } from './fraser/phrase-command.tsx';
import { Commenting } from './granskning/commenting.tsx';
import { HeadPart } from './head-part.tsx';
import { PaperAside } from './paper-aside.tsx';
import { PaperEditingContext } from './paper-context.ts';
import { WritingHeader } from './paper-header.tsx';
import { PaperOutline } from './paper-outline.tsx';
import { PaperStatus } from './paper-status.tsx';
import { PaperToolbar } from './paper-toolbar.tsx';
import { valuesOf } from './paper-values.ts';
import { SectionList } from './section-list.tsx';
import { TitlePart } from './title-part.tsx';
import { useFind } from './use-find.ts';
import { usePaperCommands } from './use-paper-commands.ts';
import type { PaperFormHandle } from './use-paper-form.ts';
import { usePaperLayout } from './use-paper-layout.ts';
import type { AsideChoice, PaperLayout } from './use-paper-layout.ts';
import { usePaperTrail, useTrailKeys } from './use-paper-trail.ts';
import './paper.css';
import './paper-parts.css';
import './paper-sheet.css';

/** Which footnote the dialog is about: none, a new one at the caret, or one that is there. */
type FotnotInDialog = { readonly id: string | null } | null;

/** The paper as a sheet: its head, its title, and every section where it stands in print. */
function PaperSheet({ handle }: { readonly handle: PaperFormHandle }) {
  const { form, autosave, readAgain, keepMine } = handle;
  return (
    <form className="paper-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <AutosaveMessages autosave={autosave} onReadAgain={readAgain} onKeepMine={keepMine} />
      <FormErrorSummary control={form.control} />
      <HeadPart />
      <div className="paper-sheet">
        <TitlePart />
        <SectionList />
      </div>
    </form>
  );
}

function usePaperEditing(paper: Tjansteskrivelse, handle: PaperFormHandle, layout: PaperLayout) {
  const [hub] = useState(createEditorHub);
  const [fotnot, setFotnot] = useState<FotnotInDialog>(null);
  const [first] = useState(() => valuesOf(paper));
  const toolbar = useRef<HTMLDivElement>(null);
  const [{ id, arendeId, diarienummer }] = useState(paper);
  const lastPreview = useRef<DraftPreview>(null);
  const { form, autosave } = handle;
  const trail = usePaperTrail(form, first);
  // Both live as long as the page does.
  const [store] = useState(() => async () => ((await autosave.flush()) ? handle.version() : null));
  const { openAside, toggleFocus } = layout;
  const editing = useMemo(
    () => ({
      paper: { id, arendeId, diarienummer },
      ...{ form, hub, trail, lastPreview, openAside, toggleFocus, store, isReadOnly: false },
      openFotnot: (id: string | null) => setFotnot({ id }),
      goToToolbar: () => toolbar.current?.querySelector('button')?.focus(),
    }),
    [id, arendeId, diarienummer, form, hub, trail, openAside, toggleFocus, store],
  );
  return { editing, toolbar, fotnot, closeFotnot: () => setFotnot(null) };
}

interface PaperFormProps extends AsideChoice {
  readonly paper: Tjansteskrivelse;
  readonly handle: PaperFormHandle;
}

/** A paper that is stored has a new version; nothing of that is for those who write in it. */
function isSamePaper(before: PaperFormProps, now: PaperFormProps): boolean {
  const keys = ['id', 'arendeId', 'diarienummer', 'status'] as const;
  const isSame = before.handle === now.handle && before.tab === now.tab;
  return isSame && keys.every((key) => before.paper[key] === now.paper[key]);
}

/** A paper while it is being written: outline, sheet, and the typeset page to the right. */
export const PaperForm = memo(function PaperForm(props: PaperFormProps) {
  const { paper, handle } = props;
  const layout = usePaperLayout(props);
  const { editing, toolbar, fotnot, closeFotnot } = usePaperEditing(paper, handle, layout);
  const { hub, trail } = editing;
  const find = useFind(hub);
  useTrailKeys(trail);
  const actions = usePaperCommands(handle, {
    ...{ paper, hub },
    onNewFotnot: () => editing.openFotnot(null),
    onTogglePreview: layout.toggleAside,
    onToggleFocus: layout.toggleFocus,
    ...{ onFind: find.open, onReplace: find.openReplace },
  });
  return (
    <PaperEditingContext value={editing}>
      <Commenting>
        <Page>
          <WritingHeader
            tjansteskrivelseId={paper.id}
            status={paper.status}
            autosave={handle.autosave}
            {...actions}
          />
          <PaperToolbar
            toolbarRef={toolbar}
            isPreviewOpen={layout.isAsideShown}
            onTogglePreview={layout.toggleAside}
          />
          <SplitView
            look="preview"
            isAsideOpen={layout.isAsideShown}
            asideLabel={textAside.label}
            aside={<PaperAside selected={layout.tab} onSelect={layout.openAside} />}
          >
            <div className="paper-desk" data-pane="form" data-focus={layout.isFocused || undefined}>
              {!layout.isFocused && <PaperOutline />}
              <div className="paper-middle">
                {find.shown && <FindBar {...find.shown} onClose={find.close} />}
                <PaperSheet handle={handle} />
                <PaperStatus />
              </div>
            </div>
          </SplitView>
        </Page>
        {fotnot && (
          <FotnotWindow
            fotnotId={fotnot.id}
            onClose={closeFotnot}
            onInsert={(id) => {
              hub.run(insertFotnotsref(id));
              hub.focusLater();
            }}
          />
        )}
        <PhraseCommand />
        <Announcer />
        <AutosaveGuard autosave={handle.autosave} />
      </Commenting>
    </PaperEditingContext>
  );
}, isSamePaper);
