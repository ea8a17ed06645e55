import type { Output } from '../../../shared/contract/contract.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import type { Bridge } from '../../../renderer/api/bridge.ts';

const organId = OrganId.parse('01JD0000000000000000000000');

/** Answers the few calls that the frame itself makes. */
const answers: Record<string, unknown> = {
  'app.getInfo': {
    version: '0.1.0',
    userName: 'sekreterare',
    today: '2026-11-21',
    register: {
      kommun: 'Åkerö kommun',
      folderName: 'akero',
      organId,
      organNamn: 'Kulturnämnden',
      exempel: true,
      isReadOnly: false,
      isEncrypted: false,
    },
    locked: null,
    isInProgramFolder: false,
  } satisfies Output<'app.getInfo'>,
};

function answer(name: string): unknown {
  return Object.hasOwn(answers, name)
    ? { ok: true, value: answers[name] }
    : { ok: false, error: { code: 'NotFound', violations: [] } };
}

/** Stands for the program behind the window, for looking at the kit without it. */
export const fakeBridge: Bridge = {
  call: (name) => Promise.resolve(JSON.stringify(answer(name))),
  dropFile: () => Promise.reject(new Error('the gallery takes no files')),
  onEvent: () => () => undefined,
  host: { platform: 'linux', version: '0.1.0' },
};
