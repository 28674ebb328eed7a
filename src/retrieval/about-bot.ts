/** The command that tells what a question about the bot itself asks for. */
export type BotCommand = 'about' | 'privacy' | 'help' | 'compare';

/** A way of asking about the bot. */
export interface BotCue {
  readonly command: BotCommand;
  readonly words: RegExp;
  readonly example: string;
}

const YOU = '(?:you|evenkey|this bot|the bot|this thing)';
const SELF = '(?:yourself |personally |really |actually |honestly )?';

const cue = (command: BotCommand, words: string, example: string): BotCue => ({
  command,
  words: new RegExp(words.replaceAll('YOU', YOU).replaceAll('SELF', SELF), 'u'),
  example,
});

/** The ways of asking about the bot, read from the first on. Compare stands for questions for an opinion: it has none. */
export const BOT_CUES: readonly BotCue[] = [
  cue(
    'privacy',
    String.raw`\bYOU (?:\w+ )?(?:store|save|keep|log|record|remember|track|share|sell|collect|forget|delete)s? (?:\w+ )?(?:me|my|mine|us|our|what (?:i|we)|who i|this (?:chat|conversation)|it when i|questions|data|anything (?:i|about me))\b`,
    'Do you store my questions?',
  ),
  cue(
    'privacy',
    String.raw`\b(?:moderators?|mods|admins?|anyone|anybody|everyone|everybody|others|people(?: here)?|you) (?:\w+ )?(?:see|read|know|find out|tell) (?:what i (?:ask|asked|ask you|type here)|my questions?|that i (?:ask|asked)|who asked)\b`,
    'Can the moderators see my questions?',
  ),
  cue(
    'privacy',
    String.raw`\bis (?:this|our) (?:chat|conversation|bot)(?: with you)? (?:private|anonymous|logged|recorded|monitored|confidential)\b|\b(?:delete|erase|forget) (?:my data|what you know|everything (?:you|about me))\b|\bwhat do YOU (?:know|keep|store|save) (?:about|of|on) me\b|\b(?:am i|are my questions|is my question) (?:anonymous|logged|recorded|stored|saved|kept|private)\b`,
    'Is this chat private?',
  ),
  cue(
    'compare',
    String.raw`\b(?:whose|which|what) side are YOU on\b|\bare YOU (?:for or against|for it or against it|pro or con|pro or anti|taking sides)\b|\b(?:your|evenkey's) (?:own |personal |honest )?(?:opinion|opinions|view|views|take|stance|position|thoughts|verdict|side)\b|\bdo YOU (?:have (?:an? |any )?(?:opinion|opinions|view|views|side)|take sides?|prefer|agree|disagree)\b|\bwhat do YOU SELFthink\b|\bwhere do YOU SELFstand\b|\bwhat would YOU SELFdo\b`,
    'What is your opinion?',
  ),
  cue(
    'help',
    String.raw`\bwhat (?:can|could|should|may) (?:i|we) ask(?: YOU| here)?\W*$|\bwhat (?:else )?(?:can|could|do) YOU (?:do|tell me|answer|know(?: about)?|cover|offer|help with)\b\W*$|\b(?:can|could|will|would) YOU (?:please )?help(?: me| us)?(?: out)?\W*$|\bhow (?:can|could|do) YOU help\b|\bwhat (?:commands?|topics?|subjects?|questions) (?:do|can|are|have) (?:YOU|there|i)\b|\bhow (?:do|can|does|should) (?:i|we|one|anyone) (?:use|talk to|work with|ask) YOU\b|\bwhat (?:are|is) YOU (?:good )?for\b`,
    'What can you do?',
  ),
  cue(
    'about',
    String.raw`^(?:\W|so |and |but |ok |hey |hi |hello )*(?:who|what|whos|whats) (?:exactly |the hell |even )?(?:are|is) YOU(?: exactly| anyway| even| really)?\W*$|\bare YOU (?:\w+ )?(?:an? |the )?(?:\w+ )?(?:ai|bot|robot|human|person|machine|computer|chat ?gpt|gpt|llm|language model|chatbot|real|alive|sentient|biased|neutral|impartial|unbiased|objective|independent|funded|paid|reliable|trustworthy)\b|\bis (?:this|evenkey) (?:an? )?(?:ai|bot|robot|human|real person|chat ?gpt)\b`,
    'Are you an AI?',
  ),
  cue(
    'about',
    String.raw`\bwho (?:\w+ )?(?:made|built|created|wrote|runs|owns|programmed|coded|trained|funds|funded|pays|developed|operates|is behind|stands behind) YOU\b|\bhow (?:do|does) YOU work\W*$|\bhow (?:were|was|are|is) YOU (?:made|built|trained|programmed)\b|\bwhere (?:do|does) YOU (?:get|take|have|find) (?:your|the|its|this|all)\b|\bwhat are your sources\b|\bhow (?:up to date|up-to-date|old|current|recent|reliable|accurate) (?:are YOU|is your)\b|\bcan (?:i|we) trust YOU\W*$|\bwhat(?:'?s| is) your name\b|\bwhen (?:were|was) YOU (?:last )?(?:updated|made|built)\b`,
    'Who made you?',
  ),
];

/** The command that answers a folded question about the bot; null where it is about something else. */
export function readBotCommand(folded: string): BotCommand | null {
  return BOT_CUES.find(({ words }) => words.test(folded))?.command ?? null;
}
