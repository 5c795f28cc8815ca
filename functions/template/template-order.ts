/** What the web function and the maker of workbooks say to each other, and the asking itself. */
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type {
  buildTemplate,
  PrefilledRow,
  TemplateRequest,
} from '../../shared/intake/template/build-template.ts';

/** A template as it is asked for: what it holds, and whose records it begins with. */
export interface TemplateOrder {
  readonly request: Omit<TemplateRequest, 'prefill'>;
  readonly rows?: readonly PrefilledRow[];
}

export interface TemplateAnswer {
  /** XLSX, base64. */
  readonly file: string;
}

/** The maker of workbooks, asked over the wire. @throws Error where it failed; what it said stays in its own log. */
export function remoteTemplate(
  client: Pick<LambdaClient, 'send'>,
  functionName: string,
): typeof buildTemplate {
  return async ({ prefill, ...request }) => {
    const rows = prefill === undefined ? undefined : await gathered(prefill);
    const order: TemplateOrder = { request, ...(rows === undefined ? {} : { rows }) };
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(order)) }),
    );
    if (FunctionError !== undefined || Payload === undefined)
      throw new Error(`The maker of workbooks failed: ${FunctionError ?? 'no answer'}`);
    const { file } = JSON.parse(Buffer.from(Payload).toString('utf8')) as TemplateAnswer;
    return Buffer.from(file, 'base64');
  };
}

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
