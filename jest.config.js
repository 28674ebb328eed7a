import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  // Many tests wait for a server or a child process: more of them than processors keep the processors at work.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/store/server/global-setup.ts',
  globalTeardown: '<rootDir>/test/store/server/global-teardown.ts',
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.(t|j)s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: {
            syntax: 'typescript',
          },
        },
        module: {
          type: 'commonjs',
        },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(string-width|supports-hyperlinks|strip-ansi|ansi-regex|get-east-asian-width|has-flag|supports-color|boolbase|css-select|cssomnom|css-what|dom-serializer|domelementtype|domhandler|domutils|entities|htmlparser2|nth-check)/)',
  ],
  coverageProvider: 'v8',
};
