import type {
  Angle,
  CheckId,
  CheckStatus,
  ClaimStatus,
  ClaimType,
  EvidenceSection,
  OutreachStage,
  ProfileSource,
  Wait,
} from './values';

/** The JSON documents inside the tables. The rooms above give these types on under the same names. */

/**
 * One immutable piece of what is known about a person. `start` and `end` are UTF-16 offsets into
 * `ParsedProfile.text`, and `text === profile.text.slice(start, end)`.
 */
export type EvidenceSpan = {
  /** `E1`, `E2`, … in the order of the profile. */
  id: string;
  section: EvidenceSection;
  text: string;
  start: number;
  end: number;
  source: ProfileSource;
  /** What the span belongs to, e.g. "Brannock Foods" for a line of experience. */
  context?: string;
};

export type Role = {
  title: string | null;
  company: string | null;
  /** As it stands in the profile: "Jan 2022", "2019", "2019-03". */
  start: string | null;
  end: string | null;
  current: boolean;
};

export type School = { school: string; degree: string | null; field: string | null };

export type ProfileFields = {
  firstName: string | null;
  middleInitial: string | null;
  lastName: string | null;
  /** True while the name was only read off a URL; a guess is never written into a message. */
  nameIsGuess: boolean;
  headline: string | null;
  /** Current title and employer, from the current role, else from "X at Y" in the headline. */
  title: string | null;
  company: string | null;
  location: string | null;
  email: string | null;
  linkedinUrl: string | null;
  roles: Role[];
  schools: School[];
  skills: string[];
};

export type ParsedProfile = {
  source: ProfileSource;
  /** The profile as plain text: pasted text cleaned of the page's noise, a file's or JSON's text laid out in lines. */
  text: string;
  fields: ProfileFields;
  spans: EvidenceSpan[];
};

/** What is kept with the prospect in `profile_data`, and as a snapshot with each sequence; `readAt` is ISO 8601. */
export type ProfileData = ParsedProfile & { readAt: string };

/** Formality, warmth and directness, each from 0 to 100. */
export type Tone = { formality: number; warmth: number; directness: number };
/** What the user set: the dials, and what they add in words. */
export type ToneSetting = Tone & { instructions?: string | null };

/** One line of the plan: what step `step` is built on. */
export type PlanLine = {
  step: number;
  angle: Angle;
  /** At most two ids of evidence spans. */
  evidence: string[];
  /** A few words for the screen: "Own words on e-mail". */
  note: string;
};

export type Analysis = {
  summary: string;
  keyInsights: string[];
  painPoints: string[];
  personalizationOpportunities: string[];
  marketPosition: string;
  suggestedApproach: string;
  recommendedSolutions: string[];
  /** 0–1. */
  confidenceScore: number;
};

/** A claim as the writer states it. */
export type DraftClaim = {
  /** An exact substring of the message. */
  quote: string;
  type: ClaimType;
  /** Ids of evidence spans (`E…`). */
  evidence: string[];
  /** The words of a span that carry the claim, as they stand there. */
  evidenceQuote?: string | null;
};

/** A claim after the verifier has looked at it. */
export type Claim = DraftClaim & {
  status: ClaimStatus;
  /** One line: why it has this status. */
  verdict: string;
  /** Who said "keep, I know it is true", and when (ISO 8601); only with the status `vouched`. */
  vouched?: { by: string; at: string };
};

export type Check = {
  id: CheckId;
  status: CheckStatus;
  /** One sentence with the reason and the figure. */
  message: string;
  /** A few words for the chip, e.g. "216 characters of 8,000, aim 300". */
  label: string;
  /** Where the threshold comes from, shown as a hint. */
  source?: string;
};

export type Sender = { name: string | null; title: string | null; company: string | null };

/** The columns of a sequence that a move changes, as they stood; moments are ISO 8601, `dueOn` is a calendar date. */
export type OutreachState = {
  stage: OutreachStage;
  currentStep: number;
  dueOn: string | null;
  waitingFor: Wait | null;
  acceptedAt: string | null;
  lastSentAt: string | null;
  repliedAt: string | null;
  repliedStep: number | null;
  responseReceived: boolean;
  /** Only with a reply, which may ask for it: whether the person had been barred before. */
  doNotContact?: boolean;
};

export type SolutionBrief = { name: string; description: string; proofPoints: string[] };
