import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { DocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { ListaData } from '../../../electron/documents/models/lista-data.ts';
import type { TjansteskrivelseData } from '../../../electron/documents/models/tjansteskrivelse-data.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';

let compiler: Promise<DocumentCompiler> | undefined;

/** A list as it is printed, by the engine of this machine. */
export function listaPdf(data: ListaData): Promise<Uint8Array> {
  return printed({ template: 'lista', data });
}

/** The same of a paper. */
export function paperPdf(data: TjansteskrivelseData): Promise<Uint8Array> {
  return printed({ template: 'tjansteskrivelse', data });
}

async function printed(
  template:
    | { readonly template: 'lista'; readonly data: ListaData }
    | { readonly template: 'tjansteskrivelse'; readonly data: TjansteskrivelseData },
): Promise<Uint8Array> {
  compiler ??= documentAssets().then((assets) => createDocumentCompiler(assets, undefined));
  const request = { ...template, title: template.data.rubrik, date: '2026-11-22' };
  const wanted = { pdf: true, pages: 'none' } as const;
  const outcome = await (await compiler).compile({ request, wanted });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}
