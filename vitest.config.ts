import { defineConfig } from "vitest/config";

// Four projects, so that the common one stays fast: `npx vitest --project spec`.
export default defineConfig({
  test: {
    // The command line is started as a process, and the oracle judges thousands of models.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "spec",
          include: ["test/**/*.test.ts"],
          exclude: ["test/cli/**", "test/browser/**", "test/fuzz/**", "test/oracle/**"],
        },
      },
      { extends: true, test: { name: "cli", include: ["test/cli/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // A page answers when it is done, and machines differ.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: { name: "fuzz", include: ["test/fuzz/**/*.test.ts", "test/oracle/**/*.test.ts"] },
      },
    ],
  },
});
