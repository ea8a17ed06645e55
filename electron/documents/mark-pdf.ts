import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const identification = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"\
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfaid:part>2</pdfaid:part>\
<pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

/** PDF/A accepts a property it does not define only with its schema beside it. */
const universalAccessSchema = `<rdf:Description rdf:about=""\
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>\
<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
</rdf:Description>`;

function identify({ catalog, context }: PDFDocument): void {
  const reference = catalog.get(PDFName.of('Metadata'));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) {
    throw new Error('PDF without metadata');
  }
  const xmp = new TextDecoder().decode(stream.asUint8Array());
  const end = xmp.indexOf('</rdf:RDF>');
  if (end < 0) throw new Error('PDF metadata without RDF');
  const marked = xmp.slice(0, end) + identification + universalAccessSchema + xmp.slice(end);
  const entries = { Type: 'Metadata', Subtype: 'XML' };
  context.assign(reference, context.stream(new TextEncoder().encode(marked), entries));
}

function showTitle(document: PDFDocument): void {
  const name = PDFName.of('ViewerPreferences');
  const preferences = document.catalog.lookupMaybe(name, PDFDict) ?? document.context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  document.catalog.set(name, preferences);
}

/**
 * Says in a tagged, embedded PDF that it is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1),
 * which the compiler can only say one at a time. Same bytes in, same bytes out.
 * @throws Error when the file has no metadata to write in
 */
export async function markPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  identify(document);
  showTitle(document);
  return document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
