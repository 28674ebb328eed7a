import type { z } from 'zod';
import type * as schema from './schema.ts';

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

type Shape<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

/** A claim's direction toward a motion. */
export type Stance = z.output<typeof schema.stanceSchema>;
/** A stance that takes a side. */
export type SideStance = Exclude<Stance, 'neutral'>;
/** What sort of assertion a claim is. */
export type ClaimKind = z.output<typeof schema.kindSchema>;
/** How well a claim is attested. */
export type Confidence = z.output<typeof schema.confidenceSchema>;
/** A proposition at issue. */
export type Motion = Shape<typeof schema.motionSchema>;
/** What claims are about. */
export type Topic = Shape<typeof schema.topicSchema>;
/** A person or an organisation that says something. */
export type Speaker = Shape<typeof schema.speakerSchema>;
/** A number that a claim gives. */
export type Figure = Shape<typeof schema.figureSchema>;
/** Direct speech, verbatim. */
export type Quote = Shape<typeof schema.quoteSchema>;
/** One publication, without its claims. */
export type Source = Omit<Shape<typeof schema.sourceSchema>, 'claims'>;
/** One assertion, with the id of the source it stands in. */
export type Claim = Shape<typeof schema.claimSchema> & { readonly source: string };
/** Expressions that mean the same in this field. */
export type Concept = Shape<typeof schema.conceptSchema>;
/** A well-known name or neighbouring subject that the corpus may know nothing of. */
export type Name = Shape<typeof schema.nameSchema>;
/** A help line or a reporting point. */
export type HelpLine = Shape<typeof schema.helpLineSchema>;
/** What somebody in need is given. */
export type Safeguarding = Shape<typeof schema.safeguardingSchema>;

/** Everything the bot knows, checked and frozen. Every id that an entry mentions is present. */
export interface Corpus {
  /** The first twelve hex digits of the SHA-256 of the content: the same content has the same version wherever it is. */
  readonly version: string;
  readonly motions: readonly Motion[];
  readonly topics: readonly Topic[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Those that are held up: what is withdrawn is not among them. */
  readonly claims: readonly Claim[];
  /** Those that were withdrawn, each with its date and reason. They are neither shown nor searched. */
  readonly withdrawn: readonly Claim[];
  readonly thesaurus: readonly Concept[];
  readonly names: readonly Name[];
  readonly safeguarding: Safeguarding;
}
