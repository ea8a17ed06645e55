import { FileDown, Maximize, PanelRight, Printer, Replace, Save, Search } from 'lucide-react';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import type { Command } from '../../commands/command.ts';
import { editorCommands } from '../../editor/editor-commands.ts';
import type { EditorHub } from '../../editor/hub.ts';
import { textPaper } from '../../text/dokument.ts';
import { textFind, textPaperMenu } from '../../text/skrivelse.ts';
import { showToast } from '../../ui/toasts.ts';
import type { PaperFormHandle } from './use-paper-form.ts';

interface CommandParts {
  readonly paper: Tjansteskrivelse;
  readonly hub: EditorHub;
  readonly onNewFotnot: () => void;
  readonly onTogglePreview: () => void;
  readonly onToggleFocus: () => void;
  readonly onFind: () => void;
  readonly onReplace: () => void;
}

/** Export and print of a stored paper. */
export function usePaperOutput(paper: Pick<Tjansteskrivelse, 'id'>) {
  const document = { typ: 'tjansteskrivelse', id: paper.id } as const;
  const exportPdf = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textPaper.exported, detail: file.fileName });
    },
  });
  const print = useCommand('dokument.print', {
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') showToast({ title: textPaper.printed });
    },
  });
  return {
    isExporting: exportPdf.isPending,
    exportPdf: () => exportPdf.run({ document }),
    print: () => print.run({ document }),
  };
}

const view = { group: 'vyn', when: 'view' } as const;

/** Export and print, for the palette. */
export function outputCommands(exportPdf: () => void, print: () => void): Command[] {
  return [
    {
      ...view,
      id: 'dokument.exportera',
      title: textPaper.export,
      keywords: ['pdf', 'spara som'],
      key: 'Ctrl+P',
      icon: FileDown,
      run: exportPdf,
    },
    { ...view, id: 'dokument.skrivUt', title: textPaper.print, icon: Printer, run: print },
  ];
}

function layoutCommands({
  onTogglePreview,
  onToggleFocus,
  onFind,
  onReplace,
}: CommandParts): Command[] {
  return [
    {
      ...view,
      id: 'dokument.forhandsvisning',
      title: textPaper.preview,
      key: 'Alt+P',
      icon: PanelRight,
      run: onTogglePreview,
    },
    {
      ...view,
      id: 'dokument.fokus',
      title: textPaperMenu.focusOn,
      key: 'Ctrl+Shift+F',
      icon: Maximize,
      run: onToggleFocus,
    },
    {
      ...view,
      ...{ id: 'dokument.sok', title: textFind.find, key: 'Ctrl+F', icon: Search },
      run: onFind,
    },
    {
      ...view,
      ...{ id: 'dokument.ersatt', title: textFind.findAndReplace, key: 'Ctrl+H', icon: Replace },
      run: onReplace,
    },
  ];
}

function writingCommands({ hub, onNewFotnot }: CommandParts): Command[] {
  return [...editorCommands(hub, onNewFotnot)];
}

/** What can be done with a paper that is being written; each is in the palette too. */
export function usePaperCommands(handle: PaperFormHandle, parts: CommandParts) {
  const { form, autosave } = handle;
  const output = usePaperOutput(parts.paper);
  // What is exported is what is stored, so what is written is stored first.
  const afterSaving = (run: () => void) => () => {
    void autosave.flush().then((isStored) => {
      if (isStored) run();
      else void form.handleSubmit(() => undefined)();
    });
  };
  const exportPdf = afterSaving(output.exportPdf);
  const save = () => {
    // Errors are listed, and what can be stored is.
    void form.handleSubmit(() => undefined)();
    void autosave.flush();
  };
  useCommands([
    {
      ...view,
      id: 'dokument.spara',
      title: textPaper.saveNow,
      key: 'Ctrl+S',
      icon: Save,
      run: save,
    },
    ...outputCommands(exportPdf, afterSaving(output.print)),
    ...layoutCommands(parts),
    ...writingCommands(parts),
  ]);
  return { exportPdf, isExporting: output.isExporting };
}
