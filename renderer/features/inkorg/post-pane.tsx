import { useState } from 'react';
import type { PostId } from '../../../shared/domain/id.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textPost } from '../../text/inkorg.ts';
import { FileChoice } from '../filer/file-choice.tsx';
import { FileViewer } from '../filer/viewer/file-viewer.tsx';
import { PostActions } from './post-actions.tsx';
import { PostFacts } from './post-facts.tsx';

/** The chosen post beside the list: what is known of it, what to do, and its files. */
export function PostPane({ postId }: { readonly postId: PostId }) {
  const { data: post } = useContractQuery('post.get', { postId }, { keepPrevious: true });
  if (!post) return null;
  return (
    <article className="post-pane">
      <h2>{post.rubrik}</h2>
      <PostActions post={post} />
      <PostFacts post={post} />
      <PostFiles post={post} />
    </article>
  );
}

function PostFiles({ post }: { readonly post: Post }) {
  const [place, setPlace] = useState<number | null>(null);
  const shown = post.filer.find(({ ordning }) => ordning === place) ?? post.filer[0];
  if (!shown) {
    return (
      <p className="muted">{post.kalla === 'papper' ? textPost.noFilesPaper : textPost.noFiles}</p>
    );
  }
  return (
    <>
      <FileChoice
        label={textPost.files}
        files={post.filer}
        shown={shown.ordning}
        onShow={setPlace}
      />
      <FileViewer key={shown.sha256} fil={shown} />
    </>
  );
}
