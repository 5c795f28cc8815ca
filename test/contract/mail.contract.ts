/** What every way of sending mail promises. */
import { describe, expect, it } from 'vitest';
import type { Mail, MailMessage } from '../../shared/store/ports.ts';

/** `sent` gives every letter as it left, RFC 5322. */
export function mailContract(
  name: string,
  make: () => Promise<{ readonly mail: Mail; readonly sent: () => Promise<readonly string[]> }>,
): void {
  describe(`${name}: mail`, () => {
    const letter: MailMessage = {
      id: 'letter-1',
      to: { name: 'نور مثال', address: 'nour@example.org' },
      subject: 'سجلان بانتظارك',
      text: 'مرحباً\n\n• WA-000412\n',
      language: 'ar',
      at: new Date('2026-03-01T09:00:00Z'),
    };

    it('leaves with its address, its language and its words in any script', async () => {
      const { mail, sent } = await make();
      await mail.send(letter);
      const [text = '', ...others] = await sent();
      expect(others).toEqual([]);
      expect(text).toContain('<nour@example.org>');
      expect(text).toMatch(/^Content-Language: ar\r?$/m);
      expect(text).toMatch(/^Date: Sun, 01 Mar 2026 09:00:00 \+0000\r?$/m);
      const [head = '', body = ''] = text.split(/\r?\n\r?\n/, 2);
      expect(head).toMatch(/^Subject: =\?UTF-8\?/m);
      const written = /quoted-printable/i.test(head)
        ? Buffer.from(
            body
              .replace(/=\r?\n/g, '')
              .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8')
        : Buffer.from(body, 'base64').toString('utf8');
      expect(written).toContain('مرحباً');
    });

    it('leaves once, however often it is handed over', async () => {
      const { mail, sent } = await make();
      await mail.send(letter);
      await mail.send({ ...letter, subject: 'again' });
      await mail.send({ ...letter, id: 'letter-2' });
      expect(await sent()).toHaveLength(2);
    });

    it('has no header that its subject or a name smuggled in', async () => {
      const { mail, sent } = await make();
      await mail.send({
        ...letter,
        subject: 'One\r\nBcc: thief@example.org',
        to: { name: 'A\r\nBcc: thief@example.org', address: 'a@example.org' },
      });
      const [text = ''] = await sent();
      expect(text).not.toMatch(/^Bcc:/im);
    });
  });
}
