import type { IpcMain } from 'electron';
import { describe, expect, test } from 'vitest';
import type { App } from '../../../electron/app/create-app.ts';
import { answerCalls, answerDrops, forwardEvents } from '../../../electron/shell/ipc.ts';
import { Envelope } from '../../../shared/contract/envelope.ts';

type Handler = (event: object, ...args: unknown[]) => Promise<string>;

const ourFrame = { url: 'app://paragraf/index.html', parent: null };

function handlerOf(
  app: Partial<App>,
  answer: typeof answerCalls = answerCalls,
  channel = 'paragraf:call',
): Handler {
  const handlers = new Map<string, Handler>();
  const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) };
  answer(ipcMain as unknown as IpcMain, Promise.resolve(app as App));
  expect([...handlers.keys()]).toEqual([channel]);
  return handlers.get(channel)!;
}

const calls: string[] = [];
const handler = handlerOf({
  call: (name, json) => {
    calls.push(name);
    return Promise.resolve(`${name} ${json}`);
  },
});

describe('calls', () => {
  test('from our main frame reach the program', async () => {
    expect(await handler({ senderFrame: ourFrame }, 'app.getInfo', '{}')).toBe('app.getInfo {}');
  });

  test.each([
    ['no frame', null],
    ['a frame in our page', { url: ourFrame.url, parent: ourFrame }],
    ['another site', { url: 'https://evil.example/', parent: null }],
    ['another host of our scheme', { url: 'app://evil/index.html', parent: null }],
    ['a blank page', { url: 'about:blank', parent: null }],
    ['an empty address', { url: '', parent: null }],
  ])('from %s are answered with Forbidden', async (_who, senderFrame) => {
    const before = calls.length;
    const envelope = Envelope.parse(
      JSON.parse(await handler({ senderFrame }, 'app.getInfo', '{}')),
    );
    expect(envelope).toEqual({ ok: false, error: { code: 'Forbidden', violations: [] } });
    expect(calls).toHaveLength(before);
  });

  test.each([[[undefined, '{}']], [['app.getInfo', {}]], [['app.getInfo']], [[{}, 1]], [[]]])(
    'with %j instead of two texts are answered with InvalidInput',
    async (args) => {
      const answer = await handler({ senderFrame: ourFrame }, ...args);
      expect(Envelope.parse(JSON.parse(answer))).toMatchObject({ error: { code: 'InvalidInput' } });
    },
  );
});

describe('dropped files', () => {
  const admitted: string[] = [];
  const drop = handlerOf(
    {
      admitFile: (path) => {
        admitted.push(path);
        return { handle: 'h', namn: 'brev.pdf' };
      },
    },
    answerDrops,
    'paragraf:dropped-file',
  );

  test('from our main frame get a handle, and no path goes back', async () => {
    const answer = await drop({ senderFrame: ourFrame }, '/hem/inkommet/brev.pdf');
    expect(answer).toBe('{"ok":true,"value":{"handle":"h","namn":"brev.pdf"}}');
    expect(admitted).toEqual(['/hem/inkommet/brev.pdf']);
  });

  test.each([
    ['Forbidden', { url: ourFrame.url, parent: ourFrame }, '/hem/brev.pdf'],
    ['Forbidden', null, '/hem/brev.pdf'],
    ['InvalidInput', ourFrame, ''],
    ['InvalidInput', ourFrame, 'brev.pdf'],
    ['InvalidInput', ourFrame, { path: '/hem/brev.pdf' }],
  ])('are answered with %s', async (code, senderFrame, path) => {
    const before = admitted.length;
    const envelope = Envelope.parse(JSON.parse(await drop({ senderFrame }, path)));
    expect(envelope).toMatchObject({ ok: false, error: { code } });
    expect(admitted).toHaveLength(before);
  });
});

test('events go to every window that is open', () => {
  const sent: string[] = [];
  let publish: (json: string) => void = () => undefined;
  const window = (name: string, gone: boolean) => ({
    isDestroyed: () => gone,
    webContents: {
      send: (channel: string, json: string) => sent.push(`${name} ${channel} ${json}`),
    },
  });
  forwardEvents(
    {
      onEvent: (listener: (json: string) => void) => {
        publish = listener;
      },
    } as unknown as App,
    () => [window('a', false), window('b', true), window('c', false)],
  );
  publish('{"type":"x"}');
  expect(sent).toEqual(['a paragraf:event {"type":"x"}', 'c paragraf:event {"type":"x"}']);
});
