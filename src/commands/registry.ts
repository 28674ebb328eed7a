import { about } from './about.ts';
import { ask } from './ask.ts';
import { cited } from './cited.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { draft } from './draft.ts';
import { evidence } from './evidence.ts';
import { help } from './help.ts';
import { post } from './post.ts';
import { posts } from './posts.ts';
import { quotes } from './quotes.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { topics } from './topics.ts';

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ask,
  compare,
  quotes,
  topics,
  sources,
  help,
  about,
  summary,
  posts,
  evidence,
  cited,
  share,
  draft,
  post,
];
