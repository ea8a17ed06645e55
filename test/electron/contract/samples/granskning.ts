import type { Input } from '../../../../shared/contract/contract.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

const noPaper = { tjansteskrivelseId: sampleId(404) };
const noId = malformed('no id', 'invalid_id', ['tjansteskrivelseId'], () => ({
  tjansteskrivelseId: 'skrivelse',
}));

const versionOf = (made: Made) => ({ versionId: made.answer('granskning.nameVersion').id });

/** The version number that the paper has now, whatever has been done with it. */
const step = (
  made: Made,
  change: Partial<Input<'granskning.changeStatus'>> = {},
): Input<'granskning.changeStatus'> => ({
  ...paperOf(made),
  version: made.answer('granskning.restoreVersion').version,
  ...{ status: 'granskning', namn: 'Till granskning' },
  ...change,
});

/** Takes the paper back, so that those who come after can write in it. */
async function takeBack(made: Made): Promise<void> {
  const { version } = made.answer('granskning.changeStatus');
  await made.app.call('granskning.changeStatus', {
    ...step(made),
    ...{ version, status: 'utkast', namn: 'Ändras' },
  });
}

const comment = (made: Made, text: string): Input<'granskning.comment'> => ({
  ...paperOf(made),
  data: { avsnittId: null, citat: 'flest barn', text, svarPa: null },
});

const settled = (made: Made) => ({
  kommentarId: made.answer('granskning.comment').id,
  lost: true,
});

export const granskningSamples: SampleTable<
  | 'granskning.nameVersion'
  | 'granskning.listVersions'
  | 'granskning.getVersion'
  | 'granskning.restoreVersion'
  | 'granskning.changeStatus'
  | 'granskning.comment'
  | 'granskning.listComments'
  | 'granskning.settleComment'
> = {
  'granskning.nameVersion': {
    good: (made) => ({ ...paperOf(made), namn: 'Efter mötet med ekonomi' }),
    bad: [
      malformed('no name', 'required', ['namn'], (made) => ({ ...paperOf(made), namn: ' ' })),
      refused('of a paper that does not exist', 'NotFound', () => ({ ...noPaper, namn: 'A' })),
    ],
  },
  'granskning.listVersions': { good: paperOf, bad: [noId] },
  'granskning.getVersion': {
    good: versionOf,
    bad: [refused('that does not exist', 'NotFound', () => ({ versionId: sampleId(404) }))],
  },
  'granskning.restoreVersion': {
    good: (made) => ({
      ...versionOf(made),
      version: made.answer('tjansteskrivelse.save').version,
      namn: 'Före återställning',
    }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...versionOf(made),
        ...{ version: 0, namn: 'Före' },
      })),
    ],
  },
  'granskning.changeStatus': {
    good: (made) => step(made),
    settle: takeBack,
    bad: [
      malformed('an unknown state', 'invalid_value', ['status'], (made) => ({
        ...step(made),
        status: 'raderad',
      })),
      broken('straight to the board', 'no_such_step', ['status'], (made) =>
        step(made, { status: 'lamnad_till_namnd' }),
      ),
    ],
  },
  'granskning.comment': {
    good: (made) => comment(made, 'Vilken källa?'),
    bad: [
      malformed('nothing said', 'required', ['data', 'text'], (made) => comment(made, ' ')),
      refused('on a paper that does not exist', 'NotFound', (made) => ({
        ...comment(made, 'Ja'),
        ...noPaper,
      })),
    ],
  },
  'granskning.listComments': { good: paperOf, bad: [noId] },
  'granskning.settleComment': {
    good: settled,
    bad: [
      refused('that does not exist', 'NotFound', () => ({
        kommentarId: sampleId(404),
        lost: true,
      })),
    ],
  },
};
