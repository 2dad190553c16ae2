// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationCallbackEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationCallbackEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
