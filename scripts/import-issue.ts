import { importIssue } from '#cli/import-issue/main.ts';
import { run } from '#cli/run.ts';

await run(importIssue);
