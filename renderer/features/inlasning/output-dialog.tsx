import { useState } from 'react';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { textGranskning } from '../../text/granskning.ts';
import { textOutput } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toasts.ts';

interface OutputDialogProps {
  readonly tjansteskrivelseId: TjansteskrivelseId;
  /** Stores what is written, when somebody writes: what goes out is what is stored. */
  readonly store?: () => Promise<number | null>;
  readonly onClose: () => void;
}

/** Runs with what is written stored; says so when it can't be stored as it stands. */
async function withStored(store: OutputDialogProps['store'], run: () => void): Promise<void> {
  const isStored = !store || (await store()) !== null;
  if (isStored) run();
  else showToast({ title: textGranskning.notStored, kind: 'error' });
}

/** The paper as a Word file or as text, or as a handling in its case. */
export function OutputDialog({ tjansteskrivelseId, store, onClose }: OutputDialogProps) {
  const [medWord, setMedWord] = useState(false);
  const write = useCommand('utskrift.export', {
    onSuccess: (file) => {
      if (file === null) return;
      showToast({ title: textOutput.written, detail: file.fileName });
      onClose();
    },
  });
  const add = useCommand('utskrift.addToArende', {
    onSuccess: ({ beteckning }) => {
      showToast({ title: textOutput.added(beteckning), kind: 'ok' });
      onClose();
    },
  });
  const ofPaper = { tjansteskrivelseId };
  const exportAs = (format: 'docx' | 'txt') => () =>
    void withStored(store, () => write.run({ ...ofPaper, format }));
  return (
    <Dialog
      title={textOutput.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textOutput.add,
        isPending: add.isPending,
        onPress: () => void withStored(store, () => add.run({ ...ofPaper, medWord })),
      }}
    >
      <div className="button-row">
        <Button onPress={exportAs('docx')}>{textOutput.word}</Button>
        <Button onPress={exportAs('txt')}>{textOutput.text}</Button>
      </div>
      <p>{textOutput.addHelp}</p>
      <Checkbox isSelected={medWord} onChange={setMedWord}>
        {textOutput.withWord}
      </Checkbox>
    </Dialog>
  );
}
