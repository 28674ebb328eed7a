const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host could not be looked up',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'its host broke off',
  UND_ERR_SOCKET: 'its host broke off',
  UND_ERR_CONNECT_TIMEOUT: 'its host takes too long',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** What kept a request from being answered, in a few words. */
export function explainNetwork(error: unknown): string {
  if (textAt(error, 'name') === 'TimeoutError') return 'it takes too long';
  const code = textAt(error, 'code') ?? textAt(valueAt(error, 'cause'), 'code');
  if (code !== null) return WORDS[code] ?? `it can't be fetched (${code})`;
  return `it can't be fetched (${textAt(error, 'message') ?? String(error)})`;
}

// Errors of the network come from elsewhere, so they are known by what they have.
function valueAt(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}

function textAt(error: unknown, key: string): string | null {
  const value = valueAt(error, key);
  return typeof value === 'string' ? value : null;
}
