import { expect, it } from "vitest";
import { tableOf, truths } from "./program.ts";

const model = `
kind sample is store { t: Bool f: Bool u: Bool w: Bool n: Bool? i: Int j: Int }
sample cards { t: true f: false n: none i: 3 u: todo "ask" }
`;

it("reads and, or, not and implies by Kleene's tables", async () => {
  const table = `
    s.t and s.t = T
    s.t and s.u = U
    s.f and s.u = F
    s.u and s.f = F
    s.u and s.w = U
    s.t or s.u = T
    s.u or s.t = T
    s.f or s.u = U
    s.f or s.f = F
    not s.t = F
    not s.f = T
    not s.u = U
    s.f implies s.u = T
    s.u implies s.t = T
    s.u implies s.f = U
    s.t implies s.u = U
    s.t implies s.f = F
    s.f implies s.f implies s.f = T
    s.u or not s.u = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("counts none as false where a Bool is wanted", async () => {
  const table = `
    s.n = F
    not s.n = T
    s.n or s.t = T
    s.n and s.u = F
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("chooses a branch, or what both have in common", async () => {
  const table = `
    if s.t then s.f else s.t = F
    if s.f then s.f else s.t = T
    if s.u then s.t else s.t = T
    if s.u then s.t else s.f = U
    if s.u then s.u else s.u = U
    (if s.u then 3 else 3) == s.i = T
    (if s.u then 3 else 4) == s.i = U
    (if s.n then 3 else 4) == 4 = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("asks is stated without ever leaving it open", async () => {
  const table = `
    s.t is stated = T
    s.f is stated = T
    s.n is stated = T
    s.u is stated = F
    s.w is stated = F
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});
