/** A kind of sentence in minutes: what can be put in it, what has to be, and our own wording. */
export interface Meningsmall {
  readonly slots: Readonly<Record<string, 'text' | 'dag' | 'organ'>>;
  /** Slots that no house may leave out, because the law wants them told (KL 5 kap. 66–67 §§). */
  readonly kravs?: readonly string[];
  readonly mall: string;
}
