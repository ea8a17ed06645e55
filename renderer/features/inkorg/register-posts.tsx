import { useState } from 'react';
import type { ArendeId, PostId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { HandlingDialog } from '../handlingar/handling-dialog.tsx';
import { handlingOf } from './post-prefill.ts';

interface RegisterPostsProps {
  readonly arendeId: ArendeId;
  readonly postIds: readonly PostId[];
  readonly onClose: () => void;
}

/** Registers posts in a case, one dialog after the other; those passed over stay in the inbox. */
export function RegisterPosts({ arendeId, postIds, onClose }: RegisterPostsProps) {
  const [place, setPlace] = useState(0);
  const postId = postIds[place];
  const isLast = place >= postIds.length - 1;
  const next = () => {
    if (isLast) onClose();
    else setPlace(place + 1);
  };
  const { data: post } = useContractQuery(
    'post.get',
    { postId: postId ?? '' },
    { isEnabled: postId !== undefined },
  );
  if (!post || post.id !== postId) return null;
  return (
    <HandlingDialog
      key={post.id}
      arendeId={arendeId}
      postId={post.id}
      prefill={handlingOf(post)}
      files={post.filer.map(({ namn }) => namn)}
      place={{ nr: place + 1, of: postIds.length }}
      onRegistered={next}
      {...(isLast ? {} : { onSkip: next })}
      onClose={onClose}
    />
  );
}
