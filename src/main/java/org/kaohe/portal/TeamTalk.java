package org.kaohe.portal;

import java.util.List;
import org.kaohe.feedback.AskingPostponements;
import org.kaohe.feedback.Conversation;
import org.kaohe.feedback.Postponement;
import org.kaohe.feedback.ViewingConversations;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's feedback conversations, and what a head asked HR to postpone. */
@Service
public class TeamTalk {

  private final ViewingConversations conversations;
  private final AskingPostponements postponements;

  TeamTalk(ViewingConversations conversations, AskingPostponements postponements) {
    this.conversations = conversations;
    this.postponements = postponements;
  }

  public record Page(
      List<ViewingConversations.Outstanding> outstanding,
      List<Conversation> recorded,
      List<Postponement> postponements) {}

  @Transactional(readOnly = true)
  public Page of(EmployeeNumber manager, boolean head) {
    return new Page(
        conversations.outstanding(manager),
        conversations.recordedBy(manager),
        head ? postponements.of(manager) : List.of());
  }
}
