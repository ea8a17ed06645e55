import { useState } from 'react';
import type { Handling } from '../../../shared/domain/handling.ts';
import { call } from '../../api/client.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { showToast } from '../../ui/toasts.ts';
import { takeInFiles } from './taken-in.ts';

/** Lets the user choose files and puts them to a handling that is registered already. */
export function useAddedFiles({ id: handlingId, arendeId }: Handling) {
  const [isAdding, setAdding] = useState(false);
  const add = async () => {
    const files = await call('post.chooseFiles', {});
    if (files.length === 0) return;
    const posts = await takeInFiles(arendeId, files);
    for (const postId of posts) await call('handling.addFiles', { handlingId, postId });
    if (posts.length > 0) showToast({ title: textHandlingssida.filesAdded });
  };
  const run = () => {
    setAdding(true);
    void add()
      .catch((error: unknown) => {
        const notice = errorNotice(error);
        if (notice) showToast({ ...notice, kind: 'error' });
      })
      .finally(() => {
        setAdding(false);
      });
  };
  return { run, isAdding };
}
