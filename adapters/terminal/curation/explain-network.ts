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
  if (error instanceof Error && error.name === 'TimeoutError') return 'it takes too long';
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : null);
  if (code !== null) return WORDS[code] ?? `it can't be fetched (${code})`;
  return `it can't be fetched (${error instanceof Error ? error.message : String(error)})`;
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
