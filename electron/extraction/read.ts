import { readFile, stat } from 'node:fs/promises';
import type { SourceBlock } from '../../shared/domain/inlasning.ts';
import { blocksOfLines, textLines } from '../../shared/rules/inlasning/text-blocks.ts';
import { decodeText } from './decode.ts';
import { emailText } from './email.ts';
import type { Email } from './email.ts';
import { kindOf } from './kind.ts';
import {
  MAX_BLOCK_CHARS,
  MAX_BLOCKS,
  MAX_CHARS,
  MAX_PAGE_CHARS,
  MAX_READ_BYTES,
  PAGE_CHARS,
} from './limits.ts';
import type { Answers, Order, Outcome, Source } from './protocol.ts';
import { Unreadable } from './unreadable.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIL: readonly string[] = ['message/rfc822', 'application/vnd.ms-outlook'];

/** Carries out an order; never throws. */
export async function read(order: Order): Promise<Outcome<Order['want']>> {
  try {
    return { ok: true, value: await answerTo(order) };
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'broken' };
  }
}

async function answerTo(order: Order): Promise<Answers[Order['want']]> {
  const { want, name } = order;
  const kind = await kindOf(order, name);
  if (want === 'kind') return kind;
  if (want === 'blocks') return limited(await blocksOf(kind, order));
  if (want === 'email') return emailOf(kind, await wholeFile(order));
  return capped(await textOf(kind, order));
}

async function blocksOf(kind: string, from: Source): Promise<readonly SourceBlock[]> {
  if (kind === WORD) {
    const { wordBlocks } = await import('./word-blocks.ts');
    return wordBlocks(await wholeFile(from));
  }
  if (kind === 'application/pdf') {
    const { pdfBlocks } = await import('./pdf-blocks.ts');
    return pdfBlocks(await wholeFile(from));
  }
  const pages = await textOf(kind, from);
  if (pages.length === 0) throw new Unreadable('broken');
  return blocksOfLines(textLines(pages.join('')));
}

/** A paper of more than this is none that somebody goes through piece by piece. */
function limited(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const chars = blocks.reduce((sum, block) => sum + textLength(block), 0);
  if (blocks.length > MAX_BLOCKS || chars > MAX_BLOCK_CHARS) throw new Unreadable('too_large');
  return blocks;
}

function textLength({ runs, cells }: SourceBlock): number {
  const inCells = cells.flat().reduce((sum, cell) => sum + cell.length, 0);
  return runs.reduce((sum, bit) => sum + (bit.typ === 'text' ? bit.text.length : 1), inCells);
}

async function textOf(kind: string, from: Source): Promise<readonly string[]> {
  if (kind === 'application/pdf') {
    const { pdfText } = await import('./pdf.ts');
    return pdfText(await wholeFile(from));
  }
  if (kind === WORD) {
    const { wordText } = await import('./word.ts');
    return inPages(await wordText(await wholeFile(from)));
  }
  if (MAIL.includes(kind)) return inPages(emailText(await emailOf(kind, await wholeFile(from))));
  if (kind === 'text/html') {
    const { htmlText } = await import('./html.ts');
    return inPages(htmlText(decodeText(await wholeFile(from))));
  }
  return kind.startsWith('text/') ? inPages(decodeText(await wholeFile(from))) : [];
}

// What reads one kind is loaded with the first file of it.
async function emailOf(kind: string, bytes: Buffer): Promise<Email> {
  if (kind === 'application/vnd.ms-outlook') return (await import('./msg.ts')).readMsg(bytes);
  return (await import('./eml.ts')).readEml(bytes);
}

async function wholeFile(from: Source): Promise<Buffer> {
  if ('bytes' in from) {
    if (!from.isWhole || from.bytes.length > MAX_READ_BYTES) throw new Unreadable('too_large');
    return Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.length);
  }
  if ((await stat(from.path)).size > MAX_READ_BYTES) throw new Unreadable('too_large');
  return readFile(from.path);
}

/** A text without pages, cut at blanks where it is long; what is put together again is the text. */
function inPages(text: string): string[] {
  const pages: string[] = [];
  for (let from = 0; from < text.length && from < MAX_CHARS; from += pages.at(-1)?.length ?? 0) {
    pages.push(pageFrom(text, from));
  }
  return pages.length === 0 ? [''] : pages;
}

function pageFrom(text: string, from: number): string {
  const page = text.slice(from, from + PAGE_CHARS);
  const isLast = from + PAGE_CHARS >= text.length;
  const blank = isLast ? -1 : page.search(/\s\S*$/u);
  return blank < PAGE_CHARS / 2 ? page : page.slice(0, blank + 1);
}

/** Keeps the first pages until there is too much, without the zeros that no column of text takes. */
function capped(pages: readonly string[]): string[] {
  let left = MAX_CHARS;
  return pages.map((page) => {
    const text = page.replaceAll('\0', '').toWellFormed().slice(0, Math.min(left, MAX_PAGE_CHARS));
    left -= text.length;
    return text;
  });
}
