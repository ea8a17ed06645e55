import mammoth from 'mammoth';
import { refuseZipBomb } from './zip-guard.ts';

/** Text of a Word file (docx), one paragraph a line. Throws Unreadable `zip_bomb`. */
export async function wordText(bytes: Buffer): Promise<string> {
  await refuseZipBomb(bytes);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return value.replaceAll(/\n{2,}/gu, '\n').trim();
}
