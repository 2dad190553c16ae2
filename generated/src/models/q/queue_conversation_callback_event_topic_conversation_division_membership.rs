// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::QueueConversationCallbackEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<
        Vec<super::QueueConversationCallbackEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
