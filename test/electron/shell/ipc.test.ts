import type { IpcMain } from 'electron';
import { describe, expect, test } from 'vitest';
import type { App } from '../../../electron/app/create-app.ts';
import { answerCalls, forwardEvents } from '../../../electron/shell/ipc.ts';
import { Envelope } from '../../../shared/contract/envelope.ts';

type Handler = (event: object, ...args: unknown[]) => Promise<string>;

const ourFrame = { url: 'app://paragraf/index.html', parent: null };

function handlerOf(app: Partial<App>): Handler {
  const handlers = new Map<string, Handler>();
  const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) };
  answerCalls(ipcMain as unknown as IpcMain, Promise.resolve(app as App));
  expect([...handlers.keys()]).toEqual(['paragraf:call']);
  return handlers.get('paragraf:call')!;
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
