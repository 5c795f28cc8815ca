/** One work list to order from, a queue for each kind of job behind it: their workers differ in size. */
import type { Job } from '../../shared/jobs/job.ts';
import type { Queue } from '../../shared/store/ports.ts';

/** Takes orders only; whoever works is fed by the queue of its kind. */
export function orderQueues(queues: Readonly<Record<Job['kind'], Pick<Queue, 'send'>>>): Queue {
  return {
    send: (id, body) => queues[(body as Job).kind].send(id, body),
    receive: async () => [],
    done: async () => {
      throw new Error('Jobs are not worked off here');
    },
  };
}
