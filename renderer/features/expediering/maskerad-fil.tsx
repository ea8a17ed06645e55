import { useState } from 'react';
import { isWaiting } from '../../../shared/rules/expediering.ts';
import { textExpediering } from '../../text/expediering.ts';
import { Button } from '../../ui/button.tsx';
import { MaskeringDialog } from './maskering-dialog.tsx';
import type { Utskick } from './utskick.ts';

/** Which file a masked copy is, and the way to choose one until it has been sent. */
export function MaskeradFil({ utskick }: { readonly utskick: Utskick }) {
  const [isChoosing, setChoosing] = useState(false);
  const { post, rad, tillstand } = utskick;
  const sandlistaId = rad.lista?.id ?? null;
  const known = rad.lage?.maskerade.find(({ postId }) => postId === post.id);
  return (
    <>
      <span className="utskick-mer">{known?.namn ?? textExpediering.maskNone}</span>
      {sandlistaId !== null && isWaiting(tillstand) && (
        <Button
          kind="ghost"
          aria-label={textExpediering.maskOf(post.mottagare)}
          onPress={() => setChoosing(true)}
        >
          {textExpediering.mask}
        </Button>
      )}
      {isChoosing && sandlistaId !== null && (
        <MaskeringDialog
          sandlistaId={sandlistaId}
          post={post}
          known={known}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
