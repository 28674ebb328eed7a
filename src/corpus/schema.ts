import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, e.g. jake-moore')
  .max(60);
const line = z.string().trim().min(1).max(400);
const date = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?[~?]?$/,
    'must be an EDTF date: 2020, 2020-02, 2020-02-06, with ~ for "about"',
  );
const url = z.url({ protocol: /^https?$/ });

/** Which way a claim points: toward the motion, against it, or neither. */
export const stanceSchema = z.enum(['pro', 'con', 'neutral']);

const sideSchema = stanceSchema.extract(['pro', 'con']);

/** What sort of assertion a claim is. */
export const kindSchema = z.enum(['argument', 'position', 'statistic', 'fact', 'proposal', 'event', 'law']);

/** How well a claim is attested. */
export const confidenceSchema = z.enum(['high', 'medium']);

/** A proposition at issue. */
export const motionSchema = z
  .strictObject({
    id: id.describe('Never changes once published.'),
    text: line.describe('The proposition as a full sentence that one can be for or against.'),
    label: line.describe('A few words that name the motion in a list.'),
    sides: z
      .strictObject({
        pro: line.describe(
          'The heading over the points in favour of the motion, in words that side would accept.',
        ),
        con: line.describe(
          'The heading over the points against the motion, in words that side would accept.',
        ),
      })
      .describe('The headings of the two sides.'),
    general: z
      .boolean()
      .describe('True for the one motion that an answer falls back to when a question names none.'),
    starters: z.array(line).default([]).describe('Questions on it that a newcomer is offered.'),
    topics: z.array(id).describe('Topics that belong to this motion rather than to another.'),
  })
  .describe('A proposition at issue.');

/** What claims are about. */
export const topicSchema = z
  .strictObject({
    id: id.describe('Never changes once published.'),
    label: line.describe('The name of the topic as people see it.'),
    description: line.describe('One sentence that says what belongs here.'),
  })
  .describe('What claims are about.');

/** A person or an organisation that says something. */
export const speakerSchema = z
  .strictObject({
    id: id.describe('Never changes once published.'),
    name: line.describe('The name as the source gives it.'),
    kind: z.enum(['person', 'organisation']).describe('Whether it is a person or an organisation.'),
    role: line.nullable().describe('What the person is or does, as the source says; null if not known.'),
    organisation: id
      .nullable()
      .describe(
        'The id of the organisation that a person speaks for, or that an organisation belongs to; null if none.',
      ),
    aliases: z.array(line).default([]).describe('Other names people use, e.g. a surname or an abbreviation.'),
  })
  .describe('A person or an organisation that says something.');

/** A number that a claim gives. */
export const figureSchema = z
  .strictObject({
    value: z.number().describe('The number itself, e.g. 11000000.'),
    unit: line.describe('What is counted, per what, e.g. "reports per year" or "percent".'),
    meaning: line.describe('What the number says, in a few words.'),
    by: id.nullable().describe('The id of the speaker whose figure it is; null if the source does not say.'),
  })
  .describe('A number that a claim gives.');

/** Direct speech, anchored as W3C Web Annotation's TextQuoteSelector. */
export const quoteSchema = z
  .strictObject({
    exact: z
      .string()
      .min(1)
      .describe('The words, byte for byte as in the source, without the outer quotation marks.'),
    prefix: z
      .string()
      .min(1)
      .optional()
      .describe('A few words before it, only where `exact` occurs twice in the source.'),
    suffix: z
      .string()
      .min(1)
      .optional()
      .describe('A few words after it, only where `exact` occurs twice in the source.'),
  })
  .describe('Direct speech, verbatim from the source.');

/** That a claim is not held up any more, since when and why. */
export const withdrawalSchema = z
  .strictObject({
    date: date.describe('When it was withdrawn.'),
    reason: line.describe('Why, in one sentence.'),
  })
  .describe('That it is not held up any more. It is neither shown nor searched; its id stays taken.');

const relationSchema = z.array(id).default([]);

/** One assertion, in the curator's words, where it is direct speech with its quote. */
export const claimSchema = z
  .strictObject({
    id: id.describe('Never changes once published.'),
    text: line.describe(
      "The assertion in the curator's own words: one sentence, about 25 words at most, no opinion of its own.",
    ),
    kind: kindSchema.describe('What sort of assertion it is; CONTRIBUTING.md states the criteria.'),
    stance: z
      .record(id, stanceSchema)
      .describe('From the id of each motion it bears on to its stance; CONTRIBUTING.md states the criteria.'),
    speaker: id.nullable().describe('The id of who says it; null where the source itself reports it.'),
    date: date
      .nullable()
      .default(null)
      .describe(
        'When it was said or happened, where that is known better than when the source was published; wanted where the source has no date.',
      ),
    paragraph: z
      .int()
      .min(1)
      .nullable()
      .describe(
        "The 1-based number of the paragraph in the source's body; null where the source was not read paragraph by paragraph.",
      ),
    topics: z.array(id).min(1).describe('Ids of the topics it is about.'),
    figures: z.array(figureSchema).default([]).describe('Every number it gives, structured.'),
    confidence: confidenceSchema
      .default('high')
      .describe(
        'medium where it was read at second hand, on a copy, on an undated page or in one minor outlet: it is then shown as reported by the publisher.',
      ),
    updates: relationSchema.describe(
      'Ids of earlier claims that this later event or statement has overtaken.',
    ),
    disputes: relationSchema.describe(
      'Ids of claims that give another figure or account of the same thing; written once, on the later one.',
    ),
    supports: relationSchema.describe(
      'Ids of claims that say the same and for which this is independent evidence.',
    ),
    quote: quoteSchema.optional().describe('The direct speech behind it, where there is any.'),
    withdrawn: withdrawalSchema.optional(),
    questions: z
      .array(line)
      .default([])
      .describe(
        "Questions that it answers, in people's words. They are searched and suggested, never shown as fact.",
      ),
    phrasings: z
      .array(line)
      .default([])
      .describe(
        'Further ways in which people ask for it or put it, however loose. They are searched, never shown.',
      ),
  })
  .describe('One assertion with its speaker, place, stance and topics.');

/** One publication with everything taken from it. */
export const sourceSchema = z
  .strictObject({
    id: id.describe('Never changes once published; the name of the file.'),
    title: line.nullable().describe('The title as published; null if not known, never guessed.'),
    publisher: line.describe('Who published it.'),
    author: line.nullable().describe('Who wrote it; null if not known.'),
    published: date
      .nullable()
      .describe('When it was published, EDTF: 2020-02~ is "about February 2020"; null if not known.'),
    url: url.nullable().describe('Where it can be opened; null if nowhere.'),
    accessed: date.nullable().describe('When it was last seen there; null if not known.'),
    paragraphs: z
      .int()
      .min(1)
      .nullable()
      .describe(
        'How many paragraphs its body has, promotional inserts, sub-headings and related links left out; null where it was not read paragraph by paragraph.',
      ),
    claims: z
      .array(claimSchema)
      .min(1)
      .describe('What was taken from it, in the order of its paragraphs where these are known.'),
  })
  .describe('One publication with everything taken from it.');

/** A group of expressions that mean the same in this field. */
export const conceptSchema = z
  .strictObject({
    id: id.describe('A name for the group.'),
    terms: z.array(line).min(1).describe('Words and phrases that mean it, formal and informal.'),
    broader: z
      .array(id)
      .default([])
      .describe('Ids of wider concepts that it is a part or a case of, e.g. from a messenger to its owner.'),
    side: sideSchema
      .nullable()
      .default(null)
      .describe(
        'The side of the general motion that somebody who is for this thing takes; null where that says nothing.',
      ),
    contested: z
      .boolean()
      .default(false)
      .describe(
        'True where a question that names it asks for a debate, never for a fact (balance, conflict).',
      ),
    subject: z
      .boolean()
      .default(false)
      .describe(
        'True where naming it alone places a question within the field (encryption, backdoors, child protection).',
      ),
  })
  .describe('Expressions that mean the same in this field.');

/** A name or a subject near the field, so that a question that names it can be told when nothing is known of it. */
export const nameSchema = z
  .strictObject({
    name: line.describe('The name, written as people write it.'),
    kind: z
      .enum(['company', 'product', 'person', 'law', 'place', 'body', 'case', 'subject', 'outside'])
      .describe(
        'What it is; `subject` for a matter within the field, e.g. metadata; `outside` for one that only shares its words, e.g. share prices.',
      ),
    terms: z.array(line).default([]).describe('Other ways to write it.'),
  })
  .describe('A well-known name or neighbouring subject.');

/** A help line or a reporting point. */
export const helpLineSchema = z
  .strictObject({
    name: line.describe('Its name.'),
    offers: line.describe('What it does and for whom, in one short sentence.'),
    contact: line.nullable().describe('Telephone number or the like; null if there is only a web page.'),
    url: url.describe('Its page.'),
    source: url.describe('The page where these details were read.'),
    checked: date.describe('When they were last checked.'),
  })
  .describe('A help line or a reporting point.');

/** What somebody in need is given. */
export const safeguardingSchema = z
  .strictObject({
    intro: line.describe('What is said first to somebody in need.'),
    emergency: line.describe('What to do in immediate danger.'),
    regions: z
      .array(
        z.strictObject({
          region: line.describe('The country, or "Elsewhere".'),
          lines: z.array(helpLineSchema).min(1).describe('The help lines and reporting points there.'),
        }),
      )
      .min(1)
      .describe('Help by region.'),
  })
  .describe('What somebody in need is given.');

/** The files of a corpus folder, each with the schema of its content. */
export const fileSchemas = {
  'motions.yaml': z.array(motionSchema).min(1),
  'topics.yaml': z.array(topicSchema).min(1),
  'speakers.yaml': z.array(speakerSchema).min(1),
  'thesaurus.yaml': z.array(conceptSchema),
  'names.yaml': z.array(nameSchema),
  'safeguarding.yaml': safeguardingSchema,
  'sources/<id>.yaml': sourceSchema,
} as const;
