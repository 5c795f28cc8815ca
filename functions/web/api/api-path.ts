/** Where the programming interface lies: there alone a bearer token speaks, and trouble is told as problem details. */

export const API_ROOT = '/api/v1';

/** Whether a path is of the interface, also where no operation has it. */
export function isApiPath(path: string): boolean {
  return path === API_ROOT || path.startsWith(`${API_ROOT}/`);
}
