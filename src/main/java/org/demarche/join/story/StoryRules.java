package org.demarche.join.story;

/**
 * The figures that decide. {@link #FROZEN} was chosen on ECB+ topics 1-18 and serves every corpus.
 *
 * @param join least likeness of a report to the story it joins
 * @param merge least likeness of two stories that become one
 * @param split a story falls into two where a report is at most so many times as like the other
 *     half as its own
 * @param title how many times a word of the title counts
 * @param lead weight of a word among the first of the body
 * @param name weight of a capitalised word
 * @param number weight of a number
 * @param prior how many reports without any of these words the rarity of words assumes beside those
 *     at hand
 * @param halfLife days without news after which likeness counts half
 */
record StoryRules(
    double join,
    double merge,
    double split,
    double title,
    double lead,
    double name,
    double number,
    double prior,
    double halfLife) {
  static final StoryRules FROZEN = new StoryRules(0.2, 0.5, 0.58, 2, 1.5, 3, 1.2, 20, 10);
}
