import { about } from './about.ts';
import { ask } from './ask.ts';
import { cited } from './cited.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { draft } from './draft.ts';
import { evidence } from './evidence.ts';
import { gaps } from './gaps.ts';
import { hand } from './hand.ts';
import { help } from './help.ts';
import { note } from './note.ts';
import { post } from './post.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import { quotes } from './quotes.ts';
import { rate } from './rate.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { verdict } from './verdict.ts';

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ask,
  compare,
  timeline,
  quotes,
  topics,
  sources,
  help,
  about,
  privacy,
  summary,
  posts,
  gaps,
  settings,
  evidence,
  cited,
  share,
  draft,
  note,
  post,
  hand,
  rate,
  report,
  verdict,
];
