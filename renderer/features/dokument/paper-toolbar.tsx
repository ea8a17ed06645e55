import { ListTree, PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { Ref } from 'react';
import { EditorToolbar } from '../../editor/toolbar.tsx';
import { textPaper } from '../../text/dokument.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useEditing } from './paper-context.ts';
import { PaperMenu } from './paper-menu.tsx';
import { SpellingStatus } from './stavning/spelling-status.tsx';
import { usePaperParts } from './paper-outline.tsx';
import { goToPart } from './paper-part.ts';
import { useTrailState } from './use-paper-trail.ts';

interface PaperToolbarProps {
  readonly toolbarRef: Ref<HTMLDivElement>;
  readonly isPreviewOpen: boolean;
  readonly onTogglePreview: () => void;
}

/** The tools for writing, the way to each part, and the page on or off. */
export function PaperToolbar({ toolbarRef, isPreviewOpen, onTogglePreview }: PaperToolbarProps) {
  const { hub, openFotnot, trail } = useEditing();
  const history = useTrailState(trail);
  const parts = usePaperParts();
  return (
    <div className="paper-toolbar">
      <EditorToolbar
        hub={hub}
        toolbarRef={toolbarRef}
        history={{ ...trail, ...history }}
        onNewFotnot={() => openFotnot(null)}
      />
      <div className="paper-tools">
        <SpellingStatus />
        <Menu
          label={textPaper.outline}
          icon={ListTree}
          entries={parts.map(({ id, title }) => ({
            id,
            label: title,
            onAction: () => goToPart(id),
          }))}
        />
        <PaperMenu />
        <IconButton
          icon={isPreviewOpen ? PanelRightClose : PanelRightOpen}
          label={isPreviewOpen ? textPaper.hidePreview : textPaper.showPreview}
          shortcut="Alt+P"
          kind="default"
          onPress={onTogglePreview}
        />
      </div>
    </div>
  );
}
