import { Check } from 'lucide-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Expedieringsbeslut } from '../../../shared/domain/expediering.ts';
import type { SandlistepostId } from '../../../shared/domain/id.ts';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import { useCommand } from '../../api/use-command.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { AutosaveStatus } from '../../autosave/autosave-status.tsx';
import { useCommands } from '../../commands/use-commands.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { Page, PageBody } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { showToast } from '../../ui/toasts.ts';
import { PostTable } from './post-table.tsx';
import { SandlistaHeader } from './sandlista-header.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { SuggestionPane } from './suggestion-pane.tsx';
import { suggestionsOf } from './suggestions.ts';
import { useAdressbok } from './use-adressbok.ts';
import { useListEdits } from './use-list-edits.ts';
import { useSandlistaForm } from './use-sandlista-form.ts';
import type { SandlistaFormHandle } from './use-sandlista-form.ts';
import { useSheetOutput } from './use-sheet-output.ts';

interface SandlistaFormProps {
  readonly beslut: Expedieringsbeslut;
  readonly list: Sandlista;
  /** Recipients that stand as they are. */
  readonly sent: ReadonlySet<SandlistepostId>;
  /** Leaves the form of a list that is settled already. */
  readonly onLeave: () => void;
}

/** Stores what is written; what cannot be stored is told at its field. */
function useStore({ form, autosave }: SandlistaFormHandle) {
  return async () => {
    const isStored = await autosave.flush();
    if (!isStored) await form.handleSubmit(() => undefined)();
    return isStored;
  };
}

const leaveIf = (leave: () => void) => (isStored: boolean) => {
  if (isStored) leave();
};

/** Settling the list, asked about first since it then stands. */
function useSettling(list: Sandlista, handle: SandlistaFormHandle, store: () => Promise<boolean>) {
  const [isAsking, setAsking] = useState(false);
  const command = useCommand('sandlista.faststall', {
    onSuccess: () =>
      showToast({ title: textSandlista.settled, detail: textSandlista.settledDetail }),
  });
  const settle = async () => {
    const input = { sandlistaId: list.id, version: handle.version() ?? list.version };
    await command.runAsync(input).catch(() => setAsking(false));
  };
  return {
    isAsking,
    isPending: command.isPending,
    ask: async () => setAsking(await store()),
    close: () => setAsking(false),
    settle: () => void settle(),
  };
}

/** The list while it is put together, with the suggestions and the sheet beside. */
export function SandlistaForm({ beslut, list, sent, onLeave }: SandlistaFormProps) {
  const isDecided = beslut.datum !== null && beslut.status !== 'oppen';
  const handle = useSandlistaForm(list);
  const { form, autosave } = handle;
  const store = useStore(handle);
  const output = useSheetOutput(list.id, store);
  const settling = useSettling(list, handle, store);
  const edits = useListEdits(form, useAdressbok(list));
  const [poster, avsteg] = useWatch({ control: form.control, name: ['poster', 'avsteg'] });
  const suggestions = suggestionsOf({ poster, avsteg }, list.forslag);
  const isComplete = isDecided && suggestions.every(({ state }) => state !== 'saknas');
  useCommands([
    {
      id: 'sandlista.spara',
      title: textSandlista.save,
      group: 'vyn',
      key: 'Ctrl+S',
      when: 'view',
      run: () => void store(),
    },
  ]);
  return (
    <Page>
      <SandlistaHeader
        beslut={beslut}
        output={output}
        state={<AutosaveStatus autosave={autosave} />}
      >
        {list.faststalld ? (
          <Button kind="primary" icon={Check} onPress={() => void store().then(leaveIf(onLeave))}>
            {textSandlista.done}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={Check}
            isDisabled={!isComplete}
            isPending={settling.isPending}
            onPress={() => void settling.ask()}
          >
            {textSandlista.settle}
          </Button>
        )}
      </SandlistaHeader>
      <SplitView
        look="steps"
        asideLabel={textSandlista.suggestions}
        aside={
          <SuggestionPane
            beslut={beslut}
            control={form.control}
            suggestions={suggestions}
            edits={edits}
            isDecided={isDecided}
            isEmpty={poster.length === 0}
          />
        }
      >
        <PageBody>
          <form
            className="sandlista-columns"
            data-pane="form"
            noValidate
            onSubmit={(event) => event.preventDefault()}
          >
            <section className="sandlista-part" aria-labelledby="sandlista-title">
              <h1 id="sandlista-title">{textSandlista.title}</h1>
              <AutosaveMessages
                autosave={autosave}
                onReadAgain={handle.readAgain}
                onKeepMine={handle.keepMine}
              />
              <FormErrorSummary control={form.control} />
              <PostTable
                control={form.control}
                poster={poster}
                edits={edits}
                sent={sent}
                forslag={list.forslag}
              />
            </section>
            <SheetPreview id={list.id} isEdited />
          </form>
        </PageBody>
      </SplitView>
      <AlertDialog
        title={textSandlista.settleTitle}
        isOpen={settling.isAsking}
        onCancel={settling.close}
        actions={[
          {
            label: textSandlista.settleAction,
            kind: 'primary',
            isPending: settling.isPending,
            onPress: settling.settle,
          },
        ]}
      >
        <p>{textSandlista.settleText(poster.length)}</p>
      </AlertDialog>
      <AutosaveGuard autosave={autosave} />
    </Page>
  );
}
