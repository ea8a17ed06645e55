import { HandlingData } from '../../../../shared/domain/handling.ts';
import type { PostId } from '../../../../shared/domain/id.ts';
import type { SekretessData } from '../../../../shared/domain/sekretess.ts';
import { waitingPost } from '../../../support/waiting-post.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const nowhere = { handlingId: sampleId(404) };
const missing = refused('a handling that does not exist', 'NotFound', () => nowhere);
/** The posts that the samples are about to use; made in silence before them. */
const posts = new WeakMap<TestApp, PostId[]>();

const marking: SekretessData = {
  lagrum: '26 kap. 1 § OSL',
  datum: '2026-11-21',
  myndighet: 'Kommunstyrelsen',
  anmarkning: '',
};

function prepared({ app }: Made, ...files: string[][]): void {
  posts.set(
    app,
    files.map((names) => waitingPost(app, ...names)),
  );
}

const post = ({ app }: Made, index: number): PostId => {
  const id = posts.get(app)?.[index];
  if (!id) throw new Error('no such post is prepared');
  return id;
};

const handlingOf = (made: Made) => ({ handlingId: made.answer('handling.register').id });
const corrected = (made: Made) => ({
  ...handlingOf(made),
  version: made.answer('handling.correct').version,
});
const dataOf = (made: Made) => HandlingData.strip().parse(made.answer('handling.register'));

export const handlingSamples: SampleTable<
  | 'handling.get'
  | 'handling.correct'
  | 'handling.addFiles'
  | 'handling.replaceFile'
  | 'sekretess.mark'
  | 'sekretess.lift'
  | 'handling.makulera'
> = {
  'handling.get': { good: handlingOf, bad: [missing] },
  'handling.correct': {
    good: (made) => ({
      ...handlingOf(made),
      version: made.answer('handling.register').version,
      data: { ...dataOf(made), anmarkning: 'Kom utan bilaga' },
    }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...handlingOf(made),
        version: 0,
        data: dataOf(made),
      })),
      broken('made a draft again', 'no_longer_draft', ['data', 'statusTf'], (made) => ({
        ...corrected(made),
        data: {
          ...dataOf(made),
          ...{ riktning: 'intern', statusTf: 'arbetsmaterial', inkommenDatum: null },
          datumHandling: '2026-11-20',
        },
      })),
      malformed(
        'secret and not registered',
        'secret_not_registered',
        ['data', 'registreringsform'],
        (made) => ({
          ...corrected(made),
          data: { ...dataOf(made), offentlighet: 'delvis', registreringsform: 'halls_ordnat' },
        }),
      ),
    ],
  },
  'handling.addFiles': {
    prepare: (made) => {
      prepared(made, ['ansökan.pdf', 'bilaga.pdf'], []);
    },
    good: (made) => ({ ...handlingOf(made), postId: post(made, 0) }),
    bad: [
      broken('a post registered before', 'post_settled', ['postId'], (made) => ({
        ...handlingOf(made),
        postId: post(made, 0),
      })),
      broken('a post without files', 'post_without_files', ['postId'], (made) => ({
        ...handlingOf(made),
        postId: post(made, 1),
      })),
      refused('a post that does not exist', 'NotFound', (made) => ({
        ...handlingOf(made),
        postId: sampleId(404),
      })),
    ],
  },
  'handling.replaceFile': {
    prepare: (made) => {
      prepared(made, ['ansökan, ny.pdf'], ['en.pdf', 'två.pdf']);
    },
    good: (made) => ({
      ...handlingOf(made),
      ordning: 1,
      postId: post(made, 0),
      orsak: 'En sida saknades',
    }),
    bad: [
      broken('replaced before', 'already_replaced', ['ordning'], (made) => ({
        ...handlingOf(made),
        ...{ ordning: 1, postId: post(made, 1), orsak: 'Igen' },
      })),
      broken('two files for one', 'one_file', ['postId'], (made) => ({
        ...handlingOf(made),
        ...{ ordning: 2, postId: post(made, 1), orsak: 'Två' },
      })),
      malformed('no reason', 'required', ['orsak'], (made) => ({
        ...handlingOf(made),
        ...{ ordning: 2, postId: post(made, 1), orsak: ' ' },
      })),
    ],
  },
  'sekretess.mark': {
    good: (made) => ({ ...corrected(made), omfattning: 'delvis', data: marking }),
    bad: [
      malformed('no provision (K02)', 'required', ['data', 'lagrum'], (made) => ({
        ...corrected(made),
        ...{ omfattning: 'delvis', data: { ...marking, lagrum: '' } },
      })),
      malformed('no authority (K02)', 'required', ['data', 'myndighet'], (made) => ({
        ...corrected(made),
        ...{ omfattning: 'delvis', data: { ...marking, myndighet: '' } },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...corrected(made),
        ...{ omfattning: 'sekretess', data: marking },
      })),
    ],
  },
  'sekretess.lift': {
    good: (made) => ({
      markeringId: made.answer('sekretess.mark').id,
      ...{ datum: '2026-11-21', orsak: 'Uppgiften är offentlig', offentlighet: 'offentligt' },
    }),
    bad: [
      broken('lifted twice', 'already_lifted', ['markeringId'], (made) => ({
        markeringId: made.answer('sekretess.mark').id,
        ...{ datum: '2026-11-21', orsak: 'Igen', offentlighet: 'offentligt' },
      })),
      refused('a marking that does not exist', 'NotFound', () => ({
        markeringId: sampleId(404),
        ...{ datum: '2026-11-21', orsak: 'x', offentlighet: 'offentligt' },
      })),
    ],
  },
  'handling.makulera': {
    good: (made) => ({
      ...handlingOf(made),
      // Marked and lifted since it was corrected.
      version: made.answer('handling.correct').version + 2,
      orsak: 'Registrerad i fel ärende',
    }),
    bad: [
      refused('makulerad twice', 'RuleViolated', (made) => ({
        ...handlingOf(made),
        version: made.answer('handling.makulera').version,
        orsak: 'Igen',
      })),
      malformed('no reason', 'required', ['orsak'], () => ({
        ...nowhere,
        ...{ version: 1, orsak: '' },
      })),
    ],
  },
};
