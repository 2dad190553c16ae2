// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationEmailEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationEmailEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
