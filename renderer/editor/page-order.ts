/** In the order of the page, whatever the order they came in. */
export function inPageOrder<Placed>(
  all: Iterable<Placed>,
  elementOf: (one: Placed) => Element,
): Placed[] {
  return [...all].toSorted((a, b) => {
    const place = elementOf(a).compareDocumentPosition(elementOf(b));
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
