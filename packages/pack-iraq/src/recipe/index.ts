export { createRecipe, type Recipe } from "./create-recipe.ts";
export { toLabelled } from "./to-labelled.ts";
