/** A run of text, or a footnote whose mark stands where the piece stands. */
export type Inline =
  | {
      readonly typ: 'text';
      readonly text: string;
      readonly fet?: boolean;
      readonly kursiv?: boolean;
    }
  | { readonly typ: 'fotnot'; readonly text: string };

/** What a section's body is made of; `underrubrik` is one level below the section's own heading. */
export type Block =
  | { readonly typ: 'stycke'; readonly inline: readonly Inline[] }
  | { readonly typ: 'punktlista'; readonly punkter: readonly (readonly Inline[])[] }
  | { readonly typ: 'numrerad'; readonly punkter: readonly (readonly Inline[])[] }
  | { readonly typ: 'underrubrik'; readonly text: string };
