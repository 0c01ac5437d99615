import type { Vectorizer } from "@qawl/features";
import { fail } from "../errors.ts";
import type { Head, HeadWeights, Layer, Manifest, StanceModel } from "../model/head.ts";
import {
  fromJsonBytes,
  LABELS,
  MANIFEST,
  MODEL_JSON,
  type ModelFiles,
  VECTORIZER,
  WEIGHTS,
} from "./model-files.ts";
import { parseVectorizers } from "./parse-vectorizers.ts";
import { sha256 } from "./sha256.ts";

/**
 * Reads a model folder without TensorFlow. Every file is checked against the SHA-256 of the manifest, and shapes against each other.
 *
 * Throws `model-file-missing`, `model-file-invalid` (not JSON), `model-version`, `model-hash` or `model-shape`.
 */
export async function loadModel(files: ModelFiles): Promise<StanceModel> {
  const manifest = readJson(files, MANIFEST) as Manifest;
  if (manifest.format !== "qawl-model" || manifest.formatVersion !== 1) {
    throw fail("model-version", {
      format: String(manifest.format),
      version: String(manifest.formatVersion),
    });
  }
  for (const [name, expected] of Object.entries(manifest.files)) {
    const actual = await sha256(fileOf(files, name));
    if (actual !== expected) throw fail("model-hash", { file: name, expected, actual });
  }
  const labels = readJson(files, LABELS) as Record<string, readonly string[]>;
  const vectorizers = readJson(files, VECTORIZER, parseVectorizers) as Record<
    string,
    Vectorizer | string
  >;
  const heads: Head[] = Object.keys(labels).map((name) => ({
    name,
    labels: labels[name]!,
    vectorizer: vectorizerOf(name, vectorizers),
  }));
  const tensors = readTensors(files);
  return { heads, weights: heads.map((head) => readHead(head, tensors)), manifest };
}

function fileOf(files: ModelFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw fail("model-file-missing", { file: name });
  return bytes;
}

function readJson(
  files: ModelFiles,
  name: string,
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  const bytes = fileOf(files, name);
  try {
    return fromJsonBytes(bytes, parse);
  } catch (cause) {
    throw fail("model-file-invalid", { file: name }, { cause });
  }
}

interface TensorSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** The tensors of a layers-format `weights.bin`, by name: 32-bit little-endian floats one after another. */
function readTensors(files: ModelFiles): ReadonlyMap<string, Float32Array> {
  const topology = readJson(files, MODEL_JSON) as {
    readonly weightsManifest: readonly { readonly weights: readonly TensorSpec[] }[];
  };
  const bytes = fileOf(files, WEIGHTS);
  // A copy, because a view of floats must begin at a multiple of four bytes.
  const buffer = bytes.slice().buffer;
  const tensors = new Map<string, Float32Array>();
  let offset = 0;
  for (const { name, shape, dtype } of topology.weightsManifest.flatMap(({ weights }) => weights)) {
    const length = shape.reduce((product, size) => product * size, 1);
    if (dtype !== "float32" || offset + 4 * length > buffer.byteLength) {
      throw fail("model-shape", {
        tensor: name,
        expected: `${length} float32`,
        actual: dtype,
      });
    }
    tensors.set(name, new Float32Array(buffer, offset, length));
    offset += 4 * length;
  }
  return tensors;
}

function readHead(head: Head, tensors: ReadonlyMap<string, Float32Array>): HeadWeights {
  const tensor = (name: string, expected: number): Float32Array => {
    const values = tensors.get(name);
    if (values?.length !== expected) {
      throw fail("model-shape", {
        tensor: name,
        expected: `${expected} values`,
        actual: values === undefined ? "none" : `${values.length}`,
      });
    }
    return values;
  };
  const layer = (name: string, inputs: number, outputs: number): Layer => ({
    kernel: tensor(`${name}/kernel`, inputs * outputs),
    bias: tensor(`${name}/bias`, outputs),
  });
  const columns = head.vectorizer.names.length;
  const labels = head.labels.length;
  const units = tensors.get(`${head.name}-hidden/bias`)?.length;
  if (units === undefined) return { hidden: null, output: layer(head.name, columns, labels) };
  return {
    hidden: layer(`${head.name}-hidden`, columns, units),
    output: layer(head.name, units, labels),
  };
}

/** A head's own vectoriser, or that of the head whose name stands in its place. */
function vectorizerOf(
  name: string,
  vectorizers: Readonly<Record<string, Vectorizer | string>>,
): Vectorizer {
  const own = vectorizers[name];
  const vectorizer = typeof own === "string" ? vectorizers[own] : own;
  if (typeof vectorizer === "object") return vectorizer;
  throw fail("model-shape", {
    tensor: `${name} in ${VECTORIZER}`,
    expected: "a vectoriser for each head",
    actual: "none",
  });
}
