import { report } from '#cli/report/main.ts';
import { run } from '#cli/run.ts';

await run(report);
