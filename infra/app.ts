/** `npx cdk synth --all -c stage=prod`: the templates of a stage, checked against AwsSolutions; needs no network. */
import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { StageConfig } from './config/stage-config.ts';
import { configOf } from './config/stages.ts';
import { buildSystem } from './system.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const app = new App();
buildSystem(app, configured(), String(version));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

/** The stage that was asked for. What is wrong with it is for whoever set it: told without a stack trace. */
function configured(): StageConfig {
  const stage = String(app.node.tryGetContext('stage') ?? 'dev');
  try {
    return configOf(stage, app.node.tryGetContext('stages')?.[stage]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
