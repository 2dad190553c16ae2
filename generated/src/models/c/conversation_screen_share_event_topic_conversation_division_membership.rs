// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScreenShareEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationScreenShareEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationScreenShareEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationScreenShareEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationScreenShareEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
