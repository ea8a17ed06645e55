import type { UseNavigateResult } from '@tanstack/react-router';
import type { PaletteSource } from '../commands/palette-items.ts';

/** What the palette searches besides commands: one line for each feature that has something. */
const makers: readonly ((navigate: UseNavigateResult<string>) => PaletteSource)[] = [];

/** The sources, able to open what they find. */
export function paletteSources(navigate: UseNavigateResult<string>): readonly PaletteSource[] {
  return makers.map((make) => make(navigate));
}
