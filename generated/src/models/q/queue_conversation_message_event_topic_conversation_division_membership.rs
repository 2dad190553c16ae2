// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationMessageEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<
        Vec<super::QueueConversationMessageEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
