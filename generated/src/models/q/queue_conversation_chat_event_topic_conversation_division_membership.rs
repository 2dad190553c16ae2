// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationChatEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationChatEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationChatEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::QueueConversationChatEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationChatEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
