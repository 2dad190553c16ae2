// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationCobrowseEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationCobrowseEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
