export { cleanPhoto, type CleanPhoto } from "./clean-photo.ts";
export { keepPhoto, readPhoto } from "./kept-photos.ts";
export { type PhotoType } from "./photo-type.ts";
