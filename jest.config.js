export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
    ]
  },
  globalSetup: '<rootDir>/__tests__/support/one-temporary-folder.ts',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  testTimeout: 60_000,
  // Jest leaves one processor to a person at the machine: of two, that is half of what there is.
  maxWorkers: '100%',
  // Modules of tests are never let go of: in a worker full of them every collection of garbage is slow.
  workerIdleMemoryLimit: '600MB'
}
