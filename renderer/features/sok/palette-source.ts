import type { UseNavigateResult } from '@tanstack/react-router';
import { FileText, Files, Search } from 'lucide-react';
import type { Soktext, Soktraff } from '../../../shared/domain/sok.ts';
import { call } from '../../api/client.ts';
import type { PaletteItem, PaletteSource } from '../../commands/palette-items.ts';
import { placeOfHit, textSok } from '../../text/sok.ts';
import { openHit } from './open-hit.ts';
import { MOST_TYPED, askedKinds } from './sok-search.ts';

const SHOWN = 5;

/** Handlingar as the palette finds them: by number, heading, sender or recipient. */
export function handlingSource(navigate: UseNavigateResult<string>): PaletteSource {
  return {
    id: 'handlingar',
    title: textSok.palette.handlingar,
    search: async (query) => {
      const hits = await find('handling', query);
      return hits.map((traff) => ({
        ...item(navigate, traff),
        title: `${traff.nummer.text} ${traff.rubrik.text}`,
        detail: traff.under.text,
        icon: Files,
      }));
    },
  };
}

/** Pages of files by what they say, and the way to the whole search. */
export function filSource(navigate: UseNavigateResult<string>): PaletteSource {
  return {
    id: 'filer',
    title: textSok.palette.filer,
    search: async (query) => {
      const hits = await find('sida', query);
      const found = hits.flatMap((traff): PaletteItem[] => {
        const detail = placeOfHit(traff);
        if (detail === null) return [];
        const title = `${traff.nummer.text} ${fromFirstMark(traff.under)}`.trim();
        return [{ ...item(navigate, traff), title, detail, icon: FileText }];
      });
      return [...found, toWhole(navigate, query)];
    },
  };
}

/** A line is short: it begins where the words stand. */
function fromFirstMark({ text, markerat }: Soktext): string {
  const start = markerat[0]?.[0] ?? 0;
  return start === 0 ? text : `… ${text.slice(start)}`;
}

async function find(slag: 'handling' | 'sida', query: string): Promise<readonly Soktraff[]> {
  if (!askedKinds({}, query).includes(slag)) return [];
  const text = query.slice(0, MOST_TYPED);
  return (await call('sok.search', { slag, text, plats: 'palett', efter: null, antal: SHOWN }))
    .traffar;
}

function item(navigate: UseNavigateResult<string>, traff: Soktraff) {
  const { slag, rad } = traff;
  return { id: `${slag} ${String(rad)}`, run: () => openHit(navigate, traff) };
}

function toWhole(navigate: UseNavigateResult<string>, query: string): PaletteItem {
  return {
    id: 'sok.allt',
    title: textSok.palette.everything(query),
    icon: Search,
    run: () => void navigate({ to: '/sok', search: { q: query } }),
  };
}
