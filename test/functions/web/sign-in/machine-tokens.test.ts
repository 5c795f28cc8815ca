import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MachineTokens, machineTokens } from '../../../../functions/web/sign-in/machine-tokens.ts';

const NOW = Date.parse('2026-03-01T09:00:00Z') / 1000;
const ISSUER = 'https://id.example';
const AUDIENCE = 'wsis-api';
const POOL = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example1';
const GOOD = {
  iss: ISSUER,
  aud: AUDIENCE,
  iat: NOW - 60,
  exp: NOW + 60,
  client_id: 'harvester',
  scope: 'records:read',
};

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let own: Key;
let foreign: Key;
let tokens: MachineTokens;
let ofCognito: MachineTokens;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  own = pair.privateKey;
  foreign = (await generateKeyPair('ES256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256' };
  const keys = createLocalJWKSet({ keys: [jwk] });
  const clock = () => new Date(NOW * 1000);
  tokens = machineTokens({ issuer: ISSUER, madeFor: { audience: AUDIENCE }, keys, clock });
  ofCognito = machineTokens({ issuer: POOL, madeFor: { resourceServer: 'wsis' }, keys, clock });
});

const signed = (claims: object, key = own): Promise<string> =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(key);

describe('an access token of a machine', () => {
  it('proves which machine it is and what it may', async () => {
    const scope = 'records:read wsis/reports:read something:else';
    expect(await tokens.verify(await signed({ ...GOOD, scope }))).toEqual({
      id: 'harvester',
      scopes: ['records:read', 'reports:read'],
    });
  });

  it.each<[string, object]>([
    ['of another issuer', { ...GOOD, iss: 'https://evil.example' }],
    ['for another audience', { ...GOOD, aud: 'other' }],
    ['without an audience', { ...GOOD, aud: undefined }],
    ['that is over', { ...GOOD, exp: NOW - 10 }],
    ['without an end', { ...GOOD, exp: undefined }],
    ['that is not valid yet', { ...GOOD, nbf: NOW + 60 }],
    ['without a machine', { ...GOOD, client_id: undefined }],
  ])('%s is refused', async (_, claims) => {
    await expect(tokens.verify(await signed(claims))).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it('signed by somebody else, by a shared key, or by nobody, is refused', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const byNobody = `${part({ alg: 'none' })}.${part(GOOD)}.`;
    const byText = await new SignJWT(GOOD)
      .setProtectedHeader({ alg: 'HS256', kid: 'k' })
      .sign(new TextEncoder().encode('a secret that is thirty-two bytes'));
    for (const token of [await signed(GOOD, foreign), byText, byNobody, 'nonsense', '']) {
      await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'token-invalid' });
    }
  });
});

/** As Cognito makes them for client credentials: without an audience. */
const CLIENT = '7h57kimmrdeubo9k2s1q4example';
const COGNITO = {
  sub: CLIENT,
  token_use: 'access',
  scope: 'wsis/records:read wsis/records:write',
  auth_time: NOW - 60,
  iss: POOL,
  exp: NOW + 3540,
  iat: NOW - 60,
  version: 2,
  jti: '1d4b3a4e-8c53-4a1d-9f3c-000000000000',
  client_id: CLIENT,
};

describe('an access token of Cognito', () => {
  it('proves which client it is, and what it may of this API', async () => {
    const scope = `${COGNITO.scope} other/reports:read`;
    expect(await ofCognito.verify(await signed({ ...COGNITO, scope }))).toEqual({
      id: CLIENT,
      scopes: ['records:read', 'records:write'],
    });
  });

  it.each<[string, object]>([
    ['of another pool', { ...COGNITO, iss: `${POOL}0` }],
    ['that says who somebody is', { ...COGNITO, token_use: 'id' }],
    ['of a person who signed in', { ...COGNITO, sub: 'f3a1c2d4-0000-0000-0000-000000000000' }],
    ['for another API of the pool', { ...COGNITO, scope: 'other/records:read' }],
    ['without a scope', { ...COGNITO, scope: undefined }],
    ['that is over', { ...COGNITO, exp: NOW - 10 }],
  ])('%s is refused', async (_, claims) => {
    await expect(ofCognito.verify(await signed(claims))).rejects.toMatchObject({ code: 'token-invalid' });
  });
});
