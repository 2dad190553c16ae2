// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationCobrowseEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<
        Vec<super::QueueConversationCobrowseEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
