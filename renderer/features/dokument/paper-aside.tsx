import type { ComponentType } from 'react';
import { textFindings } from '../../text/dokument.ts';
import { textAside } from '../../text/skrivelse.ts';
import { textKommentarer, textVersioner } from '../../text/granskning.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { KommentarCount, KommentarPanel } from './granskning/kommentar-panel.tsx';
import { VersionPanel } from './granskning/version-panel.tsx';
import { KontrollCount } from './kontroller/kontroll-count.tsx';
import { KontrollPanel } from './kontroller/kontroll-panel.tsx';
import { PreviewPane } from './preview-pane.tsx';

export interface AsideTab {
  readonly id: string;
  readonly title: string;
  readonly Panel: ComponentType;
  /** Drawn in the tab after the title, for example how many things wait there. */
  readonly Count?: ComponentType;
}

/** What can stand beside the text. Add a line to add a tab; `editing.openAside(id)` opens it. */
export const asideTabs: readonly AsideTab[] = [
  { id: 'sida', title: textAside.sida, Panel: PreviewPane },
  { id: 'kontroller', title: textFindings.heading, Panel: KontrollPanel, Count: KontrollCount },
  {
    ...{ id: 'kommentarer', title: textKommentarer.tab },
    ...{ Panel: KommentarPanel, Count: KommentarCount },
  },
  { id: 'versioner', title: textVersioner.tab, Panel: VersionPanel },
];

interface PaperAsideProps {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** The pane to the right of the text: the typeset page, the checks, and what else there is. */
export function PaperAside({ selected, onSelect }: PaperAsideProps) {
  return (
    <Tabs
      label={textAside.tabs}
      selected={selected}
      onSelect={onSelect}
      tabs={asideTabs.map(({ id, title, Panel, Count }) => ({
        ...{ id, label: title, content: <Panel /> },
        count: Count && <Count />,
      }))}
    />
  );
}
