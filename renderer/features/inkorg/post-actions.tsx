import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { Postavslut } from '../../../shared/domain/post.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { useCommand } from '../../api/use-command.ts';
import { textAvslut, textPost } from '../../text/inkorg.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ChooseCaseDialog } from './choose-case-dialog.tsx';
import { CorrectPostDialog } from './correct-post-dialog.tsx';
import { RegisterPosts } from './register-posts.tsx';
import { SettleDialog } from './settle-dialog.tsx';

type Question = 'register' | 'assign' | 'correct' | Postavslut;

/** What can be done with a post: registering it first of all. */
export function PostActions({ post }: { readonly post: Post }) {
  const [question, ask] = useState<Question | null>(null);
  const assign = useCommand('post.assignArende');
  const reopen = useCommand('post.reopen', {
    onSuccess: () => {
      showToast({ title: textPost.reopened });
    },
  });
  const stillAt = { postId: post.id, version: post.version };
  if (post.status === 'registrerad') return null;
  if (post.status !== 'vantar') {
    return (
      <div className="post-actions">
        <Button isPending={reopen.isPending} onPress={() => reopen.run(stillAt)}>
          {textPost.reopen}
        </Button>
      </div>
    );
  }
  const entries: MenuEntry[] = [
    { id: 'correct', label: textPost.correct, onAction: () => ask('correct') },
    { id: 'assign', label: textPost.assign, onAction: () => ask('assign') },
    ...(post.arende === null
      ? []
      : [
          {
            id: 'unassign',
            label: textPost.unassign,
            onAction: () => assign.run({ ...stillAt, arendeId: null }),
          },
        ]),
    ...Postavslut.options.map((id) => ({
      id,
      label: textAvslut[id].action,
      onAction: () => ask(id),
    })),
  ];
  return (
    <div className="post-actions">
      <Button kind="primary" onPress={() => ask('register')}>
        {textPost.register}
      </Button>
      <Menu label={textPost.more} entries={entries} />
      {question !== null && (
        <PostQuestion
          key={question}
          post={post}
          question={question}
          onAssign={(arendeId) => {
            assign.run({ ...stillAt, arendeId });
            ask(null);
          }}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}

interface PostQuestionProps {
  readonly post: Post;
  readonly question: Question;
  readonly onAssign: (arendeId: ArendeId) => void;
  readonly onClose: () => void;
}

function PostQuestion({ post, question, onAssign, onClose }: PostQuestionProps) {
  switch (question) {
    case 'register':
      return <RegisterPost post={post} onClose={onClose} />;
    case 'assign':
      return <ChooseCaseDialog onChoose={onAssign} onClose={onClose} />;
    case 'correct':
      return <CorrectPostDialog post={post} onClose={onClose} />;
    default:
      return <SettleDialog post={post} status={question} onClose={onClose} />;
  }
}

/** In the case it is thought to belong to, in one that is chosen, or in a new one. */
function RegisterPost({ post, onClose }: Pick<PostQuestionProps, 'post' | 'onClose'>) {
  const navigate = useNavigate();
  const [arendeId, setArendeId] = useState<ArendeId | null>(post.arende?.id ?? null);
  if (arendeId !== null) {
    return <RegisterPosts arendeId={arendeId} postIds={[post.id]} onClose={onClose} />;
  }
  return (
    <ChooseCaseDialog
      onChoose={setArendeId}
      onNew={() => void navigate({ to: '/arenden/nytt', search: { post: post.id } })}
      onClose={onClose}
    />
  );
}
