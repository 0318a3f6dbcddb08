import { expect, it } from "vitest";
import { tableOf, truths } from "./program.ts";

const model = `
kind sample is store { list: set of purpose open_list: set of purpose empty: set of purpose unstated: set of purpose absent: set of purpose? }
kind aim is purpose { good: Bool }
aim a { good: true }
aim b { good: false }
aim c
sample cards { list: [a, b] open_list: [a, todo] empty: [] absent: none }
sample letters { list: [] }
`;

it("reads every and some over sure members, unsure ones and open sets", async () => {
  const table = `
    every p in s.list satisfies p == a = F
    some p in s.list satisfies p == a = T
    every p in s.open_list satisfies p == a = U
    every p in s.open_list satisfies p == b = F
    some p in s.open_list satisfies p == a = T
    some p in s.open_list satisfies p == b = U
    every p in s.empty satisfies p == a = T
    some p in s.empty satisfies p == a = F
    every p in s.absent satisfies p == a = T
    some p in s.absent satisfies p == a = F
    every p in s.unstated satisfies p == a = U
    some p in s.unstated satisfies p == a = U
    every x: aim satisfies x.good = F
    some x: aim satisfies x.good = T
    every x: aim satisfies x.good or x == b = U
    some t: store satisfies t != s = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("counts between the sure members and the unsure ones", async () => {
  const table = `
    count(s.list) == 2 = T
    count(s.list) >= 3 = F
    count(s.empty) == 0 = T
    count(s.absent) == 0 = T
    count(s.open_list) >= 1 = T
    count(s.open_list) >= 2 = U
    count(s.open_list) == 0 = F
    count(s.unstated) == 0 = U
    count(p in s.list where p == a) == 1 = T
    count(p in s.list where p.name == "a") <= 1 = T
    count(p in s.open_list where p == b) == 0 = U
    count(s.list) + 1 == 3 = T
    count(s.open_list) + 1 >= 2 = T
    count(s.open_list) - count(s.list) >= -1 = T
    1 - count(s.open_list) <= 0 = T
    count(s.open_list) * 2 >= 2 = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("takes the least and the greatest of stated sets only", async () => {
  const numbers = `
    kind figure is store { n: set of Int open_n: set of Int none_n: set of Int }
    figure cards { n: [3, 1, 2] open_n: [3, todo] none_n: [] }
  `;
  const table = `
    min(s.n) == 1 = T
    max(s.n) == 3 = T
    min(s.open_n) == 3 = U
    min(s.none_n) == 0 = U
  `;
  expect(await truths(numbers, table)).toBe(tableOf(table));
});
