import type { Call } from '../call.ts';
import { checkView, MAX_VIEW } from '../check-view.ts';
import { isJson, type Json, parseJson, toText } from '../json.ts';
import { refusal } from '../refusal.ts';
import type { StandingView } from '../world.ts';

/** views.open: https://docs.slack.dev/reference/methods/views.open */
export function open(call: Call): Json {
  const refused = refuseView(call, 'modal');
  if (refused) return refused;
  const trigger = call.triggers.exchange(call.arguments['trigger_id']);
  return 'refused' in trigger ? trigger.refused : stand(call, trigger.user, 'modal', null);
}

/** views.push onto an open modal; three can lie on each other. */
export const push = open;

/** views.update: https://docs.slack.dev/reference/methods/views.update */
export function update(call: Call): Json {
  const before = findView(call);
  const refused = refuseView(call, before?.type ?? 'modal');
  if (refused) return refused;
  if (!before) return refusal('not_found');
  return hasConflict(call, before) ? refusal('hash_conflict') : stand(call, before.user, before.type, before);
}

/** views.publish: https://docs.slack.dev/reference/methods/views.publish */
export function publish(call: Call): Json {
  const user = toText(call.arguments['user_id']);
  const refused = refuseView(call, 'home');
  if (refused) return refused;
  if (!call.workspace.people.some(({ id }) => id === user)) return refusal('user_not_found');
  const id = `V0HOME${user}`;
  const before = call.world.views.get(id);
  if (before && hasConflict(call, before)) return refusal('hash_conflict');
  return stand(call, user, 'home', before ?? { id });
}

function refuseView(call: Call, type: 'modal' | 'home'): Json | null {
  const view = parseJson(call.arguments['view']);
  if (!isJson(view)) return refusal('invalid_arguments', ['missing required field: view']);
  if (JSON.stringify(view).length > MAX_VIEW) return refusal('view_too_large');
  const problems = checkView(view, type);
  return problems.length > 0 ? refusal('invalid_arguments', problems) : null;
}

function findView({ world, arguments: given }: Call): StandingView | undefined {
  return world.views.get(toText(given['view_id']));
}

function hasConflict({ arguments: given }: Call, { hash }: StandingView): boolean {
  return given['hash'] !== undefined && given['hash'] !== hash;
}

function stand(
  { world, workspace, arguments: given }: Call,
  user: string,
  type: 'modal' | 'home',
  before: { readonly id: string } | null,
): Json {
  const content = parseJson(given['view']);
  const view: StandingView = {
    workspace: workspace.id,
    id: before?.id ?? `V0${world.next()}`,
    hash: `${world.now()}.${world.next()}`,
    user,
    type,
    content: isJson(content) ? content : {},
  };
  world.views.set(view.id, view);
  return { ok: true, view: viewPayload(view) };
}

/** A view as Slack names it in answers and payloads. */
export function viewPayload({ id, hash, workspace, type, content }: StandingView): Json {
  return {
    private_metadata: '',
    callback_id: '',
    ...content,
    id,
    hash,
    team_id: workspace,
    type,
    app_id: 'A0EVENKEY',
  };
}
