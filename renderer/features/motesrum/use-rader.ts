import { useState } from 'react';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';

/** A § as the list of the room shows it. */
export type Paragrafrad = Pick<Paragraf, 'id' | 'nr' | 'rubrik' | 'status' | 'dagordningspunktId'>;

/** The §§ for the list: the same array until something that it shows has changed. */
export function useRader(paragrafer: readonly Paragrafrad[]): readonly Paragrafrad[] {
  const [shown, show] = useState(paragrafer);
  const isAlike =
    shown.length === paragrafer.length && paragrafer.every((one, at) => looksAs(one, shown[at]));
  if (!isAlike) show(paragrafer);
  return isAlike ? shown : paragrafer;
}

function looksAs(one: Paragrafrad, other: Paragrafrad | undefined): boolean {
  if (one === other) return true;
  return (
    one.id === other?.id &&
    one.nr === other.nr &&
    one.rubrik === other.rubrik &&
    one.status === other.status &&
    one.dagordningspunktId === other.dagordningspunktId
  );
}
