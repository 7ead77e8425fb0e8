// Which of some wanted ports are taken.
import getPort, { clearLockedPorts } from 'get-port';

/** Those of `ports` that something on 127.0.0.1 is bound to, in the order given. */
export async function takenPorts(ports: readonly number[]): Promise<number[]> {
  // get-port withholds for a while what it has named once.
  clearLockedPorts();
  const free = await Promise.all(ports.map((port) => getPort({ port, host: '127.0.0.1' })));
  return ports.filter((port, index) => free[index] !== port);
}
