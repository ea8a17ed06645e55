import type { UseNavigateResult } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { call } from '../../api/client.ts';
import type { PaletteSource } from '../../commands/palette-items.ts';
import { textArenden, textArendestatus } from '../../text/arende.ts';

/** Cases as the palette finds them: by number in any form, subject or handläggare. */
export function arendeSource(navigate: UseNavigateResult<string>): PaletteSource {
  return {
    id: 'arenden',
    title: textArenden.title,
    search: async (query) => {
      if (query.trim().length < 2) return [];
      const rows = await call('arende.search', { text: query.slice(0, 200) });
      return rows.map((row) => ({
        id: row.id,
        title: `${row.diarienummer} ${row.arendemening}`,
        detail: textArendestatus[row.status],
        icon: Inbox,
        run: () => void navigate({ to: '/arenden/$arendeId', params: { arendeId: row.id } }),
      }));
    },
  };
}
