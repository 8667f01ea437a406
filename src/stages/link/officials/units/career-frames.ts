import { startingIn } from '../../../../model/span.ts';
import { type Frame, type FrameScene, placesOf } from './frame-scene.ts';

/** A career told as a list (`nhiều vị trí công tác ở Sơn La như …`) is in the one province that its units are of. */
export function careerFrames(scene: FrameScene): Frame[] {
  return scene.careers.map(({ start, end }) => {
    const span = { start, end };
    const named = placesOf(scene, [...startingIn(scene.units, span), ...startingIn(scene.bare, span)]);
    const provinces = new Map(
      named
        .flatMap((place) => (place.level === 'tỉnh' ? place : (scene.provinceOf(place) ?? [])))
        .map((province) => [province.place_id, province]),
    );
    return { start, end, places: provinces.size === 1 ? [...provinces.values()] : [] };
  });
}
