// Finds out which of the wanted ports are taken.
import getPort, { clearLockedPorts } from 'get-port';

/** The ports that a process on 127.0.0.1 has bound, in the order given. */
export async function takenPorts(ports: readonly number[]): Promise<number[]> {
  // get-port does not name the same port again for a while.
  clearLockedPorts();
  const free = await Promise.all(ports.map((port) => getPort({ port, host: '127.0.0.1' })));
  return ports.filter((port, index) => free[index] !== port);
}
