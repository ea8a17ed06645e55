import { useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { insertFotnotsref } from '../../editor/commands.ts';
import { createEditorHub } from '../../editor/hub.ts';
import { textPaper } from '../../text/dokument.ts';
import { textAside } from '../../text/skrivelse.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { AvsnittList } from './avsnitt-list.tsx';
import { FotnotDialog } from './fotnot-dialog.tsx';
import { HandlingarPart } from './handlingar-part.tsx';
import { HeadPart } from './head-part.tsx';
import { PaperAside } from './paper-aside.tsx';
import { PaperEditingContext, useEditing } from './paper-context.ts';
import { WritingHeader } from './paper-header.tsx';
import { PaperOutline } from './paper-outline.tsx';
import { PaperToolbar } from './paper-toolbar.tsx';
import { PunkterPart } from './punkter-part.tsx';
import { UnderskrifterPart } from './underskrifter-part.tsx';
import { usePaperCommands } from './use-paper-commands.ts';
import { usePaperForm } from './use-paper-form.ts';
import { usePaperLayout } from './use-paper-layout.ts';
import type { PaperFormHandle } from './use-paper-form.ts';
import './paper.css';

/** Which footnote the dialog is about: none, a new one at the caret, or one that is there. */
type FotnotInDialog = { readonly id: string | null } | null;

function FotnotWindow({
  open,
  handle: { form },
  onInsert,
  onClose,
}: {
  readonly open: { readonly id: string | null };
  readonly handle: PaperFormHandle;
  readonly onInsert: (fotnotId: string) => void;
  readonly onClose: () => void;
}) {
  const fotnoter = form.getValues('fotnoter');
  return (
    <FotnotDialog
      fotnot={fotnoter.find(({ id }) => id === open.id) ?? null}
      onClose={onClose}
      onDone={(fotnot) => {
        const isNew = !fotnoter.some(({ id }) => id === fotnot.id);
        const others = fotnoter.map((one) => (one.id === fotnot.id ? fotnot : one));
        form.setValue('fotnoter', isNew ? [...fotnoter, fotnot] : others);
        onClose();
        if (isNew) onInsert(fotnot.id);
      }}
    />
  );
}

function PaperTitle() {
  const { form } = useEditing();
  const rubrik = useWatch({ control: form.control, name: 'rubrik' });
  return <h1>{rubrik.trim() === '' ? textPaper.untitled : rubrik}</h1>;
}

/** All parts of the form, in the order of the printed paper. */
function PaperParts({ handle }: { readonly handle: PaperFormHandle }) {
  const { form, autosave, readAgain, keepMine } = handle;
  return (
    <form className="paper-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <AutosaveMessages autosave={autosave} onReadAgain={readAgain} onKeepMine={keepMine} />
      <FormErrorSummary control={form.control} />
      <PaperTitle />
      <HeadPart />
      <PunkterPart />
      <AvsnittList />
      <HandlingarPart />
      <UnderskrifterPart />
    </form>
  );
}

/** The officer's report while it is being written: form to the left, typeset page to the right. */
export function PaperForm({ paper }: { readonly paper: Tjansteskrivelse }) {
  const handle = usePaperForm(paper);
  const [hub] = useState(createEditorHub);
  const [fotnot, setFotnot] = useState<FotnotInDialog>(null);
  const layout = usePaperLayout();
  const toolbar = useRef<HTMLDivElement>(null);
  const { form, autosave } = handle;
  const editing = useMemo(
    () => ({
      paper,
      form,
      hub,
      openFotnot: (id: string | null) => setFotnot({ id }),
      goToToolbar: () => toolbar.current?.querySelector('button')?.focus(),
      openAside: layout.openAside,
      toggleFocus: layout.toggleFocus,
    }),
    [paper, form, hub, layout.openAside, layout.toggleFocus],
  );
  const actions = usePaperCommands(handle, {
    paper,
    hub,
    onNewFotnot: () => setFotnot({ id: null }),
    onTogglePreview: layout.toggleAside,
    onToggleFocus: layout.toggleFocus,
  });
  return (
    <PaperEditingContext value={editing}>
      <Page>
        <WritingHeader tjansteskrivelseId={paper.id} autosave={autosave} {...actions} />
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
          <div className="paper-desk" data-pane="form">
            {!layout.isFocused && <PaperOutline />}
            <PaperParts handle={handle} />
          </div>
        </SplitView>
      </Page>
      {fotnot && (
        <FotnotWindow
          open={fotnot}
          handle={handle}
          onClose={() => setFotnot(null)}
          onInsert={(id) => {
            hub.run(insertFotnotsref(id));
            hub.focusLater();
          }}
        />
      )}
      <AutosaveGuard autosave={autosave} />
    </PaperEditingContext>
  );
}
