import type { DocumentRef } from '../../shared/contract/dokument.ts';
import type { SandlistaFacts } from '../../shared/document/sandlista-facts.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import { arendekortData } from '../documents/models/arendekort.ts';
import { balanslistaData } from '../documents/models/balanslista.ts';
import { diarielistaData } from '../documents/models/diarielista.ts';
import { pictureName } from '../documents/models/huvud.ts';
import type { ListaData } from '../documents/models/lista-data.ts';
import { fieldOfPath, tjansteskrivelseData } from '../documents/models/tjansteskrivelse.ts';
import { ramliggareData, ramsummeringData } from '../documents/models/ramliggare.ts';
import { utdragsdata } from '../documents/models/protokollsutdrag.ts';
import { statistikData } from '../documents/models/statistik.ts';
import { sandlistaData } from '../documents/models/sandlista.ts';
import { veckobladData } from '../documents/models/veckoblad.ts';
import type { TypesetRequest } from '../documents/protocol.ts';
import type { CleanLogotyp } from '../files/logotyp/clean-logotyp.ts';
import { today } from '../services/context.ts';
import type { ServiceContext } from '../services/context.ts';
import { gatherBalanslista } from '../services/balanslista.ts';
import { gatherVeckoblad } from '../services/oversikt.ts';
import { gatherPaperFacts } from '../services/paper-facts.ts';
import { gatherUtdrag } from '../services/protokollsutdrag.ts';
import type { Utdragsfakta } from '../services/protokollsutdrag.ts';
import { gatherRamliggare, gatherRamsummering } from '../services/ramliggare-facts.ts';
import { gatherSandlistaFacts } from '../services/sandlista-facts.ts';
import { gatherStatistik } from '../services/statistik.ts';
import { gatherArendekort, gatherDiarielista } from '../services/utlamnande.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { MallData } from '../../shared/domain/mall.ts';
import { DOKUMENTORD } from '../../shared/rules/mall.ts';
import { utdragsnamn } from '../../shared/rules/protokollsutdrag.ts';
import type { Logotyper } from './logotyper.ts';
import { motesdokumentRequest } from './motesdokument.ts';

/** A document ready to be typeset. */
export interface PrintedDocument<Request extends TypesetRequest = TypesetRequest> {
  readonly request: Request;
  /** Name suggested for the file, without extension. */
  readonly fileName: string;
  /** Which field of the form a place in the printed data came from. */
  readonly fieldOf: (path: string) => readonly (string | number)[];
}

/** Gathers what a stored document is printed from. */
export async function documentOf(
  context: ServiceContext,
  logotyper: Logotyper,
  document: DocumentRef,
): Promise<PrintedDocument> {
  if (document.typ === 'tjansteskrivelse') {
    const facts = await gatherPaperFacts(context, document.id);
    return paperDocument(facts, await logotyper.of(context, facts.mall));
  }
  if (document.typ === 'diarielista') {
    return listDocument(diarielistaData(await gatherDiarielista(context, document.urval)), context);
  }
  if (document.typ === 'statistik') {
    return listDocument(statistikData(await gatherStatistik(context, document.urval)), context);
  }
  if (document.typ === 'veckoblad') {
    return listDocument(veckobladData(await gatherVeckoblad(context, document.mina)), context);
  }
  if (document.typ === 'balanslista') {
    return balansDocument(context, document.organId);
  }
  if (document.typ === 'arendekort') {
    const facts = await gatherArendekort(context, document.id);
    const name = `Ärendekort ${facts.arende.diarienummer}`;
    return listDocument(arendekortData(facts), context, name);
  }
  if (document.typ === 'ramliggare') {
    return listDocument(ramliggareData(await gatherRamliggare(context, document.id)), context);
  }
  if (document.typ === 'ramsummering') {
    const { years, ...facts } = await gatherRamsummering(context);
    return listDocument(ramsummeringData(facts, years), context);
  }
  if (document.typ === 'protokollsutdrag') {
    const { typ: _, ...val } = document;
    const facts = await gatherUtdrag(context, val);
    return utdragDocument(facts, await logotyper.of(context, facts.mall));
  }
  if (document.typ === 'sandlista') {
    return sheetDocument(await gatherSandlistaFacts(context, document.id));
  }
  const request = await motesdokumentRequest(context, logotyper, document);
  return { request, fileName: fileName(request.title), fieldOf: () => [] };
}

/** What a body has outstanding, as everybody may read it. */
export async function balansDocument(context: ServiceContext, organId: OrganId) {
  return listDocument(balanslistaData(await gatherBalanslista(context, organId)), context);
}

/** What is printed as a paper is: such a document goes out as a Word file and as text too. */
export type PrintedPaper = PrintedDocument<
  Extract<TypesetRequest, { template: 'tjansteskrivelse' }>
>;

function listDocument(data: ListaData, context: ServiceContext, name = data.rubrik) {
  return {
    request: {
      ...{ template: 'lista', data, title: name, date: today(context) },
      unknownGlyphs: 'box',
    },
    fileName: fileName(name),
    fieldOf: () => [],
  } satisfies PrintedDocument;
}

function sheetDocument(facts: SandlistaFacts): PrintedDocument {
  return {
    request: {
      template: 'sandlista',
      data: sandlistaData(facts),
      title: `Sändlista ${facts.diarienummer}`,
      date: facts.dag,
    },
    fileName: fileName(`Sändlista ${facts.diarienummer}`),
    fieldOf: () => [],
  };
}

/** A paper from its facts, stored or still being written, and the logotype of its template. */
export function paperDocument(facts: PaperFacts, logotyp: CleanLogotyp | null): PrintedPaper {
  const word = DOKUMENTORD[facts.paper.dokumenttyp];
  return {
    request: {
      template: 'tjansteskrivelse',
      data: tjansteskrivelseData(facts),
      title: facts.paper.rubrik,
      date: facts.paper.dokumentdatum ?? facts.registreradDag,
      ...picturesOf(facts.mall, logotyp),
    },
    fileName: fileName(`${word} ${facts.diarienummer}`),
    fieldOf: (path) => fieldOfPath(facts, path),
  };
}

/** An extract of minutes from its facts, and the logotype of its template. */
export function utdragDocument(facts: Utdragsfakta, logotyp: CleanLogotyp | null): PrintedPaper {
  const name = utdragsnamn(facts.underlag);
  return {
    request: {
      ...{ template: 'tjansteskrivelse', data: utdragsdata(facts), title: name },
      date: facts.underlag.sammantradesdag,
      ...picturesOf(facts.mall, logotyp),
    },
    fileName: fileName(name),
    fieldOf: () => [],
  };
}

function picturesOf(mall: MallData, logotyp: CleanLogotyp | null) {
  return logotyp && { pictures: { [pictureName(mall)]: logotyp.bytes } };
}

/** Characters that no file system takes become hyphens. */
export function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '-');
}
