package org.demarche.text;

/**
 * How well a grammar model does on sentences with known grammar; all on its own tags.
 *
 * @param tokens how many tokens were compared
 * @param tags share of right tags, 0 to 1
 * @param lemmas share of right lemmas
 * @param unlabelled share of right heads
 * @param labelled share of right heads with the right relation
 * @param tokensPerSecond speed of all together, on one thread
 */
public record GrammarScore(
    int tokens,
    double tags,
    double lemmas,
    double unlabelled,
    double labelled,
    double tokensPerSecond) {}
