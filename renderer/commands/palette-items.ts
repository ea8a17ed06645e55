import type { LucideIcon } from 'lucide-react';
import { foldedSwedish, matchScore } from '../lib/matching.ts';
import { textCommands } from '../text/sv.ts';
import { commandIds } from './command-ids.ts';
import type { Command, CommandGroup } from './command.ts';

/** A row of the palette: a command, or something found, such as a case. */
export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly key?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly run: () => void;
}

export interface PaletteSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** Something that can be searched from the palette. */
export interface PaletteSource {
  readonly id: string;
  readonly title: string;
  readonly search: (query: string) => Promise<readonly PaletteItem[]>;
}

const GROUPS = Object.entries(textCommands.groups) as [CommandGroup, string][];

function bestScore(command: Command, query: string): number {
  const whole = [command.title, ...(command.keywords ?? [])].join(' ');
  return Math.max(matchScore(command.title, query), matchScore(whole, query) / 2);
}

function ranked(commands: readonly Command[], query: string, recent: readonly string[]): Command[] {
  const recency = ({ id }: Command) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return commands
    .map((command) => ({ command, score: query === '' ? 1 : bestScore(command, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || recency(a.command) - recency(b.command))
    .map(({ command }) => command);
}

/**
 * The commands that answer the query, in groups; lately used ones first within their group. One that
 * is called what was written comes before all others, with its group.
 */
export function commandSections(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): PaletteSection[] {
  const offered = commands.filter(({ id }) => id !== commandIds.palette);
  const matching = ranked(offered, query.trim(), recent);
  const named = foldedSwedish(query.trim());
  const isNamed = ({ items }: PaletteSection) =>
    items.some((item) => foldedSwedish(item.title) === named);
  return GROUPS.map(([group, title]) => ({
    id: group,
    title,
    items: matching.filter((command) => command.group === group),
  }))
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}
