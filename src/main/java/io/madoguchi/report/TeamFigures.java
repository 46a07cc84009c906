package io.madoguchi.report;

/**
 * One day of a team, or of all of them.
 *
 * @param handled conversations in which an agent wrote at least one message
 * @param answered waits that ended with an agent, of all that ended but for the short leaves
 * @param shortLeaves waits left so soon that they count apart
 * @param answerSpeed from the begin of a wait to the agent, of the waits that were answered
 * @param inTime waits answered within the service level, of those answered and those left later
 * @param firstResponse from the wish for a person to the agent's first message
 * @param handling how long agents had a conversation, wrap-up included, waits between left out
 * @param resolution from the begin of a conversation to its end, of those that ended resolved
 * @param resolved of the conversations that ended in an agent's hands
 * @param satisfied ratings of 4 and 5, of all ratings
 * @param oneTouch resolved by one agent and not taken up again for a while, of the conversations
 *     that had first ended in an agent's hands that long ago
 * @param reopened taken up again within that while, of those that had ended resolved
 */
public record TeamFigures(
    long handled,
    Ratio answered,
    long shortLeaves,
    Times answerSpeed,
    Ratio inTime,
    Times firstResponse,
    Times handling,
    Times resolution,
    Ratio resolved,
    Ratio satisfied,
    Ratio oneTouch,
    Ratio reopened) {

  /** Waits left without an agent, of all that ended but for the short leaves. */
  public Ratio abandoned() {
    return new Ratio(answered.whole() - answered.part(), answered.whole());
  }
}
