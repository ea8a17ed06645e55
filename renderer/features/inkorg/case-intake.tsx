import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { PostId } from '../../../shared/domain/id.ts';
import { textIntake } from '../../text/inkorg.ts';
import { DropZone } from './drop-zone.tsx';
import { takeIn, tellError } from './intake.ts';
import { RegisterPosts } from './register-posts.tsx';

interface CaseIntakeProps {
  readonly arende: Arende;
  readonly children: ReactNode;
}

/** A case that files can be dropped on: they are taken in, and registered one after the other. */
export function CaseIntake({ arende, children }: CaseIntakeProps) {
  const search = useSearch({ from: '/app/arenden/$arendeId' });
  const navigate = useNavigate();
  const [posts, setPosts] = useState<readonly PostId[]>(search.post ? [search.post] : []);
  const isShut = arende.status === 'makulerat' || arende.status === 'arkiverat';
  return (
    <DropZone
      label={textIntake.dropOnCase(arende.diarienummer)}
      isDisabled={isShut || posts.length > 0}
      onFiles={(files, kalla) => {
        // The dialog that opens tells that they have come, and a message would lie over it.
        takeIn({ files, arendeId: arende.id, kalla, isDoneUntold: true }).then(setPosts, tellError);
      }}
    >
      {children}
      {posts.length > 0 && (
        <RegisterPosts
          arendeId={arende.id}
          postIds={posts}
          onClose={() => {
            setPosts([]);
            // Else the same post would be asked about again on the way back here.
            if (search.post) {
              const rest = { ...search, post: undefined };
              void navigate({ to: '.', search: rest, replace: true });
            }
          }}
        />
      )}
    </DropZone>
  );
}
