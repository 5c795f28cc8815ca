/** How every operation of the API is written down: its answers, its problems, its group; words come later, in six languages. */
import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Env } from '../web-ports.ts';
import { invalidRequest } from './invalid-request.ts';
import { ProblemDetails } from './schemas.ts';

/** The operations of one resource; a request that does not fit its schema is a problem, never a fault. */
export function resource(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result, c) => (result.success ? undefined : invalidRequest(c, result.target, result.error)),
  });
}

/** Media type by its schema; bytes where it is a text. */
type Content = z.ZodType | 'bytes' | 'nothing';

/** What an operation answers: its good answers, and the problems that it may have besides those of every operation. */
export function answers(
  good: Readonly<Record<number, Content>>,
  problems: readonly number[] = [],
): RouteConfig['responses'] {
  const responses: RouteConfig['responses'] = {};
  for (const [status, content] of Object.entries(good)) {
    responses[status] = { description: status, ...contentOf(content) };
  }
  for (const status of [...new Set([400, 429, ...problems])].sort()) {
    responses[status] = {
      description: String(status),
      content: { 'application/problem+json': { schema: ProblemDetails } },
    };
  }
  return responses;
}

function contentOf(content: Content) {
  if (content === 'nothing') return {};
  if (content === 'bytes') {
    const schema = { type: 'string', format: 'binary' } as const;
    return { content: { 'application/octet-stream': { schema } } };
  }
  return { content: { 'application/json': { schema: content } } };
}

/** A body of JSON that must be there. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const;
}

/** The state that the change was made from (RFC 9110, 13.1.1); asked of the request by hand, because its absence is 428. */
export const IfMatch = z.object({ 'if-match': z.string().optional() });
