import type { UseNavigateResult } from '@tanstack/react-router';
import type { PaletteSource } from '../commands/palette-items.ts';
import { arendeSource } from '../features/arenden/palette-source.ts';
import { filSource, handlingSource } from '../features/sok/palette-source.ts';

/** What the palette searches besides commands: one line for each feature that has something. */
const makers: readonly ((navigate: UseNavigateResult<string>) => PaletteSource)[] = [
  arendeSource,
  handlingSource,
  filSource,
];

/** The sources, able to open what they find. */
export function paletteSources(navigate: UseNavigateResult<string>): readonly PaletteSource[] {
  return makers.map((make) => make(navigate));
}
