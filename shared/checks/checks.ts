/** Stop (passed only with a logged reason), warning, hint. */
export type Severity = 'S' | 'V' | 'T';

/** Draft saved, agenda frozen, adjustment, dispatch, notice, publishing, case closed. */
export type Gate = 'D' | 'K' | 'J' | 'X' | 'A' | 'P' | 'C';

/** Every check there is, with how grave it is and where it bites. Each lives in a file by its area. */
export const checkCatalogue = {
  /** A handling lacks one of the four data of the register (OSL 5 kap. 2 §). */
  K01: { severity: 'S', gate: 'D' },
  /** A secrecy marking without its provision, day or authority (OSL 5 kap. 5 §). */
  K02: { severity: 'S', gate: 'D' },
  /** Something secret isn't entered in the register (OSL 5 kap. 1 §). */
  K03: { severity: 'S', gate: 'D' },
  /** A public wording gives a personnummer or a hidden name (OSL 5 kap. 2 §). */
  K04: { severity: 'V', gate: 'D' },
  /** Received more than a working day ago and still not registered (OSL 5 kap. 1 §). */
  K05: { severity: 'V', gate: 'D' },
  /** Numbers of a series that no case has, and no cancellation explains. */
  K06: { severity: 'S', gate: 'D' },
  /** A number in the text looks like the case's own and isn't. */
  K07: { severity: 'V', gate: 'D' },
  /** Two references to one meeting or one paragraph disagree. */
  K10: { severity: 'S', gate: 'K' },
  /** A row of handlingar lacks the date or § that its kind has. */
  K11: { severity: 'V', gate: 'K' },
  /** A decision is told of without a source. */
  K12: { severity: 'V', gate: 'K' },
  /** The frame has no source decision (KL 11 kap. 6 §). */
  K13: { severity: 'V', gate: 'K' },
  /** The paper itself isn't among its handlingar. */
  K14: { severity: 'V', gate: 'K' },
  /** The paper has no date or no handläggare. */
  K15: { severity: 'S', gate: 'K' },
  /** Marked as enclosed without a file, or the other way round. */
  K16: { severity: 'V', gate: 'K' },
  /** A citation of a day that the body doesn't meet, or that is yet to come. */
  K17: { severity: 'T', gate: 'K' },
  /** Footnotes and their marks in the text don't match. */
  K18: { severity: 'V', gate: 'K' },
  /** More granted than the frame holds, or a stated remainder that is wrong. */
  K20: { severity: 'S', gate: 'K' },
  /** An amount in the text that the ledger doesn't know. */
  K21: { severity: 'V', gate: 'K' },
  /** An applicant that no point decides about. */
  K22: { severity: 'S', gate: 'K' },
  /** "I enlighet med ansökan", but the amounts differ. */
  K23: { severity: 'V', gate: 'K' },
  /** Items excluded in the point aren't those excluded in the ledger. */
  K24: { severity: 'V', gate: 'K' },
  /** The point leaves items out and grants the rest, but the rest isn't what is granted. */
  K25: { severity: 'V', gate: 'K' },
  /** One amount in several units, or an amount without one. */
  K26: { severity: 'V', gate: 'K' },
  /** The council grants money without saying where it is taken from (KL 11 kap. 15 §). */
  K27: { severity: 'V', gate: 'K' },
  /** An applicant's own decision isn't among the handlingar. */
  K28: { severity: 'V', gate: 'K' },
  /** A remiss without a last day, or answered after it (FL 26 §). */
  K30: { severity: 'V', gate: 'K' },
  /** A point gives a task or a date that nothing reminds of. */
  K31: { severity: 'T', gate: 'D' },
  /** A granted, refused or instructed body isn't on the sändlista. */
  K32: { severity: 'S', gate: 'X' },
  /** Money moves and nobody who pays it out is told; or who asked isn't told of the answer. */
  K33: { severity: 'T', gate: 'X' },
  /** A recipient that can't be reached, or stands twice. */
  K34: { severity: 'V', gate: 'X' },
  /** Sent before what it tells of was approved. */
  K35: { severity: 'S', gate: 'X' },
  /** The answer is approved too late unless at once (KL 5 kap. 69 §). */
  K36: { severity: 'V', gate: 'K' },
  /** A talk with unions or councils without its day, or after the meeting. */
  K37: { severity: 'V', gate: 'K' },
  /** A talk told of as to come when its day has passed. */
  K38: { severity: 'T', gate: 'K' },
  /** An answer to the council decided by a delegate (KL 6 kap. 38 §). */
  K39: { severity: 'V', gate: 'K' },
  /** A point that points at something outside itself. */
  K40: { severity: 'S', gate: 'K' },
  /** A proposal that says that the decision is taken. */
  K41: { severity: 'V', gate: 'K' },
  /** A point with several actions, without a verb, or too long. */
  K42: { severity: 'T', gate: 'K' },
  /** A long paper without a summary. */
  K43: { severity: 'T', gate: 'K' },
  /** The proposal said once more in other words. */
  K44: { severity: 'V', gate: 'K' },
  /** Doubled words, a tight § and paragraphs that just stop. */
  K45: { severity: 'T', gate: 'D' },
  /** A name, a party or a body written in two ways. */
  K46: { severity: 'T', gate: 'D' },
  /** A section that the template demands is empty. */
  K47: { severity: 'V', gate: 'K' },
  /** The points of an answer say something else than its standpoint. */
  K48: { severity: 'V', gate: 'K' },
  /** A place of a phrase that nobody has filled in. */
  K49: { severity: 'S', gate: 'K' },
  /** A § without its decision, its order of questions or those who took part (KL 5 kap. 67 §). */
  K50: { severity: 'S', gate: 'J' },
  /** A proposal that was demanded and not withdrawn has no outcome (KL 5 kap. 67 §). */
  K51: { severity: 'S', gate: 'J' },
  /** Votes aren't those of the persons who may vote (KL 4 kap. 24 §, 6 kap. 30 §). */
  K52: { severity: 'S', gate: 'J' },
  /** The decision isn't what the votes gave, or nothing decided a tie (KL 5 kap. 55–56 §§). */
  K53: { severity: 'S', gate: 'J' },
  /** A vote about something else than a person without named votes (KL 5 kap. 54, 67 §§). */
  K54: { severity: 'S', gate: 'J' },
  /** A reservation by somebody who didn't take part (KL 4 kap. 27 §). */
  K55: { severity: 'S', gate: 'J' },
  /** A reservation told after the meeting, or its reasons after the approval (KL 4 kap. 27 §). */
  K56: { severity: 'V', gate: 'J' },
  /** A reservation that names a party in place of persons (KL 4 kap. 27 §). */
  K57: { severity: 'V', gate: 'J' },
  /** Too few were present to decide (KL 6 kap. 27, 30 §§). */
  K58: { severity: 'S', gate: 'J' },
  /** A deputy serves without a free seat, or a seat is filled twice (KL 5 kap. 66 §). */
  K59: { severity: 'V', gate: 'J' },
  /** Numbers of §§ that don't follow on each other. */
  K60: { severity: 'V', gate: 'J' },
  /** Somebody doesn't take part in deciding where authority is exercised (KL 4 kap. 26 §). */
  K61: { severity: 'V', gate: 'J' },
  /** An approver wasn't there, or somebody who was in the chair doesn't sign. */
  K62: { severity: 'S', gate: 'J' },
  /** Approved after the fourteenth day (KL 5 kap. 69 §). */
  K63: { severity: 'V', gate: 'J' },
  /** The notice is late, lacks a part, or came down too early (KL 8 kap. 12 §, 13 kap. 5 §). */
  K64: { severity: 'V', gate: 'A' },
  /** The appeal told of isn't that of the kind of decision (KL 13 kap., FL). */
  K65: { severity: 'S', gate: 'A' },
  /** What shouldn't be on the web stands in minutes (dataskyddsförordningen). */
  K66: { severity: 'V', gate: 'P' },
  /** A case is closed with something left in it: a duty, a draft, no class or disposal rule. */
  K69: { severity: 'V', gate: 'C' },
  /** An item that came after the call without a decision to take it up. */
  K70: { severity: 'V', gate: 'K' },
} as const satisfies Readonly<Record<string, { severity: Severity; gate: Gate }>>;

export type CheckId = keyof typeof checkCatalogue;

/** Something a check found: facts for the one who words it, never prose. Amounts are in kronor. */
export interface Finding {
  id: CheckId;
  severity: Severity;
  gate: Gate;
  /** Where it can be put right, as the caller named the place. */
  field: string;
  details: Record<string, string | number>;
}

/** A finding of a check, with the severity and gate that the catalogue gives it. */
export function finding(id: CheckId, field: string, details: Finding['details'] = {}): Finding {
  return { id, ...checkCatalogue[id], field, details };
}

/**
 * Whether a finding can still be put right when the paper stands as it was decided: who is told of
 * the decision, and what is to be followed up.
 */
export function outlivesDecision({ id, gate }: { id: string; gate: string }): boolean {
  return gate === 'X' || id === 'K31';
}

/**
 * Whether a finding stops a paper from being approved. Stops of the sändlista wait until the
 * decision is sent.
 */
export function stopsApproval({ severity, gate }: Pick<Finding, 'severity'> & { gate: string }) {
  return severity === 'S' && gate !== 'X';
}
