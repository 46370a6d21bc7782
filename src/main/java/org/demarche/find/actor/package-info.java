/**
 * Who is there, and for which party do they speak?
 *
 * <p>Names, descriptions and pronouns become mentions, and mentions across reports become actors.
 * The door is {@link org.demarche.find.actor.ActorFinder}; {@link org.demarche.find.actor.Cast}
 * joins what it finds in single reports.
 *
 * <p>What a mention's span covers: the whole noun phrase with its title ("Finnish Foreign Minister
 * Aino Korpela"); where a person's group is told, the group's mention covers the person's
 * ("Korpela" inside "Korpela's team"), and no other mentions overlap. A state's adjective alone
 * ("Finnish demands") is a mention of the state with the form DESCRIPTION. Seats and capitals that
 * mean a government are the state; ministries, parliaments and armies are organisations with its
 * party; officials who are not named are collectives with the role "anonymous". Bylines, links,
 * notices and readers' comments have no mentions.
 */
package org.demarche.find.actor;
