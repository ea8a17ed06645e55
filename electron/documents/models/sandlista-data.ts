/** One recipient of a decision; every text is printed as it stands. */
export interface SandlistaMottagare {
  readonly namn: string;
  /** Address or function, on a line of its own under the name. */
  readonly adress?: string;
  /** Why this recipient gets the decision. */
  readonly skal: string;
  /** The way it is sent: e-mail, internal post, system. */
  readonly kanal: string;
  /** The whole minutes, an extract or a masked copy. */
  readonly version: string;
  readonly antal: number;
  /** Day sent; absent leaves room to write it by hand. */
  readonly expedierad?: string;
  readonly signatur?: string;
}

/** One decision, printed on a sheet of its own. */
export interface SandlistaBeslut {
  readonly organ: string;
  readonly paragraf: string;
  readonly sammantradesdatum: string;
  readonly diarienummer: string;
  readonly rubrik: string;
  /** The outcome in a sentence. */
  readonly utfall: string;
  /** When the § was approved, in a sentence; absent while it isn't known. */
  readonly justering?: string;
  readonly mottagare: readonly SandlistaMottagare[];
  /** Who gets a masked copy, in a sentence above the certificate. */
  readonly maskering?: string;
}

/** What `sandlista.typ` prints. */
export interface SandlistaData {
  readonly organisation: string;
  readonly dokumenttyp: string;
  readonly beslut: readonly SandlistaBeslut[];
}
