import { useState } from 'react';
import type { Handling } from '../../../shared/domain/handling.ts';
import { call } from '../../api/client.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { showToast } from '../../ui/toasts.ts';
import { takeIn, tellError } from '../inkorg/intake.ts';

/**
 * Lets the user choose files and puts them to a handling that is registered already. What is taken
 * in and then refused here waits in the inbox: nothing is lost.
 */
export function useAddedFiles({ id: handlingId, arendeId }: Handling) {
  const [isAdding, setAdding] = useState(false);
  const add = async () => {
    const files = await call('post.chooseFiles', {});
    const posts = await takeIn({ files, arendeId, kalla: 'fil', isDoneUntold: true });
    for (const postId of posts) await call('handling.addFiles', { handlingId, postId });
    if (posts.length > 0) showToast({ title: textHandlingssida.filesAdded });
  };
  const run = () => {
    setAdding(true);
    void add()
      .catch(tellError)
      .finally(() => {
        setAdding(false);
      });
  };
  return { run, isAdding };
}
