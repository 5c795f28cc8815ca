/** The system on AWS, first form: one stack that holds data, one that does not. `npx cdk synth` needs no network. */
import { App, Tags } from 'aws-cdk-lib';
import { DataStack } from './stacks/data-stack.ts';
import { WebStack } from './stacks/web-stack.ts';

const app = new App();
const stage = String(app.node.tryGetContext('stage') ?? 'dev');

const data = new DataStack(app, `Wsis-${stage}-Data`, { terminationProtection: stage === 'prod' });
new WebStack(app, `Wsis-${stage}-Web`, { table: data.table, objects: data.objects });

Tags.of(app).add('system', 'wsis-reporting');
Tags.of(app).add('stage', stage);
app.synth();
