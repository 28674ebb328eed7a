import type { Bot } from '../../src/bot-port.ts';
import type { Reply } from '../../src/reply/document.ts';
import { cleanInput } from '../../src/text/normalise.ts';
import { answerToJson } from './answer-to-json.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import type { AskTask, BatchTask } from './read-arguments.ts';
import { readLines } from './read-lines.ts';
import { renderReply } from './render-reply.ts';
import { toInvocation } from './to-invocation.ts';

/** Answers one question on standard output; gives the exit code. */
export async function ask({ question, side, json }: AskTask, io: Io, bot: Bot): Promise<number> {
  const reply = await answerQuestion(question, side, bot);
  await createOutlet(io.stdout).write(`${json ? replyToJson(reply) : renderReply(reply, io)}\n`);
  return reply.answer?.outcome === 'refused' ? EXIT.refused : EXIT.answered;
}

/** Answers each line of standard input, an empty one too, with a line of JSON, until nobody reads on; gives the exit code. */
export async function askBatch({ side }: BatchTask, io: Io, bot: Bot): Promise<number> {
  const out = createOutlet(io.stdout);
  for await (const line of readLines(io.stdin)) {
    const reply = await answerQuestion(line, side, bot);
    if (!(await out.write(`${replyToJson(reply)}\n`))) break;
  }
  return EXIT.answered;
}

function answerQuestion(text: string, side: string | null, bot: Bot): Promise<Reply> {
  const question = cleanInput(text);
  const options = side === null ? { question } : { question, side };
  return bot.answer(toInvocation({ command: 'ask', options }, 'member'));
}

function replyToJson({ answer }: Reply): string {
  if (answer === null) throw new TypeError('the command "ask" replied without an answer: it must give one');
  return answerToJson(answer);
}
