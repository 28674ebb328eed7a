import { env } from 'node:process';

/**
 * The environment of the test run: what a developer or continuous integration says of it, and through which its set-up hands the
 * address of the server to the tests.
 */
export const environment: Record<string, string | undefined> = env;
