import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { awsSignIn } from '../../../../functions/web/sign-in/aws-sign-in.ts';

const parts = { client: {} as DynamoDBClient, clock: () => new Date(0) };
const WHOLE = {
  SIGN_IN_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/pool',
  SIGN_IN_CLIENT_ID: 'web',
  SIGN_IN_CLIENT_SECRET: 'secret',
  SIGN_IN_COOKIE_KEY: 'a key of thirty-two letters long',
  SIGN_IN_OUT_ADDRESS: 'https://login.reports.example/logout',
  PASSING_TABLE: 'sessions',
  WEB_ORIGIN: 'https://reports.example',
};

describe('sign-in by the environment', () => {
  it('is not there without an issuer: everybody is the public', () => {
    expect(awsSignIn({}, parts)).toBeUndefined();
    expect(awsSignIn({ ...WHOLE, SIGN_IN_ISSUER: '' }, parts)).toBeUndefined();
  });

  it('lets forms end where signing out leads, and serves machines only where tokens can say that they are for it', () => {
    const signIn = awsSignIn(WHOLE, parts);
    expect(signIn?.leadsTo).toEqual([
      'https://cognito-idp.eu-west-1.amazonaws.com',
      'https://login.reports.example',
    ]);
    expect(signIn?.machines).toBeUndefined();
    const keys = { API_AUDIENCE: 'api', SIGN_IN_KEYS_ADDRESS: 'https://id.example/jwks' };
    expect(awsSignIn({ ...WHOLE, ...keys }, parts)?.machines).toBeDefined();
    const ofCognito = { API_RESOURCE_SERVER: 'wsis', SIGN_IN_KEYS_ADDRESS: 'https://id.example/jwks' };
    expect(awsSignIn({ ...WHOLE, ...ofCognito }, parts)?.machines).toBeDefined();
  });

  it.each(Object.keys(WHOLE).filter((name) => !/ISSUER|OUT_ADDRESS/.test(name)))(
    'stops without %s',
    (name) => {
      expect(() => awsSignIn({ ...WHOLE, [name]: undefined }, parts)).toThrow(name);
    },
  );

  it('stops with a key for cookies that could be guessed', () => {
    expect(() => awsSignIn({ ...WHOLE, SIGN_IN_COOKIE_KEY: 'short' }, parts)).toThrow('shorter than 32');
  });
});
