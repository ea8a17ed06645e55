import { createInterface } from 'node:readline/promises';
import { onlyKnown, strict } from './strict.ts';
import { isControlled, report } from './control.ts';
import type { DialogAnswer } from './control.ts';

interface OpenOptions {
  readonly properties?: readonly string[];
  readonly defaultPath?: string;
}

/** What the person at the dialogs will answer, in order; a test says it beforehand. */
const answers: DialogAnswer[] = [];
const choices: number[] = [];

/** Queues the path or paths that the next file dialog gives; null closes it without a choice. */
export function answerNextDialog(path: DialogAnswer): void {
  answers.push(path);
}

/** Queues the button, counted from 0, that the next message box gives. */
export function chooseNextButton(button: number): void {
  choices.push(button);
}

export const dialog = strict('dialog', {
  async showOpenDialog(_window: object, options: OpenOptions) {
    onlyKnown('showOpenDialog', options, ['properties', 'filters', 'defaultPath']);
    const what = options.properties?.includes('openFile') === true ? 'Fil' : 'Mapp';
    const filePaths = [await nextAnswer(what, options.defaultPath)].flat();
    const chosen = filePaths.filter((path) => path !== null);
    return { canceled: chosen.length === 0, filePaths: chosen };
  },
  async showSaveDialog(_window: object, options: OpenOptions) {
    onlyKnown('showSaveDialog', options, ['defaultPath', 'filters', 'properties']);
    const [path = null] = [await nextAnswer('Fil', options.defaultPath)].flat();
    return { canceled: path === null, filePath: path ?? '' };
  },
  showMessageBoxSync(_window: object, options: { readonly message: string }): number {
    report({ type: 'asked', question: options.message });
    const choice = choices.shift();
    if (choice === undefined) throw new Error(`Nobody answers the question: ${options.message}`);
    return choice;
  },
  showErrorBox(title: string, content: string): void {
    process.stdout.write(`${title}\n${content}\n`);
  },
});

/** Takes a test's next answer, or asks the person who started the program in a terminal. */
async function nextAnswer(what: string, suggestion: string | undefined): Promise<DialogAnswer> {
  const answer = answers.shift();
  if (answer !== undefined) return answer;
  if (isControlled || !process.stdin.isTTY) throw new Error('Nobody answers the file dialog');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const hint = suggestion === undefined ? '' : ` [${suggestion}]`;
  const typed = await terminal.question(`${what} (hel sökväg, tomt för förslaget)${hint}: `);
  terminal.close();
  return typed.trim() === '' ? (suggestion ?? null) : typed.trim();
}
