import { checkSuggestions } from './check-options.ts';
import { checkView } from './check-view.ts';
import { isJson, type Json, toJson } from './json.ts';
import { type Asked, show } from './response-urls.ts';
import type { Receipt } from './transport.ts';
import type { StandingView, World } from './world.ts';

/** What an app's answers change, and who hears of those that Slack would not take. */
export interface Taking {
  readonly world: World;
  readonly reject: (what: string, problem: Json) => void;
}

/** What comes back with the acknowledgement of a command is the first answer; an empty one shows nothing. */
export function takeAcknowledgement({ world, reject }: Taking, asked: Asked, receipt: Receipt): void {
  if (receipt.kind !== 'acknowledged') return;
  const { response } = receipt;
  const body = typeof response === 'string' ? { text: response } : toJson(response);
  if (Object.keys(body).length === 0 || body['text'] === '') return;
  const answer = show(world, asked, body, 'acknowledgement');
  if (answer['ok'] !== true) reject('slash_commands', answer);
}

/** The options of an external select. */
export function takeSuggestions(taking: Taking, receipt: Receipt): void {
  if (receipt.kind === 'acknowledged')
    rejectAny(taking, 'block_suggestion', checkSuggestions(receipt.response));
}

/** What becomes of a modal: https://docs.slack.dev/surfaces/modals. Nothing said closes it. */
export function takeViewResponse(taking: Taking, view: StandingView, receipt: Receipt): void {
  if (receipt.kind !== 'acknowledged') return;
  const { response_action: action, view: content, errors } = toJson(receipt.response);
  if (action === undefined || action === 'clear') taking.world.views.delete(view.id);
  else if (action === 'errors')
    rejectAny(taking, 'view_submission', isJson(errors) ? [] : ['errors must be an object']);
  else changeView(taking, view, action, content);
}

function changeView(taking: Taking, view: StandingView, action: unknown, content: unknown): void {
  const { world } = taking;
  const known = action === 'update' || action === 'push';
  const problems = known ? checkView(content, 'modal') : [`unknown response_action ${String(action)}`];
  rejectAny(taking, 'view_submission', problems);
  if (problems.length > 0) return;
  const id = action === 'push' ? `V0${world.next()}` : view.id;
  world.views.set(id, { ...view, id, hash: `${world.now()}.${world.next()}`, content: toJson(content) });
}

function rejectAny({ reject }: Taking, what: string, problems: readonly string[]): void {
  if (problems.length > 0) reject(what, { problems });
}
