import { notify } from '#cli/notify/main.ts';
import { processEdge } from '#cli/process-edge.ts';

process.exitCode = await notify(process.argv.slice(2), processEdge());
