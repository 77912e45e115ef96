/**
 * Words that passwords of twelve letters and more are commonly made of: the tops of published lists
 * of leaked passwords, rows of the keyboard, and this site's own name. Compared after letters and
 * their usual disguises ("p4ssw0rd") have been made alike.
 */
export const COMMON_WORDS: readonly string[] = [
  ..."password passwort passphrase pass word letmein let welcome login signin secret admin".split(
    " ",
  ),
  ..."administrator root user guest default changeme change test testing temp access".split(" "),
  ..."qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc".split(" "),
  ..."iloveyou sunshine princess dragon monkey football baseball superman batman master".split(" "),
  ..."shadow michael jennifer jordan hunter trustno trustnoone starwars pokemon computer".split(
    " ",
  ),
  ..."internet samsung google facebook whatever freedom charlie daniel thomas ashley".split(" "),
  ..."correct horse battery staple correcthorsebatterystaple mypassword thisismypassword".split(
    " ",
  ),
  ..."summer winter spring autumn january february march april june july august".split(" "),
  ..."september october november december monday friday company server network".split(" "),
  ..."hyperscope hyperscop hypervisor vmware microsoft citrix editor editors desk archive".split(
    " ",
  ),
  ..."the and you love this that not our one two three".split(" "),
];
