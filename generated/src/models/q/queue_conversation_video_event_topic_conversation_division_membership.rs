// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationVideoEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::QueueConversationVideoEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
