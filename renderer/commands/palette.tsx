import { useQueries } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { PaletteList } from '../ui/palette-list.tsx';
import { changePreferences, usePreferences } from '../lib/preferences.ts';
import { commandSections } from './palette-items.ts';
import type { PaletteItem, PaletteSection, PaletteSource } from './palette-items.ts';
import { useAllCommands } from './use-commands.ts';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly sources: readonly PaletteSource[];
}

const LEAST_QUERY = 2;
const RECENT_KEPT = 8;

/** What the sources find; the latest answers are not kept, since the register changes. */
function useFound(sources: readonly PaletteSource[], query: string) {
  const results = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.id, query],
      queryFn: () => source.search(query),
      enabled: query.length >= LEAST_QUERY,
      gcTime: 0,
    })),
  });
  const sections: PaletteSection[] = sources.map((source, index) => ({
    id: source.id,
    title: source.title,
    items: results[index]?.data ?? [],
  }));
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    isSearching: results.some(({ isFetching }) => isFetching),
  };
}

function OpenPalette({ onClose, sources }: Omit<PaletteProps, 'isOpen'>) {
  const [query, setQuery] = useState('');
  const commands = useAllCommands();
  const { recentCommands } = usePreferences();
  const found = useFound(sources, useDeferredValue(query.trim()));
  const run = (item: PaletteItem) => {
    onClose();
    const recent = [item.id, ...recentCommands.filter((id) => id !== item.id)];
    changePreferences({ recentCommands: recent.slice(0, RECENT_KEPT) });
    // After the palette has given the focus back, a frame from now, so that the command may move it on.
    requestAnimationFrame(() => requestAnimationFrame(() => item.run()));
  };
  return (
    <PaletteList
      query={query}
      onQuery={setQuery}
      sections={[...commandSections(commands, query, recentCommands), ...found.sections]}
      isSearching={found.isSearching}
      onRun={run}
      onClose={onClose}
    />
  );
}

/** Ctrl+K: every command, and what the sources find, by words. */
export function Palette({ isOpen, onClose, sources }: PaletteProps) {
  return isOpen ? <OpenPalette onClose={onClose} sources={sources} /> : null;
}
