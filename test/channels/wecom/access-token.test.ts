import { expect, test } from "vitest";
import { AccessToken } from "../../../src/channels/wecom/app/access-token.js";

function counted(): { token: AccessToken; fetched: () => number; fail: () => void } {
  let count = 0;
  let isFailing = false;
  const fetch = async (): Promise<{ value: string; seconds: number }> => {
    await new Promise((settle) => setTimeout(settle, 1));
    count++;
    if (isFailing) {
      isFailing = false;
      throw new Error("no network");
    }
    return { value: `token-${count}`, seconds: 7200 };
  };
  const fail = (): void => {
    isFailing = true;
  };
  return { token: new AccessToken(fetch, () => 0), fetched: () => count, fail };
}

test("whoever asks at once gets the same token from one fetch", async () => {
  const { token, fetched } = counted();
  const got = await Promise.all([token.get(), token.get(), token.get()]);
  expect(got).toEqual(["token-1", "token-1", "token-1"]);
  expect(fetched()).toBe(1);
});

test("a refusal of an old token does not throw the new one away", async () => {
  const { token, fetched } = counted();
  const old = await token.get();
  token.discard(old);
  await token.get();
  token.discard(old);
  expect(await token.get()).toBe("token-2");
  expect(fetched()).toBe(2);
});

test("a fetch that fails is not kept", async () => {
  const { token, fail } = counted();
  fail();
  await expect(token.get()).rejects.toThrow("no network");
  expect(await token.get()).toBe("token-2");
});
