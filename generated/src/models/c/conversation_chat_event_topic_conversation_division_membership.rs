// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationChatEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationChatEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationChatEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
