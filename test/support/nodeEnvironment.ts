/** Node as the tests have it: a test that needs what this machine has not is skipped and counted so, unless everything must be there, as in CI. */
import type { Circus } from '@jest/types';
import NodeEnvironment from 'jest-environment-node';
import { mayGoWithout } from '../../src/setup/systemTools.mjs';
import { notOnThisMachine } from './findProgram';

export default class extends NodeEnvironment {
  handleTestEvent(event: Circus.AsyncEvent): void {
    if (event.name !== 'test_done' || !mayGoWithout(process.env)) return;
    const { test } = event;
    if (!test.errors.flat().some((error: Error | undefined) => error?.name === notOnThisMachine)) return;
    test.errors = [];
    test.status = 'skip';
  }
}
