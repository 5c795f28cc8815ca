/** `npx cdk synth --all -c stage=prod`: the templates of a stage, checked against AwsSolutions; needs no network. */
import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { configOf } from './config/stages.ts';
import { buildSystem } from './system.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const app = new App();
const stage = String(app.node.tryGetContext('stage') ?? 'dev');
buildSystem(app, configOf(stage, app.node.tryGetContext('stages')?.[stage]), String(version));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
