import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { Bradska } from '../../../shared/domain/oversikt.ts';
import type { Atgard } from '../../../shared/domain/oversikt.ts';
import {
  ATGARDSLAG,
  atgardsforemal,
  atgardstext,
  fristtext,
} from '../../../shared/phrases/atgarder.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textOversikt } from '../../text/oversikt.ts';
import { HitList } from '../../ui/hit-list.tsx';
import type { HitGroup } from '../../ui/hit-list.tsx';
import { Atgardsrad } from './atgardsrad.tsx';
import { openMal } from './open-mal.ts';

const DIGITS = 9;

interface AtgardslistaProps {
  readonly atgarder: readonly Atgard[];
}

/** What is to be done, by how soon. Arrows and Enter open a row; so do 1 to 9, with Ctrl everywhere. */
export function Atgardslista({ atgarder }: AtgardslistaProps) {
  const navigate = useNavigate();
  useCommands(
    useMemo(
      () =>
        atgarder.slice(0, DIGITS).map((atgard, index): Command => ({
          id: `oversikt.rad${String(index + 1)}`,
          title: `${atgardstext(atgard)}: ${atgardsforemal(atgard)}`,
          group: 'ga_till',
          key: `Ctrl+${String(index + 1)}`,
          when: 'view',
          run: () => openMal(navigate, atgard.mal),
        })),
      [atgarder, navigate],
    ),
  );
  const onDigit = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    const atgard = isPlain && /^[1-9]$/u.test(event.key) && atgarder[Number(event.key) - 1];
    if (!atgard) return;
    event.preventDefault();
    event.stopPropagation();
    openMal(navigate, atgard.mal);
  };
  return (
    <div className="atgarder" onKeyDownCapture={onDigit}>
      <HitList
        label={textOversikt.due}
        groups={groupsOf(atgarder, (atgard) => openMal(navigate, atgard.mal))}
      />
    </div>
  );
}

function groupsOf(atgarder: readonly Atgard[], open: (atgard: Atgard) => void): HitGroup[] {
  return Bradska.options.flatMap((bradska) => {
    const own = atgarder.filter((one) => one.bradska === bradska);
    if (own.length === 0) return [];
    const hits = own.map((atgard) => {
      const index = atgarder.indexOf(atgard);
      return {
        id: atgard.nyckel,
        textValue: textOversikt.spoken(
          atgardstext(atgard),
          atgardsforemal(atgard),
          fristtext(atgard.senast),
          ATGARDSLAG[atgard.slag],
        ),
        content: <Atgardsrad atgard={atgard} siffra={index < DIGITS ? index + 1 : null} />,
        onOpen: () => open(atgard),
      };
    });
    return [{ id: bradska, title: textOversikt.groups[bradska], meta: String(own.length), hits }];
  });
}
