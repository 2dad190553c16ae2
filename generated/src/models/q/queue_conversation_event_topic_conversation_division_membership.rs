// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::QueueConversationEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
