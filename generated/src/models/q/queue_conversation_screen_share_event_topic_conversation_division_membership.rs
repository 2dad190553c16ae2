// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationScreenShareEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationScreenShareEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<
        Vec<super::QueueConversationScreenShareEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationScreenShareEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
