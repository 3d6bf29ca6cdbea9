// Makes a clone ready to run: checks the tools, installs what package-lock.json says, builds.
// Runs again cheaply: what is there and fresh is left alone. `--check` only checks the tools.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lockStamp = join(root, "node_modules", ".installed");
const buildStamp = join(root, "dist", ".built");
const NODE = [20, 19];
const TOOLS = [
  { needs: "npm", names: ["npm"], apt: "npm", dnf: "nodejs-npm", mac: "brew install node" },
  {
    needs: "Python 3",
    names: ["python3"],
    apt: "python3",
    dnf: "python3",
    mac: "brew install python",
  },
  { needs: "make", names: ["make"], apt: "make", dnf: "make", mac: "xcode-select --install" },
  {
    needs: "a C++ compiler (g++ or c++)",
    names: ["g++", "c++"],
    apt: "g++",
    dnf: "gcc-c++",
    mac: "xcode-select --install",
  },
];

/** Does it run? (Being on the PATH is not enough: on a fresh Mac some tools only ask to be installed.) */
function runs(name) {
  return (
    spawnSync(name, ["--version"], { stdio: "ignore", shell: process.platform === "win32" })
      .status === 0
  );
}

/** One line for each tool that is missing, with how to get it. */
function missing() {
  const lines = [];
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    lines.push(
      `missing: Node.js ${NODE.join(".")} or newer (this is ${process.versions.node}). Get it from https://nodejs.org or with a version manager (.nvmrc names a version).`,
    );
  }
  for (const { needs, names, apt, dnf, mac } of TOOLS) {
    if (names.some(runs)) continue;
    lines.push(
      `missing: ${needs}. Debian/Ubuntu: sudo apt-get install ${apt}; Fedora: sudo dnf install ${dnf}; macOS: ${mac}`,
    );
  }
  return lines;
}

/** What node_modules must match: the lock file, and the Node it was compiled for. */
function lockKey() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const { modules } = process.versions;
  return createHash("sha256")
    .update(lock)
    .update(`${process.platform} ${process.arch} ${modules}`)
    .digest("hex");
}

function isInstalled() {
  return existsSync(lockStamp) && readFileSync(lockStamp, "utf8").trim() === lockKey();
}

function isBuilt() {
  if (!existsSync(buildStamp)) return false;
  const built = statSync(buildStamp).mtimeMs;
  const inputs = readdirSync(join(root, "src"), { recursive: true }).map((path) =>
    join("src", path),
  );
  return [...inputs, "package.json", "tsconfig.json", "tsconfig.build.json"]
    .map((path) => statSync(join(root, path)))
    .every((entry) => entry.isDirectory() || entry.mtimeMs <= built);
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status === 0) return;
  console.error(
    `setup: "${command} ${args.join(" ")}" failed; mend what it says above and run this again.`,
  );
  process.exit(1);
}

const lines = missing();
for (const line of lines) console.error(line);
if (lines.length > 0) process.exit(1);
if (process.argv.includes("--check")) {
  console.error("setup: all tools are there.");
} else if (!isInstalled()) {
  console.error("setup: installing the packages and building; compiling takes a minute or two.");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
  // `npm ci` builds through "prepare", unless scripts are switched off.
  if (!isBuilt()) run(process.execPath, [join("scripts", "build.mjs")]);
  writeFileSync(lockStamp, `${lockKey()}\n`);
} else if (!isBuilt()) {
  console.error("setup: building.");
  run(process.execPath, [join("scripts", "build.mjs")]);
} else {
  console.error("setup: everything is in place.");
}
