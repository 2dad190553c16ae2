// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationCallEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::QueueConversationCallEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
