import type { UseNavigateResult } from '@tanstack/react-router';
import type { Command } from './command.ts';

/** What a command needs to move about. */
export interface CommandContext {
  readonly navigate: UseNavigateResult<string>;
  readonly goBack: () => void;
}

/** Commands of a feature that work on every page, for example "Nytt ärende". */
export type CommandMaker = (context: CommandContext) => readonly Command[];
