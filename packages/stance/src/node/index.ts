// The native backend.
export {
  type NativeSetup,
  type NativeSetupOptions,
  setUpNative,
} from "./native/set-up-native.ts";
// Model folders on disk.
export { readModelFolder } from "./read-model-folder.ts";
export { writeModelFolder } from "./write-model-folder.ts";
