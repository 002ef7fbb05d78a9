import { startLint } from '#cli/start-lint.mjs';

await startLint();
