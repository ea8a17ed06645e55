import type { PostId } from '../../../shared/domain/id.ts';
import type { TestApp } from '../test-app.ts';

/** Waits until the words of every file of a post have been read, and everybody has been told. */
export async function textIsRead(app: TestApp, postId: PostId): Promise<void> {
  const isRead = async () => {
    const { filer } = await app.call('post.get', { postId });
    return filer.every(({ textStatus }) => textStatus !== 'vantar');
  };
  while (!(await isRead())) await nextNews(app);
}

function nextNews(app: TestApp): Promise<void> {
  return new Promise((resolve) => {
    const stop = app.onEvent((event) => {
      if (event.type !== 'changed') return;
      stop();
      resolve();
    });
  });
}
