import { browserTests } from "./bin/suites.mjs";
const r = await browserTests({ browser: "/usr/bin/chromium", folder: "/tmp/e2e-run", vaultFile: "/tmp/e2e-run/v.db" });
console.log(r);
process.exit(0);
