import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail } from "./errors.ts";
import { HEADERS, LIBRARIES } from "./release.ts";
import { lastLines, type RunOptions, runProgram } from "./run-program.ts";

/** Extracts the members named on the command line; pip came with the Python that runs this. */
const EXTRACT =
  "import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1]) as z: z.extractall(sys.argv[2], sys.argv[3:])";

/**
 * Lays the libraries and headers of a wheel out as `deps/{include,lib}` of the package, and removes the wheel. Debugging symbols are stripped
 * where there is a `strip`, which saves 150 MB. Throws `native-setup-failed`.
 */
export async function layOutWheel(
  wheel: string,
  target: string,
  { cwd, signal }: RunOptions,
): Promise<void> {
  const unpacked = join(cwd, "unpacked");
  const members = [
    ...LIBRARIES.map((name) => `tensorflow/${name}`),
    ...HEADERS.map((name) => `tensorflow/include/${name}`),
  ];
  const args = ["-c", EXTRACT, wheel, unpacked, ...members];
  const { code, output } = await runProgram("python3", args, { cwd, signal });
  if (code !== 0) {
    throw fail("native-setup-failed", {
      step: "Unpacking the wheel",
      reason: lastLines(output),
    });
  }
  const lib = join(target, "deps/lib");
  await mkdir(lib, { recursive: true });
  for (const name of LIBRARIES) await rename(join(unpacked, "tensorflow", name), join(lib, name));
  await rename(join(unpacked, "tensorflow/include"), join(target, "deps/include"));
  await symlink(LIBRARIES[0], join(lib, "libtensorflow.so"));
  await symlink(LIBRARIES[1], join(lib, "libtensorflow_framework.so"));
  await rm(unpacked, { recursive: true });
  await rm(dirname(wheel), { recursive: true });
  await runProgram("strip", ["--strip-unneeded", ...LIBRARIES], { cwd: lib, signal });
}
