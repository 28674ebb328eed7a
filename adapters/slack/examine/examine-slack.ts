import type { Config, SlackConfig } from '../../../src/config.ts';
import { compareClocks } from '../../../src/findings/compare-clocks.ts';
import { type Finding, fine, problem, warning } from '../../../src/findings/finding.ts';
import { readScopes } from '../identify.ts';
import {
  type OAuthConfiguration,
  readSlackConfiguration,
  type SlackConfiguration,
} from '../read-slack-configuration.ts';
import { BOT_SCOPES } from '../scopes.ts';
import { type AskedSlack, openSlackLine, type SlackLine } from './open-slack-line.ts';

/** What is looked at of Slack. */
export interface SlackExamination {
  readonly slack: SlackConfig;
  readonly config: Pick<Config, 'host' | 'port' | 'encryptionKeys'>;
  /** By this machine's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Whether Slack can be reached, takes what it was given, and grants what the bot needs; changes nothing and connects to nothing. */
export async function examineSlack({ slack, config, now }: SlackExamination): Promise<readonly Finding[]> {
  const read = readSlackConfiguration(slack, config);
  if (!read.ok) return read.problems.map(problem);
  const { configuration } = read;
  const line = openSlackLine(configuration.apiUrl, now);
  const found = [fine(describeWay(configuration)), ...(await ask(configuration, line))];
  const keyless = configuration.kind === 'oauth' && config.encryptionKeys.length === 0;
  const clock = line.clock();
  return [...found, ...(keyless ? [problem(NO_KEY)] : []), ...(clock === null ? [] : [compareClocks(clock)])];
}

const NO_KEY =
  'ENCRYPTION_KEY is missing: without it the tokens of workspaces are not kept; make one with "openssl rand -base64 32"';

function describeWay({ kind }: SlackConfiguration): string {
  switch (kind) {
    case 'socket':
      return 'one workspace, over Socket Mode';
    case 'http':
      return 'one workspace, over HTTP; only a request of Slack can tell whether SLACK_SIGNING_SECRET is right';
    case 'oauth':
      return 'many workspaces, over HTTP; only a request of Slack can tell whether SLACK_SIGNING_SECRET is right';
  }
}

async function ask(configuration: SlackConfiguration, line: SlackLine): Promise<readonly Finding[]> {
  switch (configuration.kind) {
    case 'socket':
      return [...(await askBot(configuration, line)), await askSocket(configuration, line)];
    case 'http':
      return askBot(configuration, line);
    case 'oauth':
      return [await askApp(configuration, line)];
  }
}

async function askBot(
  { botToken }: { readonly botToken: string },
  line: SlackLine,
): Promise<readonly Finding[]> {
  const asked = await line.ask(botToken, (client) => client.auth.test());
  if (asked.kind === 'done') {
    const { team, user } = asked.result;
    return [fine(`SLACK_BOT_TOKEN is taken: the bot is ${user}, in ${team}`), examineScopes(asked.result)];
  }
  return [explain('SLACK_BOT_TOKEN', asked, 'copy it anew from OAuth & Permissions > Bot User OAuth Token')];
}

function examineScopes(result: unknown): Finding {
  const granted = readScopes(result);
  if (granted === null)
    return warning('Slack does not say which scopes the bot has: compare them with docs/SLACK.md, "Scopes"');
  const missing = BOT_SCOPES.filter((scope) => !granted.includes(scope));
  const extra = granted.filter((scope) => !BOT_SCOPES.includes(scope) && scope !== 'channels:history');
  if (missing.length > 0)
    return warning(
      `the bot lacks the scopes ${missing.join(', ')}: install the app again with the manifest of this version (evenkey slack manifest)`,
    );
  return extra.length > 0
    ? warning(`the bot has scopes that Evenkey does not need (${extra.join(', ')}): take them away`)
    : fine(`the bot has the scopes of the manifest (${granted.length})`);
}

async function askSocket({ appToken }: { readonly appToken: string }, line: SlackLine): Promise<Finding> {
  const asked = await line.ask(appToken, (client) => client.apps.connections.open({}));
  if (asked.kind === 'done') return fine('SLACK_APP_TOKEN is taken: Slack opens a socket for it');
  return explain(
    'SLACK_APP_TOKEN',
    asked,
    'make one with connections:write in Basic Information > App-Level Tokens',
  );
}

/** A code that nobody was given: Slack looks at the application first, and refuses the code alone where that is known. */
const NO_CODE = 'evenkey-doctor';

async function askApp({ clientId, clientSecret }: OAuthConfiguration, line: SlackLine): Promise<Finding> {
  const asked = await line.ask(undefined, (client) =>
    client.oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code: NO_CODE }),
  );
  if (asked.kind === 'refused' && asked.error === 'invalid_code')
    return fine('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are taken');
  return explain(
    'SLACK_CLIENT_ID with SLACK_CLIENT_SECRET',
    asked,
    'copy both anew from Basic Information',
    warning,
  );
}

// What is refused keeps the program from starting, but for the application's own secret, which is only asked for when somebody installs it.
function explain(
  name: string,
  asked: AskedSlack<unknown>,
  remedy: string,
  refused: (text: string) => Finding = problem,
): Finding {
  if (asked.kind === 'refused') return refused(`${name} was refused by Slack (${asked.error}): ${remedy}`);
  const reason = asked.kind === 'unknown' ? ` (${asked.reason})` : '';
  return warning(
    `Slack does not say whether ${name} is right${reason}: check the network, a proxy, and SLACK_API_URL; Evenkey starts, and tries again until it can`,
  );
}
