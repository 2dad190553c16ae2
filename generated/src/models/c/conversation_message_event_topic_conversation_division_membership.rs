// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationMessageEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationMessageEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
