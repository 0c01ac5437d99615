// Closed classes of Arabic, in usual spelling, written by hand for this project. Each list is one class, so that a
// reader of a rule can see what it protects. Hamza and final yeh are folded where the lists are used.

/** Words that deny. Losing one turns a sentence round. */
export const NEGATIONS: readonly string[] =
  "لا ولا فلا ألا لم ولم فلم لن ولن فلن ما وما فما ليس وليس ليست وليست ليسوا لسنا لست غير وغير بغير دون ودون بدون عدم وعدم بعدم لعدم سوى إلا بلا كلا لات".split(
    " ",
  );

/** Words that bring in what somebody says, or who says it. */
export const REPORTING_WORDS: readonly string[] =
  "أن إن بأن وأن وإن أنه إنه أنها إنها أنهم إنهم أننا إننا أنني إنني بأنه بأنها بأنهم لأن لأنه حسب بحسب وبحسب وفق وفقا وفقاً قال وقال قالت وقالت قائلا قائلاً يقول ويقول تقول وتقول قالوا يقولون أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت أعلن وأعلن أعلنت وأعلنت".split(
    " ",
  );

/** For and against: prepositions that carry a stand. */
export const STAND_WORDS: readonly string[] =
  "مع ومع ضد وضد بضد لصالح رغم ورغم برغم لكن ولكن لكنه لكنها بل لو ولو لولا إذا وإذا إن لئن كي لكي حتى ربما قد لعل".split(
    " ",
  );

export const PREPOSITIONS: readonly string[] =
  "في وفي من ومن إلى وإلى على وعلى عن وعن عند وعند لدى ولدى منذ ومنذ خلال وخلال بين وبين بعد وبعد قبل وقبل فوق تحت أمام خلف وراء نحو حول عبر أثناء ضمن عقب إثر فور لدن".split(
    " ",
  );

export const PREPOSITIONS_WITH_PRONOUN: readonly string[] =
  "فيه فيها فيهم فيهما منه منها منهم منهما منا مني إليه إليها إليهم إليهما إلينا إلي عليه عليها عليهم عليهما علينا علي عنه عنها عنهم عنا به بها بهم بهما بنا بي بك له لها لهم لهما لنا لي لك لكم معه معها معهم معنا بينه بينها بينهم بينهما بيننا عنده عندها عندهم لديه لديها لديهم لدينا بعده بعدها قبله قبلها حوله حولها ضده ضدها ضدهم".split(
    " ",
  );

export const PRONOUNS: readonly string[] =
  "هو وهو فهو هي وهي فهي هم وهم هما وهما هن أنا وأنا نحن ونحن أنت أنتم أنتما إياه إياها إياهم".split(
    " ",
  );

export const DEMONSTRATIVES: readonly string[] =
  "هذا وهذا بهذا لهذا هذه وهذه بهذه لهذه هذان هذين هاتان هاتين هؤلاء وهؤلاء ذلك وذلك بذلك لذلك كذلك وكذلك تلك وتلك بتلك أولئك هنا هناك وهناك هنالك".split(
    " ",
  );

export const RELATIVES: readonly string[] =
  "الذي والذي للذي بالذي التي والتي للتي بالتي اللذان اللذين اللتان اللتين الذين والذين للذين اللواتي اللاتي مما ممن عما فيما بما لما كما حيث وحيث إذ وإذ".split(
    " ",
  );

export const PARTICLES: readonly string[] =
  "أو ثم أم وقد لقد ولقد فقد سوف أي أيضا أيضاً فقط نعم كل وكل بعض وبعض كلا كلتا نفس ذات مثل جدا أما إما هل متى أين كيف لماذا ماذا كم عندما بينما حينما كلما طالما إنما لذا هكذا مهما حين".split(
    " ",
  );

/** كان and its sisters, as far as they only carry tense. */
export const AUXILIARIES: readonly string[] =
  "كان وكان كانت وكانت كانوا وكانوا يكون ويكون تكون وتكون يكونوا كنا كنت لكان صار أصبح وأصبح أصبحت ظل بات لازال مازال يزال تزال تم وتم تمت يتم وتتم".split(
    " ",
  );
