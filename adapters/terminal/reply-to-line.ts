import type { Role } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import { cleanInput } from '../../src/text/normalise.ts';
import type { Look } from './look.ts';
import { renderReply } from './render-reply.ts';
import { toInvocation } from './to-invocation.ts';
import { questionOf, withQuestion } from './with-question.ts';

/** What a line at the prompt comes to; `nothing` is an empty line. */
export type LineReply =
  | {
      readonly kind: 'reply';
      readonly text: string;
      /** The question asked last, now. */
      readonly question: string | null;
    }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' };

/** The lines that end a session; of the terminal alone, so they are in no registry. */
const QUIT_LINES: readonly string[] = ['/quit', '/exit', 'quit', 'exit'];

/** Answers one line as somebody typed or piped it, where `last` is the question asked last. */
export async function replyToLine(
  line: string,
  bot: Bot,
  look: Look,
  role: Role,
  last: string | null,
): Promise<LineReply> {
  const text = cleanInput(line);
  if (text === '') return { kind: 'nothing' };
  if (QUIT_LINES.includes(text.toLowerCase())) return { kind: 'quit' };
  const parsed = parseLine(text, bot.commands);
  if (!parsed.ok) {
    const misread = bot.misread(text, parsed.problem);
    if (misread.answer === null) return { kind: 'problem', text: parsed.problem };
    return { kind: 'reply', text: renderReply(misread, look), question: last };
  }
  const call = withQuestion(parsed.call, bot.commands, last);
  const reply = await bot.answer(toInvocation(call, role));
  return { kind: 'reply', text: renderReply(reply, look), question: questionOf(call) ?? last };
}
