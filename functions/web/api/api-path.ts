/** Where the programming interface lies: there alone a bearer token speaks, and trouble is told as problem details. */

/** Whether a path is of the interface, also where no operation has it. */
export function isApiPath(path: string): boolean {
  return path === '/api/v1' || path.startsWith('/api/v1/');
}
