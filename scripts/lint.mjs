import { startLint } from '#cli/start-lint.ts';

await startLint();
