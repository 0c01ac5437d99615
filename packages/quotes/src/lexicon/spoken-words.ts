/** Words for what somebody shouts or writes, as objects: ردد المحتجون | هتافات: "…", كتب الناشط | منشورا: "…". */
export const SPOKEN: RegExp =
  /^(?:هتافات|هتافا|شعارات|شعارا|عبارات|مقالا|منشورا|تعليقا|نصا|كلمات|اناشيد)$/;
