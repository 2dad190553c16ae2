// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationVideoEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationVideoEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationVideoEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationVideoEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationVideoEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
