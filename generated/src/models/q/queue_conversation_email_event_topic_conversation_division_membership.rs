// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEmailEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationEmailEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationEmailEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::QueueConversationEmailEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEmailEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
