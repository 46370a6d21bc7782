package org.demarche.cli;

import picocli.CommandLine.Command;

@Command(
    name = "score",
    description = "Compares what was found with what people marked, and prints figures.")
final class ScoreCommand {}
