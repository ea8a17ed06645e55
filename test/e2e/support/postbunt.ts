import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEml, type MailParts } from '../../support/files/mail.ts';
import { makeMsg } from '../../support/files/msg.ts';
import { makePdf } from '../../support/files/pdf.ts';
import { makeWord } from '../../support/files/word.ts';

/** The post of a morning: made-up people write to a made-up authority. */
export const brev = {
  synpunkter: { rubrik: 'Synpunkter på snöröjningen', avsandare: 'Anna Almgren' },
  remiss: {
    rubrik: 'Remiss: riktlinjer för färdtjänst',
    avsandare: 'Region Norrsjö',
    bilaga: 'Förslag till riktlinjer.docx',
    ord: 'hållplatserna',
    grundform: 'hållplats',
  },
  /** With the number that the sender answers by. */
  regionremiss: {
    rubrik: 'Remiss: plan för kollektivtrafiken (dnr RN 2026-1187)',
    avsandare: 'Region Norrsjö',
  },
  komplettering: {
    rubrik: 'Komplettering av ansökan om borgen',
    avsandare: 'Granbergs ridsällskap',
    bilaga: 'Årsredovisning.pdf',
  },
  reklam: { rubrik: 'Erbjudande om kontorsstolar', avsandare: 'Sitt Skönt AB' },
  yttrande: {
    rubrik: 'Yttrande om parkeringsavgifter',
    avsandare: 'Lovisa Norén',
    bilaga: 'Karta över torget.pdf',
  },
  utdrag: { rubrik: 'Protokollsutdrag från fullmäktige' },
  ansokan: { rubrik: 'Ansökan om lokalbidrag', avsandare: 'Granbergs sjungande scouter' },
  kopia: { rubrik: 'Kopia av en ansökan' },
  onskemal: { rubrik: 'Önskemål om en skatepark', avsandare: 'Elever på Ekskolan' },
  /** Noted by hand; the number is one that nobody has. */
  papper: {
    rubrik: 'Brev om belysningen från 19121212-1212',
    rattad: 'Brev om belysningen',
    avsandare: 'Tolvan Tolvansson',
  },
} as const;

const address = (name: string) => `${name} <post@exempel.invalid>`;

function mail({ rubrik, avsandare }: { rubrik: string; avsandare: string }, more: MailParts = {}) {
  const date = new Date().toUTCString();
  return makeEml({ subject: rubrik, from: address(avsandare), date, ...more });
}

const files = {
  synpunkter: { name: 'snoroj.eml', make: () => mail(brev.synpunkter) },
  remiss: {
    name: 'remiss.eml',
    make: () => {
      const { bilaga, ord } = brev.remiss;
      const content = makeWord([`Resenärer ska inte behöva vänta länge vid ${ord}.`]);
      return mail(brev.remiss, { attachments: [{ name: bilaga, content }] });
    },
  },
  regionremiss: { name: 'regionens remiss.eml', make: () => mail(brev.regionremiss) },
  komplettering: {
    name: 'komplettering.eml',
    make: async () => {
      const content = await makePdf(['Föreningens tillgångar', 'Föreningens skulder']);
      const attachments = [{ name: brev.komplettering.bilaga, content }];
      return mail(brev.komplettering, { attachments });
    },
  },
  reklam: { name: 'erbjudande.eml', make: () => mail(brev.reklam) },
  yttrande: {
    name: 'yttrande.msg',
    make: async () =>
      makeMsg({
        subject: brev.yttrande.rubrik,
        senderName: brev.yttrande.avsandare,
        senderAddress: 'lovisa.noren@exempel.invalid',
        body: 'Avgifterna bör sänkas.',
        sent: new Date(),
        attachment: { name: brev.yttrande.bilaga, content: await makePdf(['Torget']) },
      }),
  },
  utdrag: {
    name: `${brev.utdrag.rubrik}.pdf`,
    make: () => makePdf(['Fullmäktige antar tidplanen.']),
  },
  ansokan: { name: `${brev.ansokan.rubrik}.pdf`, make: () => makePdf(['Vi söker bidrag.']) },
  kopia: { name: `${brev.kopia.rubrik}.pdf`, make: () => makePdf(['Vi söker bidrag.', '']) },
};

type Sent = keyof typeof files;

/** Writes files of the post in a folder, and answers where each lies. */
export async function layOutPost<Key extends Sent = Sent>(
  folder: string,
  wanted: readonly Key[] = Object.keys(files) as Key[],
): Promise<Record<Key, string>> {
  mkdirSync(folder, { recursive: true });
  const paths: [Key, string][] = [];
  for (const key of wanted) {
    const { name, make } = files[key];
    const path = join(folder, name);
    writeFileSync(path, await make());
    paths.push([key, path]);
  }
  return Object.fromEntries(paths) as Record<Key, string>;
}
