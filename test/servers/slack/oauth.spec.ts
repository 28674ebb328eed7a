import { createOAuth } from './oauth.ts';
import { createWorkspace } from './workspace.ts';
import { createWorld } from './world.ts';

const APP = { clientId: 'id', clientSecret: 'secret', rotates: true };
const FORM = { client_id: 'id', client_secret: 'secret' };
const one = createWorkspace('T0ONE');

describe('oauth.v2.access', () => {
  const world = createWorld([one], () => 0);
  const oauth = createOAuth(world, APP);

  test('gives a token for a code, once', () => {
    const code = oauth.allow(one, 'U0ADA0ONE', ['commands']);
    const granted = oauth.access({ ...FORM, code });
    expect(granted).toMatchObject({ ok: true, scope: 'commands', team: { id: 'T0ONE' }, expires_in: 43_200 });
    expect(world.tokens.get(String(granted['access_token']))?.scopes).toEqual(['commands']);
    expect(oauth.access({ ...FORM, code })['error']).toBe('code_already_used');
  });

  test('gives a new token for a refresh token, once', () => {
    const { refresh_token } = oauth.access({ ...FORM, code: oauth.allow(one, 'U0ADA0ONE', []) });
    const again = { ...FORM, grant_type: 'refresh_token', refresh_token };
    expect(oauth.access(again)['ok']).toBe(true);
    expect(oauth.access(again)['error']).toBe('invalid_refresh_token');
  });

  test('refuses strangers', () => {
    expect(oauth.access({ ...FORM, code: 'guessed' })['error']).toBe('invalid_code');
    expect(oauth.access({ ...FORM, client_secret: 'guessed' })['error']).toBe('bad_client_secret');
    expect(oauth.access({ client_id: 'guessed' })['error']).toBe('invalid_client_id');
  });
});
