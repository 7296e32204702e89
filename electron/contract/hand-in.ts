/**
 * The channel on which the preload exchanges the path of a dropped file for a handle. It is no request: pages have
 * no way to name it, so that no page can ask for a path of its own making.
 */
export const handInChannel = "file:hand-in";
