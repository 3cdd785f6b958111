import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { openedWords } from '../../macros/browser/forms/mailing.mjs';
import { PASTE_HERE, addressIn, mailOf, recipientsOf } from '../../macros/browser/text/mailto.mjs';

const ADDRESSES = /** @type {[typed: string, address: string | undefined][]} */ ([
  ['roux@exemple.fr', 'roux@exemple.fr'],
  [' roux@exemple.fr ', 'roux@exemple.fr'],
  ['Jean-Michel.ROUX+msp@Mairie-Ambert.fr', 'Jean-Michel.ROUX+msp@Mairie-Ambert.fr'],
  ['o’neil@exemple.fr', undefined],
  ["o'neil@exemple.fr", "o'neil@exemple.fr"],
  ['Jean Roux <roux@exemple.fr>', 'roux@exemple.fr'],
  ['mailto:roux@exemple.fr', 'roux@exemple.fr'],
  ['roux@exemple.fr.', 'roux@exemple.fr'],
  ['roux@exemple.fr\u200b', 'roux@exemple.fr'],
  ['accueil@hôpital.example', 'accueil@hôpital.example'],
  ['roux@service.exemple.fr', 'roux@service.exemple.fr'],
  ['', undefined],
  ['roux', undefined],
  ['roux@exemple', undefined],
  ['@exemple.fr', undefined],
  ['roux@@exemple.fr', undefined],
  ['roux@exemple..fr', undefined],
  ['roux..jean@exemple.fr', undefined],
  ['roux@-exemple.fr', undefined],
  ['roux@exemple.fr?bcc=pirate@exemple.fr', undefined],
  ['roux@exemple.fr&body=x', undefined],
  ['roux?bcc=pirate@exemple.fr', undefined],
  ['roux@exemple.fr\nBcc: pirate@exemple.fr', undefined],
  ['roux@exemple.fr\r\n', undefined],
  ['roux@exemple.fr%0ABcc:pirate@exemple.fr', undefined],
  ['roux%40x@exemple.fr', undefined],
  ['roux@exemple.fr,pirate@exemple.fr', undefined],
  ['roux@exemple.fr;pirate@exemple.fr', undefined],
  ['roux@exemple.fr pirate@exemple.fr', undefined],
  ['"roux jean"@exemple.fr', undefined],
  ['06 12 34 56 78', undefined],
  [`${'a'.repeat(250)}@exemple.fr`, undefined],
]);

for (const [typed, expected] of ADDRESSES) {
  test(`${JSON.stringify(typed).slice(0, 60)} is ${expected ?? 'no address'}`, () => {
    assert.equal(addressIn(typed), expected);
  });
}

/**
 * Read an address as a mail program does.
 *
 * @param {string} href
 */
function read(href) {
  const { protocol, pathname, searchParams, hash } = new URL(href.replaceAll('+', '%2B'));
  assert.equal(protocol, 'mailto:');
  assert.equal(hash, '');
  return { to: pathname, names: [...searchParams.keys()], get: (/** @type {string} */ name) => searchParams.get(name) };
}

test('a message says its subject, its text and its hidden recipients', () => {
  const body = 'Bonjour,\n\nVenez à 18 h 30 : « 100 % ouvert » & gratuit ? #salle=2 + café';
  const { href, holdsBody, holdsAddresses } = mailOf({
    subject: 'Invitation : l’accès\r\nBcc: pirate@exemple.fr',
    body,
    bcc: ['roux@exemple.fr', 'zoe+msp@exemple.fr'],
  });
  assert.deepEqual([holdsBody, holdsAddresses], [true, true]);
  assert.match(href, /^mailto:\?bcc=roux@exemple\.fr,zoe%2Bmsp@exemple\.fr&subject=[^\s&]+&body=[^\s&]+$/);
  assert.match(href, /Bonjour%2C%0D%0A%0D%0AVenez%20%C3%A0/);
  const mail = read(href);
  assert.deepEqual(mail.names, ['bcc', 'subject', 'body']);
  assert.equal(mail.get('subject'), 'Invitation : l’accès Bcc: pirate@exemple.fr');
  assert.equal(mail.get('body'), body.replaceAll('\n', '\r\n'));
});

test('Outlook gets its own separator', () => {
  const { href } = mailOf({ subject: 's', body: 'b', bcc: ['a@exemple.fr', 'b@exemple.fr'] }, ';');
  assert.match(href, /bcc=a@exemple\.fr;b@exemple\.fr&/);
});

const many = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => `personne-${i}@exemple.fr`);
const LENGTHS = /** @type {[body: number, addresses: number, holdsBody: boolean, holdsAddresses: boolean][]} */ ([
  [100, 0, true, true],
  [1_500, 5, true, true],
  [1_850, 0, true, true],
  [1_900, 0, false, true],
  [20_000, 5, false, true],
  [1_000, 60, false, true],
  [1_000, 100, true, false],
  [20_000, 100, false, false],
]);

for (const [length, count, holdsBody, holdsAddresses] of LENGTHS) {
  test(`${length} letters and ${count} addresses: ${holdsBody}, ${holdsAddresses}`, () => {
    const bcc = many(count);
    const mail = mailOf({ subject: 'Compte rendu', body: 'x'.repeat(length), bcc });
    assert.deepEqual([mail.holdsBody, mail.holdsAddresses], [holdsBody, holdsAddresses]);
    assert.ok(mail.href.length <= 1_900, String(mail.href.length));
    const { get } = read(mail.href);
    assert.equal(get('body'), holdsBody ? 'x'.repeat(length) : PASTE_HERE);
    assert.equal(get('bcc'), holdsAddresses && count ? bcc.join(',') : null);
  });
}

test('whatever is written, the message is short enough and nothing slips in', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(text, text, fc.array(fc.string({ maxLength: 40 })), (subject, body, typed) => {
      const persons = typed.map((email, index) => ({ name: `Personne ${index}`, email }));
      const { addresses } = recipientsOf(persons);
      const { href } = mailOf({ subject, body, bcc: addresses });
      assert.ok(href.length <= 1_900);
      const { to, names } = read(href);
      assert.equal(to, '');
      assert.deepEqual(names, [...(addresses.length ? ['bcc'] : []), 'subject', 'body']);
    }),
  );
});

test('persons without an address, or with one that is none, are told', () => {
  const persons = [
    { name: 'Zoé', email: 'zoe@exemple.fr' },
    { name: 'Zoé encore', email: 'ZOE@exemple.fr' },
    { name: 'Ali', email: '' },
    { name: 'Léa', email: ' ' },
    { name: 'Max', email: 'max@exemple.fr?bcc=x' },
  ];
  const recipients = recipientsOf(persons);
  assert.deepEqual(recipients, {
    addresses: ['ZOE@exemple.fr'],
    unknown: ['Ali', 'Léa'],
    refused: ['max@exemple.fr?bcc=x'],
  });
  assert.equal(
    openedWords({ href: '', holdsBody: true, holdsAddresses: true }, recipients, true),
    'Votre logiciel de courriel s’ouvre avec le titre, le texte et 1 adresse en copie cachée. ' +
      '2 personnes n’ont pas d’adresse connue\u00a0: Ali, Léa. ' +
      '«\u00a0max@exemple.fr?bcc=x\u00a0» n’est pas une adresse de courriel\u00a0: corrigez-la. ' +
      'Rien ne s’ouvre\u202f? Copiez le texte.',
  );
});

test('what is left out of the message is said, with what to do', () => {
  const nobody = { addresses: [], unknown: [], refused: [] };
  const some = { ...nobody, addresses: many(9), unknown: many(7) };
  const words = (/** @type {boolean} */ body, /** @type {boolean} */ to, recipients = some, isCopied = true) =>
    openedWords({ href: '', holdsBody: body, holdsAddresses: to }, recipients, isCopied);
  assert.match(words(true, true, nobody), /avec le titre et le texte\. Ajoutez-y les adresses\./);
  assert.match(
    words(false, true),
    /avec le titre et 9 adresses en copie cachée\. Le texte est trop long pour suivre\./,
  );
  assert.match(words(false, true), /Collez-le \(Ctrl \+ V\) dans le courriel\./);
  assert.match(words(false, true, some, false), /Copiez-le ci-dessous, puis collez-le dans le courriel\./);
  assert.match(words(true, false), /Les 9 adresses sont trop nombreuses pour suivre\. Collez-les .* dans «\u00a0Cci/);
  assert.match(words(false, false), /Puis revenez copier le texte/);
  assert.match(words(true, true), /personne-4@exemple\.fr et 2 autres\./);
});
