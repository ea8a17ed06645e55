import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textStart } from '../../../renderer/text/start.ts';
import { launchParagraf } from '../../support/launch.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import { expect } from './expect.ts';
import { button } from './find.ts';
import { mouseHand } from './mouse.ts';

/** The ready example, made once by the program and laid on computers as copies. */
export interface ReadyExample {
  /** Lays a copy where the program makes it, and answers its folder. */
  layOn(dataFolder: string): Promise<string>;
  remove(): void;
}

/** Where the program makes the example on a computer. */
export function documentsOf(dataFolder: string): string {
  return join(dataFolder, 'Documents');
}

/** Nothing is made until a test asks for it. */
export function readyExample(): ReadyExample {
  const origin = makeTempFolder();
  let made: Promise<void> | null = null;
  return {
    async layOn(dataFolder) {
      await (made ??= makeExample(origin));
      const documents = documentsOf(dataFolder);
      cpSync(documentsOf(origin), documents, { recursive: true });
      return exampleIn(documents);
    },
    remove: () => removeTempFolder(origin),
  };
}

/** The only register among somebody's documents. */
export function exampleIn(documents: string): string {
  return join(documents, readdirSync(documents)[0] ?? '');
}

/** By the same button as everybody's example. */
async function makeExample(dataFolder: string): Promise<void> {
  const program = await launchParagraf({ dataFolder });
  await mouseHand(program.page).press(button(program.page, textStart.example));
  await expect(program.page).not.toHaveURL(/start/u);
  await program.close();
}
