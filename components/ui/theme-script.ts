/** Where the chosen theme is kept, in the reader's own browser. */
export const THEME_KEY = "theme";

/** Runs before the first paint, so that a chosen theme never flashes in the wrong colours. */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
