import 'server-only';
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { env } from '@/lib/env';
import { AiFailure } from './failure';

/** Which addresses that no public network leads to may be asked all the same. */
export type Reach = { loopback: boolean; hosts: readonly string[] };

/**
 * The one place for the rule. Without accounts whoever uses the product sits at its machine, so a model's server on
 * that machine is theirs; the rest of the network is not, unless AI_ALLOWED_HOSTS names it.
 */
export function ownReach(): Reach {
  return { loopback: true, hosts: env().AI_ALLOWED_HOSTS };
}

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');

const isLocalName = (host: string) => /(^|\.)localhost$/.test(host);

/** `host` as the URL names it, `address` as it resolves; a listed host may lead anywhere. */
export function mayReach(host: string, address: string, reach: Reach): boolean {
  const name = bare(host);
  if (reach.hosts.some((listed) => bare(listed) === name)) return true;
  const range = rangeOf(address);
  // A name of somebody's that leads to this machine is a trap more often than a wish.
  if (range === 'loopback') return reach.loopback && (isLocalName(name) || ipaddr.isValid(name));
  return range === 'unicast';
}

/** What cannot be read counts as reserved. An IPv4 address inside of an IPv6 one counts as itself. */
function rangeOf(address: string): string {
  try {
    const read = ipaddr.process(bare(address));
    const range = read.range();
    if (range !== 'rfc6052' || read.kind() !== 'ipv6') return range;
    return ipaddr.fromByteArray(read.toByteArray().slice(12)).range();
  } catch {
    return 'reserved';
  }
}

const refused = (host: string) =>
  new AiFailure(
    'unreachable',
    `The address ${bare(host)} leads into a private network, where the product may not look. Enter a public address, or list the host in AI_ALLOWED_HOSTS.`,
  );

/** Null when the host may be asked, as far as the address itself tells; names are judged when they are resolved. */
export function refusalOf(url: URL, reach: Reach): AiFailure | null {
  const host = bare(url.hostname);
  if (!ipaddr.isValid(host)) return null;
  return mayReach(host, host, reach) ? null : refused(host);
}

/**
 * Resolves a name for a connection and refuses it there when one of its addresses must not be reached: nobody can give
 * one answer to a check and another to the connection.
 */
export function checkingLookup(reach: () => Reach, look: typeof resolve = resolve): LookupFunction {
  return (host, options, done) => {
    look(host, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) return done(error ?? new Error('The name leads nowhere.'), '');
      if (!addresses.every(({ address }) => mayReach(host, address, reach()))) return done(refused(host), '');
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

/** For what is saved: the same as a connection would find now. A name that leads nowhere is left to the test. */
export async function refusalNow(
  baseUrl: string,
  reach = ownReach(),
  look: typeof resolve = resolve,
): Promise<AiFailure | null> {
  const url = new URL(baseUrl);
  const refusal = refusalOf(url, reach);
  if (refusal || ipaddr.isValid(bare(url.hostname))) return refusal;
  return new Promise((settle) => {
    checkingLookup(() => reach, look)(bare(url.hostname), { all: true }, (error) =>
      settle(error instanceof AiFailure ? error : null),
    );
  });
}
