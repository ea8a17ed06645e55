import MailComposer from 'nodemailer/lib/mail-composer';
import { safeFileName } from '../../../shared/rules/filnamn.ts';

interface Brevadress {
  readonly namn: string;
  readonly epost: string;
}

/** An e-mail that waits to be sent by the program that the secretary writes e-mail with. */
export interface Epostutkast {
  readonly fran: Brevadress;
  readonly till: Brevadress;
  readonly rubrik: string;
  /** Paragraphs are parted by line breaks. */
  readonly text: string;
  readonly skapad: Date;
  readonly bilagor: readonly { readonly namn: string; readonly pdf: Uint8Array }[];
}

/** What no address can lack, and nothing that would end it or begin another. */
const ADDRESS = /^[^\s@,;:<>()[\]\\"\p{C}]+@[^\s@,;:<>()[\]\\"\p{C}]+$/u;

/** Whether a draft can be addressed so. */
export function isEpostadress(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * The draft as a file (RFC 5322, MIME). `X-Unsent` makes Outlook open it to be sent instead of as
 * one that came. Names and headings are each one line, whatever they were given as.
 * @throws RangeError when an address isn't one
 */
export async function epostutkast(utkast: Epostutkast): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: headerOf(utkast.fran),
    to: headerOf(utkast.till),
    subject: oneLine(utkast.rubrik),
    date: utkast.skapad,
    headers: { 'X-Unsent': '1' },
    text: utkast.text.toWellFormed(),
    attachments: utkast.bilagor.map(({ namn, pdf }) => ({
      filename: safeFileName(`${namn}.pdf`),
      content: Buffer.from(pdf),
      contentType: 'application/pdf',
    })),
    newline: 'win',
    // Nothing of a draft is ever fetched from elsewhere.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return new Uint8Array(await composer.compile().build());
}

function headerOf({ namn, epost }: Brevadress) {
  if (!isEpostadress(epost)) throw new RangeError('not an address');
  return { name: oneLine(namn), address: epost };
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
