import { Suspense } from 'react';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { AnslagDialog } from './anslag-dialog.tsx';
import { FlyttaDialog } from './flytta-dialog.tsx';
import { JusteringDialog } from './justering-dialog.tsx';
import { LasDialog } from './las-dialog.tsx';
import { NedtagDialog } from './nedtag-dialog.tsx';
import { RattelseDialog } from './rattelse-dialog.tsx';
import { UnderskriftDialog } from './underskrift-dialog.tsx';

/** What is asked before something is done with a part. */
export type Fraga =
  | {
      readonly slag: 'justering' | 'flytta' | 'las' | 'anslag' | 'nedtagning' | 'rattelse';
    }
  | { readonly slag: 'underskrift'; readonly personId: PersonId; readonly namn: string };

interface DelfragaProps {
  readonly fraga: Fraga;
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onClose: () => void;
}

/** The window of the question that is asked. */
export function Delfraga({ fraga, del, paragrafer, onClose }: DelfragaProps) {
  switch (fraga.slag) {
    case 'justering':
      return (
        <Suspense fallback={null}>
          <JusteringDialog del={del} paragrafer={paragrafer} onClose={onClose} />
        </Suspense>
      );
    case 'flytta':
      return <FlyttaDialog del={del} paragrafer={paragrafer} onClose={onClose} />;
    case 'las':
      return <LasDialog del={del} onClose={onClose} />;
    case 'anslag':
      return (
        <Suspense fallback={null}>
          <AnslagDialog del={del} onClose={onClose} />
        </Suspense>
      );
    case 'nedtagning':
      return <NedtagDialog del={del} onClose={onClose} />;
    case 'rattelse':
      return <RattelseDialog del={del} paragrafer={paragrafer} onClose={onClose} />;
    case 'underskrift':
      return (
        <UnderskriftDialog {...{ del, onClose }} personId={fraga.personId} namn={fraga.namn} />
      );
  }
}
