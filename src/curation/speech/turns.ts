import type { Speaker } from '../../corpus/model.ts';
import type { BodyParagraph } from '../page/read-body.ts';
import { createCast } from './cast.ts';
import type { SpeechSentence } from './find-speech.ts';
import { stripTitles } from './names.ts';

// "GRETA AMSEL: …", "Mr Dorrit: …", "Q: …".
const LABEL =
  /^((?:\p{Lu}[\p{L}\d.’'-]*)(?:\s+(?:of|the|de|van|\(?\p{Lu}[\p{L}\d.’'-]*\)?)){0,5})\s*:\s+(?=\S)/u;
const LEAST = 3;

/** The turns of a transcript, each one's words whole; null where a text is none. A paragraph without a label goes on with the turn before it. */
export function findTurns(
  paragraphs: readonly BodyParagraph[],
  known: Iterable<Speaker>,
): readonly SpeechSentence[] | null {
  const labels = paragraphs.map(({ text }) => LABEL.exec(text)?.[1] ?? null);
  if (!isTranscript(labels)) return null;
  const cast = createCast(
    paragraphs.map(({ text }) => text),
    known,
  );
  let label: string | null = null;
  return paragraphs.map(({ number, text }, index) => {
    label = labels[index] ?? label;
    const words = labels[index] ? text.replace(LABEL, '') : text;
    const name = label === null ? null : nameOf(label);
    const voice = name === null ? null : cast.voiceOf(name, { isBody: false, titled: true });
    const speaker = voice === null ? null : { voice, named: true };
    return {
      paragraph: number,
      text,
      narrative: voice === null ? text : '…',
      quotes: voice === null ? [] : [{ exact: words, speaker }],
      held: [],
      reporter: speaker,
    };
  });
}

function isTranscript(labels: readonly (string | null)[]): boolean {
  const found = labels.filter((label) => label !== null);
  return found.length >= LEAST && new Set(found).size >= 2 && found.length * 2 >= labels.length;
}

function nameOf(label: string): string {
  const plain = stripTitles(label.replace(/\s*\(.*$/u, '')).replace(/^the\s+/iu, '');
  return plain === plain.toUpperCase() && plain.length > 3
    ? plain.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : plain;
}
