import { NATIVE_VERSION } from "../../tensorflow/native-folder.ts";

/** npm packages of the native backend; their own install scripts do not run. */
export const PACKAGES: Readonly<Record<string, string>> = {
  "@tensorflow/tfjs-node": NATIVE_VERSION,
  "node-api-headers": "1.9.0",
};

/** What the package's own script would download, for which its host is asked first. */
export const ARCHIVE =
  "https://storage.googleapis.com/tensorflow/libtensorflow/libtensorflow-cpu-linux-x86_64-2.9.1.tar.gz";

/** The release of TensorFlow for Python whose wheel holds the same library and its C headers. */
export const WHEEL = {
  requirement: "tensorflow-cpu==2.13.1",
  platform: ["--platform", "manylinux2014_x86_64", "--implementation", "cp"],
  python: ["--python-version", "3.10", "--abi", "cp310"],
  sha256: "bfedeee206ccf8130d14d8990dbe991946324df92458ee1bdbeed1c21497beb3",
} as const;

/** The two libraries in the wheel, and the name under which the build looks for the first. */
export const LIBRARIES = ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"] as const;

/** The headers that the binding includes, below `tensorflow/include` of the wheel. */
export const HEADERS: readonly string[] = [
  "tensorflow/c/c_api.h",
  "tensorflow/c/c_api_macros.h",
  "tensorflow/c/eager/c_api.h",
  "tensorflow/c/tf_attrtype.h",
  "tensorflow/c/tf_buffer.h",
  "tensorflow/c/tf_datatype.h",
  "tensorflow/c/tf_status.h",
  "tensorflow/c/tf_tensor.h",
  "tensorflow/c/tf_tstring.h",
  "tensorflow/core/platform/ctstring.h",
  "tensorflow/core/platform/ctstring_internal.h",
  "tensorflow/tsl/c/tsl_status.h",
  "tensorflow/tsl/platform/ctstring.h",
  "tensorflow/tsl/platform/ctstring_internal.h",
];
