// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
