import type { Browser, BrowserContext, Page } from '@playwright/test';
import { citizensOf } from '../../seed/citizens.ts';
import type { Doer } from '../../seed/given.ts';
import { staff } from '../../seed/organisation/people.ts';
import type { Profile } from '../../seed/profile.ts';
import { signInAsStaff, signInByPhone, signInQuietly } from './sign-in.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: false };
const desk = { viewport: { width: 1366, height: 768 } };

/** Everybody of a story, each with a browser of his own that stays signed in. */
export class People {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #profile: Profile;
  readonly #shots: string;
  readonly #known = new Map<string, Promise<BrowserContext>>();
  readonly #clicked = new Map<string, Promise<Page>>();

  constructor(browser: Browser, url: string, profile: Profile, shots: string) {
    this.#browser = browser;
    this.#url = url;
    this.#profile = profile;
    this.#shots = shots;
  }

  /** Signed in by clicking, when first asked for. */
  page(doer: Doer): Promise<Page> {
    const known = this.#clicked.get(doer.id);
    if (known) return known;
    const opened = this.#open(doer);
    this.#clicked.set(doer.id, opened);
    return opened;
  }

  async #open(doer: Doer): Promise<Page> {
    const known = this.#known.get(doer.id);
    const context = await (known ?? this.#context(doer));
    const page = await context.newPage();
    if (known !== undefined) return page;
    this.#known.set(doer.id, Promise.resolve(context));
    if (doer.level === 'customer') await signInByPhone(page, citizensOf(this.#profile).phone);
    else await signInAsStaff(page, userNameOf(doer));
    return page;
  }

  /** The same person without a page. */
  quietly(doer: Doer): Promise<BrowserContext> {
    const known = this.#known.get(doer.id);
    if (known) return known;
    const signed = this.#context(doer).then(async (context) => {
      await signInQuietly(context.request, doer.level === 'customer' ? { phone: citizensOf(this.#profile).phone } : { userName: userNameOf(doer) });
      return context;
    });
    this.#known.set(doer.id, signed);
    return signed;
  }

  async #context(doer: Doer): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ baseURL: this.#url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', permissions: ['geolocation'], ...(doer.level === 'customer' ? phone : desk) });
    // A thing that is not there is said soon, by its name.
    context.setDefaultTimeout(10_000);
    return context;
  }

  /** Keeps what this person's page shows, for whoever looks into a failure. */
  async shoot(doer: Doer, what: string): Promise<void> {
    const page = await this.#clicked.get(doer.id)?.catch(() => undefined);
    await page?.screenshot({ path: `${this.#shots}/${what}.png`, fullPage: true }).catch(() => undefined);
  }

  async leave(): Promise<void> {
    for (const context of this.#known.values()) await (await context).close();
  }
}

export function userNameOf({ id, name, duty }: Doer): string {
  const found = staff.find((one) => one.id === id && one.userName !== undefined);
  if (!found?.userName) throw new Error(`${name} (${duty}) has no sign-in`);
  return found.userName;
}
