export { ignoredIn } from './comments.ts';
export { HouseError, type HouseFile, readHouse } from './read-house.ts';
