export interface MailParts {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly type?: string;
}

const boundary = 'del-av-brev';

/** An e-mail as mail programs save it (.eml). */
export function makeEml({
  from = 'Anna Almgren <anna.almgren@exempel.invalid>',
  subject = 'Synpunkter på skolvägen',
  date = 'Tue, 17 Nov 2026 09:30:00 +0100',
  text = 'Hej!\nHär kommer våra synpunkter.',
  html,
  attachments = [],
}: MailParts = {}): Buffer {
  const body = html === undefined ? part('text/plain', text) : part('text/html', html);
  const head = [
    `From: ${encoded(from)}`,
    'To: <registrator@exempel.invalid>',
    `Subject: ${encoded(subject)}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const parts = [body, ...attachments.map(attachmentPart)];
  const lines = [
    ...head,
    '',
    ...parts.map((each) => `--${boundary}\r\n${each}`),
    `--${boundary}--`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function part(type: string, content: string): string {
  const head = [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64'];
  return [...head, '', base64(content)].join('\r\n');
}

function attachmentPart({ name, content, type = 'application/octet-stream' }: MailAttachment) {
  const file = `filename*=utf-8''${encodeURIComponent(name)}`;
  const head = [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; ${file}`,
  ];
  return [...head, '', base64(content)].join('\r\n');
}

function base64(content: Uint8Array | string): string {
  return Buffer.from(content).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
}

/** Words outside ASCII as headers carry them (RFC 2047). */
function encoded(text: string): string {
  return text.replace(
    /^[^<]*[^\0-\x7F<][^<]*?(?= <|$)/u,
    (words) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`,
  );
}
